import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {entryOf} from '../../src/format/entry-row.js';
import type {FaqIndex} from '../../src/format/faq-index.js';
import {language} from '../../src/languages/en.js';
import {ENTRIES} from '../engine/vacuum-faq.js';
import {compilePage, problemsOf} from '../compiler/compiled.js';

/** The ids of the entries related to each entry that has any. */
function relatedIn(index: FaqIndex | undefined): Record<string, (string | undefined)[]> {
  const entries = index?.entries.map(entryOf) ?? [];
  return Object.fromEntries(
    entries.flatMap(({id, related}) =>
      related ? [[id, related.map((position) => entries[position]?.id)]] : [],
    ),
  );
}

/** A page of three questions, of which the first has this comment. */
const page = (comment: string): string =>
  `## How do I pay by card?\n\n${comment}\n\nOpen the bill, and give the number of your card.\n\n` +
  '## Which card can I pay with?\n\nWith a credit card or a debit card.\n\n' +
  '## Where is the shop? {#shop}\n\nAt the station.';

describe('related questions that are found', () => {
  it('share their topic', () => {
    assert.deepEqual(relatedIn(indexEntries(ENTRIES, language)), {
      charge: ['battery-life'],
      'battery-life': ['charge'],
    });
  });

  it('are the same in every build', () => {
    assert.deepEqual(indexEntries(ENTRIES, language), indexEntries(ENTRIES, language));
  });

  it('are three at most', () => {
    const alike = Array.from({length: 6}, (_, i) => ({
      id: `q${i}`,
      question: `How do I pay by card in shop ${i}?`,
      aliases: [],
      answer: [['p', `At the till of shop ${i}.`]],
    })) as Parameters<typeof indexEntries>[0];
    const others = Array.from({length: 20}, (_, i) => ({
      id: `o${i}`,
      question: `Topic${i}?`,
      aliases: [],
      answer: [],
    }));

    const entries = indexEntries([...alike, ...others], language).entries.map(entryOf);

    assert.deepEqual(entries[0]?.related, [1, 2, 3]);
    assert.equal(entries.at(-1)?.related, undefined);
  });
});

describe('related questions that the author names', () => {
  it('take the place of those found', () => {
    assert.deepEqual(relatedIn(compilePage(page('<!-- related: [shop] -->')).index), {
      'how-do-i-pay-by-card': ['shop'],
      'which-card-can-i-pay-with': ['how-do-i-pay-by-card'],
    });
  });

  it('may be none', () => {
    assert.deepEqual(relatedIn(compilePage(page('<!-- related: [] -->')).index), {
      'which-card-can-i-pay-with': ['how-do-i-pay-by-card'],
    });
  });

  it('count once', () => {
    const {index} = compilePage(page('<!-- related: [shop, shop] -->'));

    assert.deepEqual(index?.entries.map(entryOf)[0]?.related, [2]);
  });

  it('are an error with a suggestion where no question has the id', () => {
    const {diagnostics} = compilePage(page('<!-- related: [shpo] -->'));

    assert.deepEqual(diagnostics, [
      {
        path: 'faq.md',
        line: 3,
        column: 16,
        severity: 'error',
        code: 'dead-related',
        message: 'There is no question with the id “shpo” to be related to.',
        hint: 'Did you mean “shop”? Name the ids of other questions of this FAQ.',
      },
    ]);
  });

  it('are an error where they are the question itself', () => {
    const compilation = compilePage(page('<!-- related: how-do-i-pay-by-card -->'));

    assert.deepEqual(problemsOf(compilation), ['faq.md:3:15 error dead-related']);
    assert.match(compilation.diagnostics[0]?.message ?? '', /is this question itself\.$/);
  });
});
