/**
 * Takes out of lit-html what makes nodes from text, and its Trusted Types policy.
 *
 * What is left draws compiled templates alone (compile-templates.mjs). The edits are made on Lit's
 * readable build, whose names hold from release to release; the build stops when one finds no place.
 * Lit minifies the names of its own fields, so those of the readable build are shortened here.
 */
import MagicString from 'magic-string';
import {TRIMS} from './lit-trims.mjs';

/**
 * Text of the readable build, however it breaks its lines, with what comes in its place.
 *
 * @type {readonly (readonly [text: string, replacement: string])[]}
 */
export const EDITS = [
  ['const DEV_MODE = true;', 'const DEV_MODE = false;'],
  // As in Lit's own minified build.
  ['const ENABLE_EXTRA_SECURITY_HOOKS = true;', 'const ENABLE_EXTRA_SECURITY_HOOKS = false;'],
  ['const ENABLE_SHADYDOM_NOPATCH = true;', 'const ENABLE_SHADYDOM_NOPATCH = false;'],
  // The policy, which a page may refuse with an error while the script is read.
  ["trustedTypes.createPolicy('lit-html', { createHTML: (s) => s, })", 'undefined'],
  // A template is always compiled, and brings its element.
  [
    "typeof type === 'number' ? this._$getTemplate(result) : (type.el === undefined && (type.el = Template.createElement(trustFromTemplateString(type.h, type.h[0]), this.options)), type)",
    'type',
  ],
  [
    '_$getTemplate(result) { let template = templateCache.get(result.strings); if (template === undefined) { templateCache.set(result.strings, (template = new Template(result))); } return template; }',
    '',
  ],
  ['polyfillSupport?.(Template, ChildPart);', ''],
];

/** What a compiled template names (made-template.js). */
const PARTS = ['AttributePart', 'PropertyPart', 'BooleanAttributePart', 'EventPart'];

/** Fields that only this module has. Names that hold `lit`, and `_$LH`, are for other modules. */
const PRIVATE_NAME = /(?<![\w$])_(?:_|\$(?!lit|LH\b))?[A-Za-z]\w*/g;

/**
 * @param {string} code the module `lit-html` of Lit's readable build
 * @returns the same module without its sinks, with a source map
 * @throws Error when the text of an edit is not there, or more than once
 */
export function withoutSinks(code) {
  return edited(code, {
    edits: [...EDITS, ...TRIMS['lit-html']],
    prefix: '_',
    end: `\nexport {${PARTS.join(', ')}};\n`,
    where: '.ci/bundle/lit-without-sinks.mjs looks for this in lit-html',
  });
}

/**
 * @param {string} code a module of Lit's readable build
 * @param {{edits: readonly (readonly [string, string])[], prefix: string, end?: string, where: string}} how
 *   what is replaced by what, what the short names begin with, what comes at the end, and how errors begin
 */
export function edited(code, {edits: texts, prefix, end = '', where}) {
  const source = new MagicString(code);
  const edits = texts.map(([before, after]) => ({...placeOf(before, code, where), after}));
  const shortNames = new Map();
  const shortened = (name) => {
    if (!shortNames.has(name)) shortNames.set(name, `${prefix}${shortNames.size.toString(36)}`);
    return shortNames.get(name);
  };
  for (const {start, end: last, after} of edits)
    source.update(start, last, after.replace(PRIVATE_NAME, shortened));
  for (const {0: name, index} of code.matchAll(PRIVATE_NAME)) {
    if (edits.some(({start, end: last}) => start <= index && index < last)) continue;
    source.update(index, index + name.length, shortened(name));
  }
  source.append(end);
  return {code: source.toString(), map: source.generateMap({hires: true})};
}

function placeOf(text, code, where) {
  const places = [...code.matchAll(anyLines(text))];
  if (places.length !== 1)
    throw new Error(`${where}, which has it ${places.length} times: ${text}`);
  const [{0: found, index}] = places;
  return {start: index, end: index + found.length};
}

/** Matches a text whatever white space and comments there are where it has some space. */
function anyLines(text) {
  const words = text.split(' ').map((word) => word.replace(/[^\w\s]/g, '\\$&'));
  return new RegExp(words.join('(?:\\s|//.*|/\\*[^]*?\\*/)+'), 'g');
}
