/**
 * The title that a file's name gives to a text without one, as in notes and wikis.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile} from '../../../src/compiler/compile.js';

const LONG = 'Whoever is new here can read in these lines what all of this is about. '.repeat(6);
const OTHER = {path: 'help/Pay by card.md', text: '# Pay by card\n\nAsk the till for it.'};

function questionsOf(path: string, text: string): string[] {
  const {entries} = compile([{path, text}, OTHER]);
  return entries.filter(({source}) => source.path === path).map(({question}) => question);
}

describe('the name of a file in a folder', () => {
  for (const [path, title] of [
    ['help/Lend a tent.md', 'Lend a tent'],
    ['help/lend-a-tent.md', 'Lend a tent'],
    ['help/03-lend_a_tent.mdx', 'Lend a tent'],
    ['help/3. Lend a tent.md', 'Lend a tent'],
    ['help/3D tents.md', '3D tents'],
    ['help/Zelte.md', 'Zelte'],
  ] as const) {
    it(`is the title of a text without headings, as “${title}” in ${path}`, () =>
      assert.deepEqual(questionsOf(path, 'Bring a card.'), [title]));
  }

  for (const path of ['help/README.md', 'help/_card.md', 'help/faq.de.md', 'help/404.md', 'faq.md'])
    it(`is none in ${path}`, () => assert.deepEqual(questionsOf(path, 'Bring a card.'), []));

  it('is the title of a long text above headings that have one of their own', () => {
    const text = `${LONG}\n\n## Small ones\n\na\n\n## Large ones\n\nb`;

    assert.deepEqual(questionsOf('help/Lend a tent.md', text), [
      'Lend a tent',
      'Small ones',
      'Large ones',
    ]);
  });

  it('gives way to the titles in the file', () => {
    assert.deepEqual(questionsOf('help/a.md', '# Lend a tent\n\nBring a card.'), ['Lend a tent']);
    assert.deepEqual(questionsOf('help/b.md', '---\ntitle: Lend a tent\n---\nBring a card.'), [
      'Lend a tent',
    ]);
  });

  it('makes the folder the topic of such a text', () => {
    const {entries} = compile([
      {path: 'help/tents/Lend a tent.md', text: 'Bring a card.'},
      {path: 'help/Pay by card.md', text: 'Ask the till for it.'},
    ]);

    assert.deepEqual(
      entries.map(({question, category}) => [question, category]),
      [
        ['Pay by card', undefined],
        ['Lend a tent', 'Tents'],
      ],
    );
  });

  it('says nothing where the file is alone', () => {
    const {index, diagnostics} = compile([{path: 'Lend a tent.md', text: 'Bring a card.'}]);

    assert.equal(index, undefined);
    assert.deepEqual(
      diagnostics.map(({code}) => code),
      ['no-questions'],
    );
  });
});
