/**
 * What of Lit no element of ours uses, taken out of its readable build: 0.8 kB (gzip) of each script.
 *
 * An edit mostly makes code unreachable, which the minifier then drops. The build stops when one finds
 * no place, and when our own modules use what is taken out here (see `refuseTrimmed`).
 */

/**
 * Texts with what comes in their place, by module.
 *
 * @type {Readonly<Record<string, readonly (readonly [text: string, replacement: string])[]>>}
 */
export const TRIMS = {
  'lit-html': [
    // Directives.
    [
      'function resolveDirective(part, value, parent = part, attributeIndex) {',
      'function resolveDirective(part, value, parent = part, attributeIndex) { return value;',
    ],
    // Values that are an element's own.
    ['else if (templatePart.type === ELEMENT_PART) {', 'else if (false) {'],
    ['(global.litHtmlVersions ??= []).push(', '(() => {})('],
  ],
  'reactive-element': [
    ['const DEV_MODE = true;', 'const DEV_MODE = false;'],
    ['const polyfillSupport = DEV_MODE', 'const polyfillSupport = true ? undefined : DEV_MODE'],
    ['const trustedTypes = global .trustedTypes;', 'const trustedTypes = undefined;'],
    // Properties that are no attributes, or whose name is no text, or that are compared in other ways.
    ['if (options.state) {', 'if (false) {'],
    ['...getOwnPropertySymbols(props),', ''],
    ["typeof name === 'string' ? name.toLowerCase() : undefined", 'name.toLowerCase()'],
    ['(options.hasChanged ?? notEqual)(newValue, oldValue)', 'notEqual(newValue, oldValue)'],
    ['if (useNewValue === false) {', 'if (true) {'],
    // Updates that are put off, or not made.
    ['if (result != null) {', 'if (false) {'],
    ['shouldUpdate = this.shouldUpdate(changedProperties);', 'shouldUpdate = true;'],
    ['shouldUpdate(_changedProperties) { return true; }', ''],
    // Styles in a list.
    ['if (Array.isArray(styles)) {', 'if (false) {'],
    ['(global.reactiveElementVersions ??= []).push(', '(() => {})('],
    // Decorators.
    ["Symbol.metadata ??= Symbol('metadata');", ''],
    ['global.litPropertyMetadata ??= new WeakMap();', ''],
    ['const metadata = this[Symbol.metadata];', 'const metadata = null;'],
    [
      'static addInitializer(initializer) { this.__prepare(); (this._initializers ??= []).push(initializer); }',
      '',
    ],
    ['if (superCtor._initializers !== undefined) {', 'if (false) {'],
    ['this.constructor._initializers?.forEach((i) => i(this));', ''],
    // Accessors that a class has already.
    [
      'const { get, set } = getOwnPropertyDescriptor(this.prototype, name) ?? {',
      'const { get, set } = {',
    ],
    ['if (this.prototype.hasOwnProperty(name)) {', 'if (false) {'],
    ['if (elementProperties.size > 0) {', 'if (false) {'],
    ['if (wrapped !== true || initializeValue !== undefined) {', 'if (true) {'],
    // Converters but for texts, numbers and what is there or not.
    [
      "const converter = typeof options.converter === 'function'",
      "const converter = true ? defaultConverter : typeof options.converter === 'function'",
    ],
    [
      'const converter = options.converter?.toAttribute !==',
      'const converter = true ? defaultConverter : options.converter?.toAttribute !==',
    ],
    ['toAttribute(value, type) {', 'toAttribute(value, type) { return value;'],
    ['fromValue = JSON.parse(value);', ''],
  ],
  'lit-element': [
    ['const DEV_MODE = true;', 'const DEV_MODE = false;'],
    ['const polyfillSupport = DEV_MODE', 'const polyfillSupport = true ? undefined : DEV_MODE'],
    ['global.litElementHydrateSupport?.({ LitElement });', ''],
    ["(global.litElementVersions ??= []).push('4.2.2');", ''],
  ],
  'css-tag': [
    ['if (safeToken !== constructionToken) {', 'if (false) {'],
    // Values in styles.
    ['const cssText = strings.length === 1', 'const cssText = true'],
    // Style sheets among styles.
    ['(s) => s instanceof CSSStyleSheet ? cssResultFromStyleSheet(s) : s', '(s) => s'],
  ],
};

/** What our modules must not use, with how it is recognized. */
const TRIMMED = [
  ['a directive', /from\s*['"]lit(?:-html)?\/(?:async-)?directives?\b/],
  ['a decorator', /from\s*['"]lit\/decorators/],
  ['a converter', /\bconverter:/],
  ['a state or a comparison of a property', /\{[^}]*\b(?:state: true|hasChanged\b)/],
  ['a method that decides on updates', /\b(?:shouldUpdate|scheduleUpdate)\(/],
  ['a list of styles', /\bstatic\b[^;]*\bstyles\s*=\s*\[/],
  ['a property with an object', /\btype:\s*(?:Object|Array)\b/],
  ['a reflected property that is no text', /\{(?=[^}]*\breflect:)(?=[^}]*\btype:)/],
  ['a value in styles', /\bcss`[^`]*\$\{/],
];

/** @throws Error for a module of ours that uses what Lit no longer has */
export function refuseTrimmed(code, id) {
  for (const [what, pattern] of TRIMMED) {
    if (pattern.test(code))
      throw new Error(`${id} has ${what}, which .ci/bundle/lit-trims.mjs takes out of Lit.`);
  }
}
