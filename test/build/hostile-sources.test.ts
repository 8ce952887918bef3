/**
 * Sources that were made to break out, or to break the build.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ALLOWED_ELEMENTS, isAllowedAttribute} from '../../src/format/allow-list.js';
import {answerParts, type AnswerNode} from '../../src/format/answer-tree.js';
import {compile} from '../../src/build/compile.js';
import {hostilePayloads, skipWithoutCorpora} from '../corpora.js';
import {compilePage} from './compiled.js';

/** What in a tree is not in the allow-list. */
function intrudersIn(node: AnswerNode): string[] {
  if (typeof node === 'string') return [];
  const {tag, attributes, children} = answerParts(node);
  return [
    ...(ALLOWED_ELEMENTS.has(tag) ? [] : [`<${tag}>`]),
    ...Object.entries(attributes)
      .filter(([name, value]) => !isAllowedAttribute(tag, name, value))
      .map(([name, value]) => `<${tag} ${name}="${value}">`),
    ...children.flatMap(intrudersIn),
  ];
}

describe('an answer from hostile Markdown', {skip: skipWithoutCorpora}, () => {
  for (const [written, wrap] of [
    ['as Markdown', (input: string) => input],
    ['as raw HTML', (input: string) => `<div>${input.replace(/\n\s*\n/g, '\n')}\n</div>`],
  ] as const) {
    it(`holds nothing outside the allow-list, for any payload ${written}`, () => {
      const payloads = hostilePayloads();

      const {entries} = compile(
        payloads.map(({input}, i) => ({path: `${i}.md`, text: `## A?\n\na\n\n${wrap(input)}`})),
      );

      const intruders = entries.flatMap(({answer}) => answer.flatMap(intrudersIn));
      assert.ok(payloads.length >= 2795, `${payloads.length} payloads`);
      assert.ok(entries.length >= payloads.length, `${entries.length} of ${payloads.length}`);
      assert.deepEqual(intruders, []);
    });
  }
});

describe('an answer', () => {
  it('may hold many drawings of many parts', () => {
    const {diagnostics} = compilePage(
      `## A?\n\nx\n\n${'<svg><path d="M0"/><g></g></svg>'.repeat(500)}`,
    );

    assert.deepEqual([...new Set(diagnostics.map(({code}) => code))], ['element-removed']);
  });
});
