import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {FaqSearchElement} from '../../src/element/faq-search-element.js';
import {codesIn, readPage} from './markdown-page.js';

const readme = readPage('README.md');
const element = readFileSync('src/element/faq-search-element.ts', 'utf8');
const allSource = readdirSync('src/element', {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(`src/element/${path}`, 'utf8'))
  .join('\n');

/** What a table says in one column, a row each. */
function column(heading: string, ...headings: string[]): string[] {
  return readme.table(...headings).map((row) => codesIn(row.get(heading)).join());
}

/** The first group of each match. */
function all(pattern: RegExp, text: string): string[] {
  return Array.from(text.matchAll(pattern), ([, group = '']) => group);
}

describe('the README’s tables of the element', () => {
  it('have its properties with their attributes, and no other', () => {
    const attributesKnown = FaqSearchElement.observedAttributes; // reading it declares the properties
    const declared = Array.from(FaqSearchElement.elementProperties, ([property, {attribute}]) => {
      const named = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
      return `${attributesKnown.includes(named) ? named : ''} ${String(property)}`;
    });
    const headings = ['Attribute', 'Property'];
    const attributes = column('Attribute', ...headings);

    assert.deepEqual(
      column('Property', ...headings).map((property, i) => `${attributes[i] ?? ''} ${property}`),
      declared,
    );
  });

  it('have the defaults of properties', () => {
    const fixed = column('Property', 'Attribute', 'Property').map((property) => {
      const value =
        new RegExp(`^ {2}${property}(?:: \\w+)? = (.+);$`, 'm').exec(element)?.[1] ?? '';
      return value === 'false' ? '' : value.replaceAll("'", '');
    });
    const shortcut = /\? '' : '(mod[^']+)'/.exec(element)?.[1] ?? 'none in the code';
    fixed[column('Property', 'Attribute', 'Property').indexOf('shortcut')] = shortcut;

    assert.deepEqual(column('Default', 'Attribute', 'Property'), fixed);
  });

  it('have its methods, and no other', () => {
    const methods = all(/^ {2}(?:async |override )*(\w+)\([^)]*\)[^;]* \{$/gm, element).filter(
      (name) => name !== 'constructor',
    );

    assert.deepEqual(
      column('Method', 'Method')
        .map((call) => call.split('(')[0] ?? '')
        .sort(),
      methods.sort(),
    );
  });

  it('have its events with their fields, and no other', () => {
    const events = readFileSync('src/element/events.ts', 'utf8')
      .split('export class ')
      .slice(1)
      .map((text) => {
        const fields = all(/^ {2}readonly (\w+):/gm, text);
        return `${/type = '([^']+)'/.exec(text)?.[1] ?? ''} ${fields.join()}`;
      });
    const headings = ['Event', 'Fields'];
    const fields = readme.table(...headings).map((row) => codesIn(row.get('Fields')).join());

    assert.deepEqual(
      column('Event', ...headings)
        .map((event, i) => `${event} ${fields[i] ?? ''}`)
        .sort(),
      events.sort(),
    );
  });

  it('have its custom properties with their defaults, and no other', () => {
    const read = Array.from(
      allSource.matchAll(/: var\((--faq-search-[\w-]+), (.+)\);/g),
      ([, name = '', fallback = '']) => `${name} ${fallback}`,
    );
    const headings = ['CSS custom property', 'Default'];
    const defaults = column('Default', ...headings);

    assert.deepEqual(
      column('CSS custom property', ...headings)
        .map((name, i) => `${name} ${defaults[i] ?? ''}`)
        .sort(),
      read.sort(),
    );
  });

  it('have the parts that its documentation promises, and no other', () => {
    assert.deepEqual(column('Part', 'Part').sort(), all(/@csspart ([\w-]+)/g, element).sort());
  });
});
