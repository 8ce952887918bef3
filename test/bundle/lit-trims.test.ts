import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {edited} from '../../.ci/bundle/lit-without-sinks.mjs';
import {refuseTrimmed, TRIMS} from '../../.ci/bundle/lit-trims.mjs';

const PACKAGES: Readonly<Record<string, string>> = {
  'lit-html': 'lit-html',
  'reactive-element': '@lit/reactive-element',
  'css-tag': '@lit/reactive-element',
  'lit-element': 'lit-element',
};

/** What stands in a template for a value. */
const VALUE = '${' + 'value}';

describe('what is taken out of Lit', () => {
  for (const [module, trims] of Object.entries(TRIMS)) {
    const path = `node_modules/${PACKAGES[module] ?? ''}/development/${module}.js`;
    const code = readFileSync(path, 'utf8');
    for (const edit of trims) {
      it(`is in ${module} once: ${edit[0].slice(0, 60)}`, () => {
        const how = {edits: [edit], prefix: '_', where: 'it'};

        assert.ok(edited(code, how).code.length > 0);
        assert.throws(() => edited('', how), /has it 0 times/);
        assert.throws(() => edited(code + code, how), /has it 2 times/);
      });
    }
  }

  for (const [what, code] of [
    ['a directive', "import {repeat} from 'lit/directives/repeat.js';"],
    ['a decorator', "import {property} from 'lit/decorators.js';"],
    ['a converter', 'static properties = {a: {converter: JSON.parse}};'],
    ['a state or a comparison of a property', 'static properties = {a: {state: true}};'],
    ['a state or a comparison of a property', 'static properties = {a: {hasChanged: () => true}};'],
    ['a method that decides on updates', 'shouldUpdate() { return false; }'],
    ['a method that decides on updates', 'async getUpdateComplete() { return true; }'],
    ['a method that comes after an update', 'updated() {}'],
    ['a method that comes after an update', 'firstUpdated(changed) {}'],
    ['a controller that leaves', 'host.removeController(this);'],
    ['a value that leaves what is there', "import {html, noChange} from 'lit';"],
    ['a listener with options', 'const listener = {handleEvent: hear, once: true};'],
    ['a list of styles', 'static styles = [first, second];'],
    ['a property with an object', 'static properties = {a: {type: Array}};'],
    ['a reflected property that is no text', 'x = {a: {type: Boolean, reflect: true}};'],
    ['a value in styles', `css\`p { color: ${VALUE} }\``],
  ] as const) {
    it(`is not used by a module of ours: ${what}`, () => {
      assert.throws(() => refuseTrimmed(code, 'src/element/a.ts'), new RegExp(`a.ts has ${what}`));
    });
  }

  it('is nothing that plain templates, properties and styles need', () => {
    const code = `import {css, html} from 'lit'; css\`p {}\`; html\`<p>${VALUE}</p>\`; class A { hostUpdated() {} }`;

    refuseTrimmed(code, 'src/element/a.ts');
  });
});
