import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Engine} from '../../src/engine/results.js';
import {IndexError} from '../../src/format/index-error.js';
import {language} from '../../src/languages/en.js';
import type {Fetch} from '../../src/remote/server.js';
import {createTypesenseEngine} from '../../src/remote/typesense/index.js';
import {TYPESENSE} from './recorded-faq.js';
import {replayed} from './recorded-server.js';

type Value = Record<string, unknown>;

/** Puts something else in the place of what each entry keeps. */
function keeping(change: (kept: Value) => unknown): (text: string) => string {
  return (text) =>
    JSON.stringify(JSON.parse(text), (name, value: unknown) =>
      name === 'kept' ? change(value as Value) : value,
    );
}

const WRONG: readonly (readonly [what: string, change: (text: string) => string])[] = [
  ['a web page', () => '<!doctype html><title>Sign in</title>'],
  ['half of its text', (text) => text.slice(0, text.length / 2)],
  ['nothing', () => ''],
  ['null', () => 'null'],
  ['an object of another kind', () => '{"ok": true}'],
  ['fewer results than searches', () => '{"results": []}'],
  ['results without hits', (text) => text.replaceAll('"hits"', '"others"')],
  ['entries without a question', keeping(({entry: _, ...rest}) => rest)],
  ['a number as a question', keeping((kept) => ({...kept, entry: {id: 'a', question: 1}}))],
  ['entries without their terms', keeping(({words: _, ...rest}) => rest)],
  ['an answer that is a text', keeping((kept) => ({...kept, answer: '<b>Bold</b>'}))],
  ['related entries that are none', keeping((kept) => ({...kept, related: {length: 1e9}}))],
];

/** The first of two nodes answers something else than a real one did. */
function engineWith(change: (text: string) => string, url: readonly string[]): Engine {
  const replay = replayed(TYPESENSE.recorded);
  const fetch: Fetch = async (address, init) => {
    const response = await replay(address, init);
    return new URL(address).hostname === 'wrong.test'
      ? new Response(change(await response.text()))
      : response;
  };
  return createTypesenseEngine({url, key: 'key', alias: 'recorded', language, fetch});
}

describe('an engine whose Typesense node answers wrongly', () => {
  for (const [what, change] of WRONG) {
    it(`has the next node answer where one gives ${what}`, async () => {
      const engine = engineWith(change, ['http://wrong.test', 'http://right.test']);

      const {hits} = await engine.search({text: 'pay invoice', limit: 10});

      assert.equal(hits[0]?.entry.id, 'pay-invoice');
    });

    it(`fails where the only one gives ${what}`, async () => {
      const engine = engineWith(change, ['http://wrong.test']);

      await assert.rejects(engine.search({text: 'pay invoice', limit: 10}), IndexError);
    });
  }
});
