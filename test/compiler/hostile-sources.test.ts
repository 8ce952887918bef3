/**
 * Sources that were made to break out, or to break the build.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile} from '../../src/compiler/compile.js';
import {hostilePayloads, skipWithoutCorpora} from '../corpora.js';
import {compilePage} from './compiled.js';
import {intrudersIn} from './intruders.js';

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

      const intruders = entries.flatMap(({answer}) => intrudersIn(answer));
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
