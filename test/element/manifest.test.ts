import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as door from '../../src/element/index.js';
import {takeEngineAttribute} from '../../src/element/engine-attribute.js';
import {FaqSearchElement} from '../../src/element/faq-search-element.js';
import {declarationOf, declarations, namesOf} from './manifest.js';

takeEngineAttribute(() => undefined); // a door brings this one

const element = declarationOf('FaqSearchElement');
const styles = readdirSync('src/element/styles')
  .map((file) => readFileSync(`src/element/styles/${file}`, 'utf8'))
  .join('\n');
/** Lit calls them; no user of the element does. */
const LIFECYCLE = ['constructor', 'willUpdate', 'render'];

describe('the custom-elements manifest', () => {
  it('has the attributes that the element observes', () => {
    assert.deepEqual(namesOf(element.attributes), [...FaqSearchElement.observedAttributes].sort());
  });

  it('has the properties that the element reacts to', () => {
    const fields = element.members.filter((each) => each.kind === 'field' && !each.static);

    assert.deepEqual(
      namesOf(fields),
      Array.from(FaqSearchElement.elementProperties.keys(), String).sort(),
    );
  });

  it('joins each attribute with its property', () => {
    const attributeOf = new Map(
      Array.from(FaqSearchElement.elementProperties, ([property, {attribute}]) => [
        String(property),
        typeof attribute === 'string' ? attribute : String(property).toLowerCase(),
      ]),
    );

    assert.deepEqual(
      element.attributes.map(({name, fieldName}) => [name, fieldName]),
      element.attributes.map(({fieldName}) => [attributeOf.get(fieldName), fieldName]),
    );
  });

  it('has the methods of the class, and no other', () => {
    const methods = Object.entries(Object.getOwnPropertyDescriptors(FaqSearchElement.prototype))
      .filter(([name, {value}]) => typeof value === 'function' && !LIFECYCLE.includes(name))
      .map(([name]) => name);

    assert.deepEqual(
      namesOf(element.members.filter(({kind}) => kind === 'method')),
      methods.sort(),
    );
  });

  it('has the events by their names, with the classes that `faq-search` exports', () => {
    const exported = Object.entries(door).flatMap(([name, value]) =>
      'type' in value && typeof value.type === 'string' ? [`${value.type} ${name}`] : [],
    );

    assert.deepEqual(
      element.events.map(({name, type}) => `${name} ${type.text}`).sort(),
      exported.sort(),
    );
  });

  it('describes the fields of each event', () => {
    for (const {type} of element.events) {
      const source = readFileSync('src/element/asking/events.ts', 'utf8');
      const [, body = ''] = source.split(`export class ${type.text} `);
      const fields = Array.from(
        (body.split('\n}\n')[0] ?? '').matchAll(/^ {2}(?:declare )?readonly (\w+):/gm),
        ([, field]) => field,
      );

      assert.deepEqual(
        namesOf(declarationOf(type.text).members.filter((member) => !member.static)),
        fields.sort(),
      );
    }
  });

  it('has the custom properties that the styles read, with their defaults', () => {
    const IN_A_PANEL = '--faq-search-font-size: medium'; // a second default, which its description names
    const read = Array.from(
      // However the lines are broken.
      styles
        .replace(/\(\s+|\s+(?=\))/g, (space) => space.trim())
        .matchAll(/: var\((--faq-search-[\w-]+),\s+(.+)\);/g),
      ([, name, fallback]) => `${name ?? ''}: ${fallback ?? ''}`,
    ).filter((each) => each !== IN_A_PANEL);

    assert.deepEqual(
      element.cssProperties.map((each) => `${each.name}: ${each.default ?? ''}`).sort(),
      [...new Set(read)].sort(),
    );
    assert.deepEqual(
      Array.from(new Set(styles.match(/--faq-search-[\w-]+/g))).sort(),
      namesOf(element.cssProperties),
    );
  });

  it('describes everything it has', () => {
    const silent = declarations.flatMap((each) =>
      [
        each,
        ...each.members,
        ...[each.attributes, each.events, each.slots, each.cssParts, each.cssProperties].flatMap(
          (list: typeof each.slots | undefined) => list ?? [],
        ),
      ]
        .filter(({description}) => !description)
        .map(({name}) => `${each.name} ${name}`),
    );

    assert.deepEqual(silent, []);
  });

  it('names the tag', () => {
    assert.equal(element.tagName, 'faq-search');
  });

  it('is what package.json points to, as the web types are', () => {
    const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;

    assert.deepEqual(
      [packageJson.customElements, packageJson['web-types']],
      ['dist/custom-elements.json', 'dist/web-types.json'],
    );
  });
});

describe('the editors’ data', () => {
  it('has the same attributes for VS Code', () => {
    const {tags} = JSON.parse(readFileSync('dist/vscode.html-custom-data.json', 'utf8')) as {
      tags: {name: string; attributes: {name: string}[]}[];
    };

    assert.deepEqual(
      tags.map(({name, attributes}) => [name, namesOf(attributes)]),
      [['faq-search', namesOf(element.attributes)]],
    );
  });

  it('has the values of `variant`', () => {
    const {tags} = JSON.parse(readFileSync('dist/vscode.html-custom-data.json', 'utf8')) as {
      tags: {attributes: {name: string; values: {name: string}[]}[]}[];
    };
    const variant = tags[0]?.attributes.find(({name}) => name === 'variant');

    assert.deepEqual(namesOf(variant?.values ?? []), ['dropdown', 'inline', 'modal']);
  });

  it('has the same custom properties and parts for CSS in VS Code', () => {
    const {properties, pseudoElements} = JSON.parse(
      readFileSync('dist/vscode.css-custom-data.json', 'utf8'),
    ) as {properties: {name: string}[]; pseudoElements: {name: string}[]};

    assert.deepEqual(namesOf(properties), namesOf(element.cssProperties));
    assert.deepEqual(
      namesOf(pseudoElements),
      namesOf(element.cssParts).map((part) => `::part(${part})`),
    );
  });

  it('has the same attributes, properties, events and slots for JetBrains', () => {
    const {contributions, version} = JSON.parse(readFileSync('dist/web-types.json', 'utf8')) as {
      version: string;
      contributions: {
        html: {
          elements: {
            attributes: {name: string}[];
            events: {name: string}[];
            slots: {name: string}[];
          }[];
        };
      };
    };
    const [tag] = contributions.html.elements;
    const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

    assert.equal(version, packageJson.version);
    assert.deepEqual(
      [tag?.attributes, tag?.events, tag?.slots].map((list) => namesOf(list ?? [])),
      [element.attributes, element.events, element.slots].map(namesOf),
    );
  });
});
