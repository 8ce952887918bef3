/**
 * Holds that no language is found worse than by MiniSearch, as it comes or with the same analysis.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figuresOf, readLanguageSet, SET_LANGUAGES} from '../../bench/relevance/language-sets.js';
import {LANGUAGE_CODES} from '../../src/languages/language-codes.js';

describe('the small sets', () => {
  it('are there for every language with an analysis of its own, and for five without', () => {
    const missing = LANGUAGE_CODES.filter(
      (code) => code !== 'und' && !SET_LANGUAGES.includes(code),
    );
    const others = SET_LANGUAGES.filter((code) => !LANGUAGE_CODES.includes(code));

    assert.deepEqual([missing, others.length], [[], 5]);
  });

  for (const language of SET_LANGUAGES) {
    const [site] = readLanguageSet(language).sites;

    it(`ask 25 queries of 15 entries or more (${language})`, () => {
      assert.ok(site && site.entries.length >= 15);
      assert.equal(site.queries.length, 25);
    });

    it(`are answered better than by MiniSearch as it comes (${language})`, async () => {
      const {ours, miniSearch} = await figuresOf(language);

      assert.ok(ours > miniSearch, `${ours} is not more than ${miniSearch}`);
    });

    it(`are answered as well as by MiniSearch with the same analysis (${language})`, async () => {
      const {ours, miniSearchAnalysed} = await figuresOf(language);

      assert.ok(ours >= miniSearchAnalysed, `${ours} is less than ${miniSearchAnalysed}`);
    });
  }
});
