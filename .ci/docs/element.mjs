/**
 * The reference of `<faq-search>`, from its custom-elements manifest.
 */
import {readFileSync} from 'node:fs';
import {code, table} from './table.mjs';

export function elementReference() {
  const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const element = declarations.find(({tagName}) => tagName === 'faq-search');
  const described = ({name, description}) => [code(name), description];
  const section = (title, headings, rows) => [`### ${title}`, table(headings, rows)];
  return [
    '## The element',
    ...section(
      'Attributes and properties',
      ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
      element.members.filter(isProperty).map((member) => propertyRow(member, element.attributes)),
    ),
    ...section(
      'Methods',
      ['Method', 'What it does'],
      element.members.filter(isMethod).map(methodRow),
    ),
    ...section(
      'Events',
      ['Event', 'Fields', 'When'],
      element.events.map((event) => eventRow(event, declarations)),
    ),
    ...section('Slots', ['Slot', 'What it is'], element.slots.map(slotRow)),
    ...section(
      'Custom properties',
      ['CSS custom property', 'Default', 'What it is'],
      element.cssProperties.map((each) => [code(each.name), code(each.default), each.description]),
    ),
    ...section('Parts', ['Part', 'What it is'], element.cssParts.map(described)),
  ];
}

function isProperty({kind, static: isStatic}) {
  return kind === 'field' && isStatic !== true;
}

function isMethod({kind, static: isStatic}) {
  return kind === 'method' && isStatic !== true;
}

function propertyRow(member, attributes) {
  const attribute = attributes.find(({fieldName}) => fieldName === member.name);
  return [
    code(attribute?.name),
    code(member.name),
    code(member.type?.text),
    code((member.default ?? attribute?.default)?.replaceAll("'", '')),
    member.description,
  ];
}

function methodRow({name, parameters = [], description}) {
  return [code(`${name}(${parameters.map((each) => each.name).join(', ')})`), description];
}

function eventRow({name, type, description}, declarations) {
  const members = declarations.find((each) => each.name === type.text)?.members ?? [];
  return [
    code(name),
    members
      .filter(isProperty)
      .map((field) => code(field.name))
      .join(', '),
    description,
  ];
}

function slotRow({name, description}) {
  return [name === '' ? 'none' : code(name), description];
}
