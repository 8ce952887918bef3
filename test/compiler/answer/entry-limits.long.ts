/**
 * The same text as in entry-limits.test.ts, five times as long.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compilePage} from '../compiled.js';
import {PATHOLOGIES} from '../markdown/pathological-markdown.js';

/** Each takes a second at most, on a busy machine five. */
const HANGS_MS = 60_000;

describe('20,000 times in one answer:', () => {
  for (const [what, text] of PATHOLOGIES) {
    it(`${what} end in an entry or an error`, (context) => {
      const started = performance.now();
      const {entries} = compilePage(`## A?\n\nx\n\n${text(20_000)}`);
      const milliseconds = performance.now() - started;

      context.diagnostic(`${Math.round(milliseconds)} ms`);
      assert.equal(entries[0]?.question, 'A?');
      assert.ok(milliseconds < HANGS_MS);
    });
  }
});
