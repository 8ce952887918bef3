/**
 * Takes out of lit-html what makes nodes from text, with its Trusted Types policy.
 *
 * What is left draws compiled templates alone (compile-templates.mjs). Each edit names the text of
 * the release that package.json pins; another release may need other ones, and the build says so.
 */
const EDITS = [
  // The policy, which a page may refuse with an error while the script is read.
  ['s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', 'void 0'],
  // A template is always compiled, and brings its element.
  [
    'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'e=s',
  ],
  ['_$AC(t){let i=C.get(t.strings);return void 0===i&&C.set(t.strings,i=new S(t)),i}', ''],
  ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions', 'B=0;(t.litHtmlVersions'],
  // What a compiled template names.
  [
    'export{',
    'export{H as AttributePart,I as PropertyPart,L as BooleanAttributePart,z as EventPart,',
  ],
];

export function withoutSinks(code) {
  return {code: EDITS.reduce(replaceOnce, code), map: null};
}

function replaceOnce(code, [before, after]) {
  if (code.split(before).length !== 2) {
    throw new Error(
      `.ci/bundle/lit-without-sinks.mjs looks for this in lit-html, which no longer has it: ${before}`,
    );
  }
  return code.replace(before, () => after);
}
