/**
 * Pages that were made to break out, or to break the build.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile} from '../../../src/compiler/compile.js';
import {hostilePayloads, skipWithoutCorpora} from '../../corpora.js';
import {intrudersIn} from '../intruders.js';

interface Place {
  readonly name: string;
  readonly wrap: (text: string) => string;
  /** The share of the payloads that leave a question there. */
  readonly least: number;
}

/** Where a page can have a text. */
const PLACES: readonly Place[] = [
  {
    name: 'details',
    wrap: (text) => `<details><summary>What is it?</summary><p>It:</p>${text}</details>`,
    least: 1,
  },
  {
    name: 'a list of terms',
    wrap: (text) => `<dl><dt>What is it?<dd><p>It:</p>${text}</dl>`,
    least: 1,
  },
  {
    name: 'a section',
    wrap: (text) => `<h1>FAQ</h1><h2>What is it?</h2><p>It:</p>${text}`,
    least: 1,
  },
  {
    name: 'a question',
    wrap: (text) => `<h1>FAQ</h1><h2>What is ${text}?</h2><p>It.</p>`,
    least: 0.8,
  },
  {
    name: 'linked data',
    wrap: (text) => `<script type="application/ld+json">${linkedData(text)}</script>`,
    least: 1,
  },
  {name: 'no place of a FAQ', wrap: (text) => text, least: 0},
];

/** The answer is HTML in JSON in HTML. */
function linkedData(text: string): string {
  const mainEntity = [{name: 'What is it?', acceptedAnswer: {text: `<p>It:</p>${text}`}}];
  return JSON.stringify({'@type': 'FAQPage', mainEntity}).replaceAll('<', '\\u003c');
}

describe('an answer from a hostile page', {skip: skipWithoutCorpora}, () => {
  for (const {name, wrap, least} of PLACES) {
    it(`holds nothing outside the allow-list, whatever is in ${name}`, () => {
      const pages = hostilePayloads().map(({input}, i) => ({path: `${i}.html`, text: wrap(input)}));

      const {entries} = compile(pages);

      const answered = new Set(entries.map(({source}) => source.path)).size;
      assert.ok(answered >= least * pages.length, `${answered} of ${pages.length}`);
      assert.deepEqual(
        entries.flatMap(({answer}) => intrudersIn(answer)),
        [],
      );
    });
  }
});
