import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileTemplate} from '../../.ci/bundle/template-nodes.mjs';

describe('a compiled template', () => {
  for (const [what, texts, nodes] of [
    ['is text', ['a &amp; b'], ['a & b']],
    ['has elements', ['<p>a<br>b</p>'], [['p', {}, 'a', ['br', {}], 'b']]],
    ['has attributes', ['<p part="a b" hidden></p>'], [['p', {part: 'a b', hidden: ''}]]],
    ['has places for values', ['<p>a ', ' b</p>'], [['p', {}, 'a ', 0, ' b']]],
    ['ends with a node after a value', ['a', ''], ['a', 0, 1]],
    ['has attributes that are values', ['<p title=', '></p>'], [['p', {title: 0}]]],
    [
      'has attributes that hold values',
      ['<p id="a-', '-', '"></p>'],
      [['p', {id: ['a-', '-', '']}]],
    ],
    [
      'keeps the case of properties, listeners, switches',
      ['<p .someValue=', ' @someEvent=', ' ?hidden=', '></p>'],
      [['p', {'.someValue': 0, '@someEvent': 0, '?hidden': 0}]],
    ],
    [
      'keeps the case of SVG’s names',
      ['<svg viewBox="0 0 1 1"><path d=', '></svg>'],
      [['svg', {viewBox: '0 0 1 1'}, ['path', {d: 0}]]],
    ],
  ] as const) {
    it(what, () => {
      assert.deepEqual(compileTemplate(texts), nodes);
    });
  }

  for (const [what, texts] of [
    ['a comment', ['<!-- ', ' -->']],
    ['raw text', ['<textarea>', '</textarea>']],
    ['an element’s own place', ['<p ', '></p>']],
    ['a tag’s name', ['<', '></p>']],
  ] as const) {
    it(`refuses a value in ${what}`, () => {
      assert.throws(() => compileTemplate(texts), /^Error: (This|A) template has a /);
    });
  }
});
