/**
 * What of Lit no element of ours uses, taken out of its readable build: 1.6 kB (gzip) of each script.
 *
 * An edit mostly makes code unreachable, which the minifier then drops. The build stops when one finds
 * no place, and when our own modules use what is taken out here (see `refuseTrimmed`).
 */

/* eslint-disable no-template-curly-in-string -- of Lit's own templates */
/**
 * Texts with what comes in their place, by module.
 *
 * @type {Readonly<Record<string, readonly (readonly [text: string, replacement: string])[]>>}
 */
export const TRIMS = {
  'lit-html': [
    // Directives, and what tells them that an element has left the page.
    ['value = resolveDirective(this, value, directiveParent);', ''],
    ['value = resolveDirective(this, value, directiveParent, 0);', ''],
    [
      'v = resolveDirective(this, values[valueIndex + i], directiveParent, i); if (v === noChange) { v = this._$committedValue[i]; }',
      'v = values[valueIndex + i];',
    ],
    ['get _$isConnected() { return this._$parent?._$isConnected ?? this.__isConnected; }', ''],
    ['this.__isConnected = options?.isConnected ?? true;', ''],
    ['this._$notifyConnectionChanged?.(false, true, from);', ''],
    [
      "setConnected(isConnected) { if (this._$parent === undefined) { this.__isConnected = isConnected; this._$notifyConnectionChanged?.(isConnected); } else if (DEV_MODE) { throw new Error('part.setConnected() may only be called on a ' + 'RootPart returned from render().'); } }",
      '',
    ],
    // What parts say of themselves.
    [
      'get parentNode() { return this._$parent.parentNode; } get _$isConnected() { return this._$parent._$isConnected; }',
      '',
    ],
    [
      'get parentNode() { let parentNode = wrap(this._$startNode).parentNode; const parent = this._$parent; if (parent !== undefined && parentNode?.nodeType === 11 ) { parentNode = parent.parentNode; } return parentNode; } get startNode() { return this._$startNode; } get endNode() { return this._$endNode; }',
      '',
    ],
    [
      'get tagName() { return this.element.tagName; } get _$isConnected() { return this._$parent._$isConnected; }',
      '',
    ],
    ['this.type = CHILD_PART;', ''],
    ['this.type = ATTRIBUTE_PART;', ''],
    [
      "constructor(element, name, strings, parent, options) { super(element, name, strings, parent, options); this.type = EVENT_PART; if (DEV_MODE && this.strings !== undefined) { throw new Error(`A \\`<${element.localName}>\\` has a \\`@${name}=...\\` listener with ` + 'invalid content. Event listeners in templates must have exactly ' + 'one expression and no surrounding text.'); } }",
      '',
    ],
    ['constructor() { super(...arguments); this.type = PROPERTY_PART; }', ''],
    ['constructor() { super(...arguments); this.type = BOOLEAN_ATTRIBUTE_PART; }', ''],
    // Values that are an element's own, and those that leave what is there.
    ['else if (templatePart.type === ELEMENT_PART) {', 'else if (false) {'],
    [
      '(value !== this._$committedValue && value !== noChange);',
      'value !== this._$committedValue;',
    ],
    [
      'else if (value !== this._$committedValue && value !== noChange) {',
      'else if (value !== this._$committedValue) {',
    ],
    // What marks the places of values in a text, which nobody parses.
    ['const marker = `lit$${Math.random().toFixed(9).slice(2)}$`;', "const marker = '';"],
    // Listeners but for functions without options, which never go while their element is there.
    [
      'newListener = resolveDirective(this, newListener, directiveParent, 0) ?? nothing; if (newListener === noChange) { return; } const oldListener = this._$committedValue; const shouldRemoveListener = (newListener === nothing && oldListener !== nothing) || newListener.capture !== oldListener.capture || newListener.once !== oldListener.once || newListener.passive !== oldListener.passive; const shouldAddListener = newListener !== nothing && (oldListener === nothing || shouldRemoveListener);',
      'const oldListener = this._$committedValue; const shouldRemoveListener = false; const shouldAddListener = oldListener === nothing;',
    ],
    [
      'this.element.addEventListener(this.name, this, newListener);',
      'this.element.addEventListener(this.name, this);',
    ],
    [
      "if (typeof this._$committedValue === 'function') { this._$committedValue.call(this.options?.host ?? this.element, event); } else { this._$committedValue.handleEvent(event); }",
      'this._$committedValue(event);',
    ],
    // A tree that Polymer's ShadyDOM keeps.
    [
      'const wrap = ENABLE_SHADYDOM_NOPATCH && global.ShadyDOM?.inUse && global.ShadyDOM?.noPatch === true ? global.ShadyDOM.wrap : (node) => node;',
      'function wrap(node) { return node; }',
    ],
    // Documents of others, and places before something.
    ['(options?.creationScope ?? d).importNode(', 'd.importNode('],
    [
      'const partOwnerNode = options?.renderBefore ?? container;',
      'const partOwnerNode = container;',
    ],
    ['const endNode = options?.renderBefore ?? null;', 'const endNode = null;'],
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
    // What each property has unless it says otherwise, as nobody asks for it.
    [
      'attribute: true, type: String, converter: defaultConverter, reflect: false, useDefault: false, hasChanged: notEqual,',
      '',
    ],
    // Updates that are put off, or not made, or waited for, and what comes after them.
    [
      'const result = this.scheduleUpdate(); if (result != null) { await result; }',
      'this.performUpdate();',
    ],
    [
      "scheduleUpdate() { const result = this.performUpdate(); if (DEV_MODE && this.constructor.enabledWarnings.includes('async-perform-update') && typeof result?.then === 'function') { issueWarning('async-perform-update', `Element ${this.localName} returned a Promise from performUpdate(). ` + `This behavior is deprecated and will be removed in a future ` + `version of ReactiveElement.`); } return result; }",
      '',
    ],
    ['shouldUpdate = this.shouldUpdate(changedProperties);', 'shouldUpdate = true;'],
    ['shouldUpdate(_changedProperties) { return true; }', ''],
    ['return this.getUpdateComplete();', 'return this.__updatePromise;'],
    ['getUpdateComplete() { return this.__updatePromise; }', ''],
    [
      'if (!this.hasUpdated) { this.hasUpdated = true; this.firstUpdated(changedProperties); } this.updated(changedProperties);',
      'this.hasUpdated = true;',
    ],
    ['willUpdate(_changedProperties) { }', ''],
    ['enableUpdating(_requestedUpdate) { }', ''],
    ['updated(_changedProperties) { } firstUpdated(_changedProperties) { }', ''],
    ['removeController(controller) { this.__controllers?.delete(controller); }', ''],
    // Styles in a list.
    ['if (Array.isArray(styles)) {', 'if (false) {'],
    ['elementStyles.push(getCompatibleStyle(styles));', 'elementStyles.push(styles);'],
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
      'const { get, set } = getOwnPropertyDescriptor(this.prototype, name) ?? { get() { return this[key]; }, set(v) { this[key] = v; }, };',
      '',
    ],
    [
      'return { get, set(value) { const oldValue = get?.call(this); set?.call(this, value);',
      'return { get() { return this[key]; }, set(value) { const oldValue = this[key]; this[key] = value;',
    ],
    ['if (descriptor !== undefined) {', 'if (true) {'],
    ['if (this.prototype.hasOwnProperty(name)) {', 'if (false) {'],
    [
      'const elementProperties = this.constructor .elementProperties; if (elementProperties.size > 0) {',
      'if (false) {',
    ],
    ['if (wrapped !== true || initializeValue !== undefined) {', 'if (true) {'],
    // Converters but for texts, numbers and what is there or not.
    [
      "const converter = typeof options.converter === 'function'",
      "const converter = true ? defaultConverter : typeof options.converter === 'function'",
    ],
    [
      'const converter = options.converter?.toAttribute !== undefined ? options.converter : defaultConverter; const attrValue = converter.toAttribute(value, options.type);',
      'const attrValue = value;',
    ],
    [
      'toAttribute(value, type) { switch (type) { case Boolean: value = value ? emptyStringForBooleanAttribute : null; break; case Object: case Array: value = value == null ? value : JSON.stringify(value); break; } return value; },',
      '',
    ],
    ['fromValue = JSON.parse(value);', ''],
  ],
  'lit-element': [
    ['const DEV_MODE = true;', 'const DEV_MODE = false;'],
    ['const polyfillSupport = DEV_MODE', 'const polyfillSupport = true ? undefined : DEV_MODE'],
    ['global.litElementHydrateSupport?.({ LitElement });', ''],
    ["(global.litElementVersions ??= []).push('4.2.2');", ''],
    // Elements of style, which no browser needs that reads the script: `static {}` came after.
    ['this.renderOptions.renderBefore ??= renderRoot.firstChild;', ''],
    ["LitElement['_$litElement$'] = true;", ''],
    // Directives that are told when their element leaves the page, and an element that draws nothing.
    ['if (!this.hasUpdated) { this.renderOptions.isConnected = this.isConnected; }', ''],
    ['this.__childPart = undefined;', ''],
    ['this.__childPart = render(value,', 'render(value,'],
    [
      'connectedCallback() { super.connectedCallback(); this.__childPart?.setConnected(true); }',
      '',
    ],
    [
      'disconnectedCallback() { super.disconnectedCallback(); this.__childPart?.setConnected(false); }',
      '',
    ],
    ['render() { return noChange; }', ''],
  ],
  'css-tag': [
    [
      'if (supportsAdoptingStyleSheets) { renderRoot.adoptedStyleSheets',
      'if (true) { renderRoot.adoptedStyleSheets',
    ],
    // Styles but for one text that we have written.
    ['constructor(cssText, strings, safeToken) {', 'constructor(cssText) {'],
    ["this['_$cssResult$'] = true;", ''],
    ['if (safeToken !== constructionToken) {', 'if (false) {'],
    ['this._strings = strings;', ''],
    ['const strings = this._strings;', ''],
    [
      'if (supportsAdoptingStyleSheets && styleSheet === undefined) {',
      'if (styleSheet === undefined) {',
    ],
    [
      'const cacheable = strings !== undefined && strings.length === 1; if (cacheable) { styleSheet = cssTagCache.get(strings); } if (styleSheet === undefined) {',
      'if (true) {',
    ],
    ['if (cacheable) { cssTagCache.set(strings, styleSheet); }', ''],
    ['toString() { return this.cssText; }', ''],
    [
      "new CSSResult(typeof value === 'string' ? value : String(value), undefined, constructionToken)",
      'new CSSResult(value)',
    ],
    ['const cssText = strings.length === 1', 'const cssText = true'],
    [
      'return new CSSResult(cssText, strings, constructionToken);',
      'return new CSSResult(cssText);',
    ],
    // Style sheets among styles.
    ['(s) => s instanceof CSSStyleSheet ? s : s.styleSheet', '(s) => s.styleSheet'],
    // Polymer's ShadyCSS.
    ['global.ShadowRoot && (global.ShadyCSS === undefined || global.ShadyCSS.nativeShadow) &&', ''],
  ],
};

/** What our modules must not use, with how it is recognized. */
const TRIMMED = [
  ['a directive', /from\s*['"]lit(?:-html)?\/(?:async-)?directives?\b/],
  ['a decorator', /from\s*['"]lit\/decorators/],
  ['a converter', /\bconverter:/],
  ['a state or a comparison of a property', /\{[^}]*\b(?:state: true|hasChanged\b)/],
  ['a method that decides on updates', /\b(?:shouldUpdate|scheduleUpdate|getUpdateComplete)\(/],
  ['a method that comes after an update', /\b(?:updated|firstUpdated)\(/],
  ['a controller that leaves', /\bremoveController\(/],
  ['a value that leaves what is there', /\bnoChange\b/],
  ['a listener with options', /\bhandleEvent\b/],
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
