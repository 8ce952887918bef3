/**
 * Takes out of an answer's HTML what no answer may contain.
 */
import type {Element, Nodes, Root} from 'hast';
import {sanitize, type Schema} from 'hast-util-sanitize';
import {
  ALLOWED_ELEMENTS,
  isAllowedAttribute,
  STRIPPED_ELEMENTS,
  URL_ATTRIBUTES,
} from '../../format/allow-list.js';
import type {Place, Report} from '../diagnostic.js';
import {asReadable} from './readable-elements.js';

/** Their level becomes one that answers have, once it is known which others there are. */
const SHIFTED_HEADINGS = ['h1', 'h2'];

/** Attribute names whose property has another name in hast. */
const PROPERTY_NAMES: ReadonlyMap<string, string> = new Map([
  ['class', 'className'],
  ['colspan', 'colSpan'],
  ['datetime', 'dateTime'],
  ['rowspan', 'rowSpan'],
]);

const ATTRIBUTE_NAMES: ReadonlyMap<string, string> = new Map(
  [...PROPERTY_NAMES].map(([attribute, property]) => [property, attribute]),
);

/** Addresses are left to `isSafeUrl`, which is stricter than the sanitiser's list of protocols. */
const SCHEMA: Schema = {
  allowComments: false,
  allowDoctypes: false,
  ancestors: {},
  attributes: Object.fromEntries(
    [...ALLOWED_ELEMENTS].map(([tag, names]) => [
      tag,
      names.map((name) => PROPERTY_NAMES.get(name) ?? name),
    ]),
  ),
  clobber: [],
  protocols: {},
  required: {},
  strip: [...STRIPPED_ELEMENTS],
  tagNames: [...ALLOWED_ELEMENTS.keys(), ...SHIFTED_HEADINGS],
};

/** Finds the place in the source for an offset in the HTML. */
export type PlaceAt = (htmlOffset: number) => Place;

/**
 * Every element and attribute that is left out gives a warning.
 * @returns elements of the allow-list, `h1` and `h2`, with attributes of the allow-list, whose
 *   values are still to be checked
 */
export function sanitizeAnswer(tree: Root, placeAt: PlaceAt, report: Report): Root {
  const readable: Root = {...tree, children: asReadable(tree.children)};
  warnOfRemoved(readable, placeAt, report);
  const clean = sanitize(readable, SCHEMA);
  return clean.type === 'root' ? clean : {type: 'root', children: []};
}

/** The name that an author knows a hast property by. */
export function attributeName(property: string): string {
  const known = ATTRIBUTE_NAMES.get(property);
  if (known !== undefined) return known;
  return /^(?:aria|data)[A-Z]/.test(property)
    ? property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : property.toLowerCase();
}

/** A property as the attribute's text: lists are joined, a bare attribute is empty. */
export function attributeValue(value: Element['properties'][string]): string {
  if (Array.isArray(value)) return value.join(' ');
  return value === true || value === null || value === undefined ? '' : String(value);
}

function warnOfRemoved(node: Nodes, placeAt: PlaceAt, report: Report): void {
  if (node.type === 'element') warnOfElement(node, placeAt, report);
  const isStripped = node.type === 'element' && STRIPPED_ELEMENTS.has(node.tagName);
  if (isStripped || !('children' in node)) return;
  for (const child of node.children) warnOfRemoved(child, placeAt, report);
}

function warnOfElement(element: Element, placeAt: PlaceAt, report: Report): void {
  const {tagName, properties} = element;
  const place = placeAt(element.position?.start.offset ?? 0);
  const isKept = ALLOWED_ELEMENTS.has(tagName) || SHIFTED_HEADINGS.includes(tagName);
  if (!isKept) {
    report.warning({
      ...place,
      code: 'element-removed',
      message: STRIPPED_ELEMENTS.has(tagName)
        ? `An answer can't hold <${tagName}>, so it is left out with all that it holds.`
        : `An answer can't hold <${tagName}>, so only what it holds is kept.`,
      hint: 'Write it as Markdown, or put a “\\” before its “<” to show the tag itself.',
    });
    return;
  }
  for (const [property, value] of Object.entries(properties)) {
    const name = attributeName(property);
    warnOfAttribute({tag: tagName, name, value: attributeValue(value)}, place, report);
  }
}

interface Attribute {
  readonly tag: string;
  readonly name: string;
  readonly value: string;
}

/** They are for the page that they were written for, and nobody misses them elsewhere. */
const SILENT_ATTRIBUTE =
  /^(?:class|data-.*|decoding|id|loading|markdown|name|rel|role|style|tabindex|target|itemprop|itemscope|itemtype)$/;

function warnOfAttribute({tag, name, value}: Attribute, place: Place, report: Report): void {
  if (isAllowedAttribute(tag, name, value) || SILENT_ATTRIBUTE.test(name)) return;
  const isUrl = URL_ATTRIBUTES.has(name) && ALLOWED_ELEMENTS.get(tag)?.includes(name) === true;
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  report.warning({
    ...place,
    code: isUrl ? 'unsafe-url' : 'attribute-removed',
    message: isUrl
      ? `The address “${shown}” is left out, because it is none that is safe to follow.`
      : `The attribute ${name}="${shown}" of <${tag}> is left out.`,
    hint: isUrl
      ? 'Addresses begin with http:, https:, mailto: or tel:, or are relative.'
      : 'Remove it; answers take their looks from the page that shows them.',
  });
}
