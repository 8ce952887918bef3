import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile} from '../../src/compiler/compile.js';
import {entryOf} from '../../src/format/entry-row.js';

const ENGLISH = compile([
  {
    path: 'en.md',
    text: '# FAQ\n\n## Money\n\n### How do I pay?\n\nBy card.\n\n### Where are my bills?\n\n[Pay](#how-do-i-pay).\n\n## Post\n\n### When does it come?\n\nSoon.\n',
  },
]).entries;

/** A German FAQ that the English one stands in for. */
function german(text: string) {
  const {index, diagnostics, entries} = compile([{path: 'de.md', text}], {
    language: 'de',
    fallback: {language: 'en', entries: ENGLISH},
  });
  return {
    entries: entries.length,
    shown: index?.entries.map(entryOf).map(({id, language, category}) => [id, language, category]),
    problems: diagnostics.map(({line, code}) => [line, code]),
  };
}

describe('a translation', () => {
  it('has the entries that it lacks from the FAQ it is of, under its own topics', () => {
    assert.deepEqual(
      german('# FAQ\n\n## Geld\n\n### Wie bezahle ich? {#how-do-i-pay}\n\nMit Karte.\n'),
      {
        entries: 1,
        shown: [
          ['how-do-i-pay', undefined, 'Geld'],
          ['where-are-my-bills', 'en', 'Geld'],
          ['when-does-it-come', 'en', 'Post'],
        ],
        problems: [],
      },
    );
  });

  it('has links to what is not translated yet', () => {
    const {problems} = german(
      '## Wie bezahle ich? {#how-do-i-pay}\n\n[Rechnungen](#where-are-my-bills) und [Nichts](#nothing).\n',
    );

    assert.deepEqual(problems, [[3, 'dead-link']]);
  });

  it('says which questions may be translated without saying so', () => {
    const {shown, problems} = german(
      '## Wie bezahle ich?\n\nMit Karte.\n\n## Nur hier? {#nur-hier}\n\nJa.\n',
    );

    assert.equal(shown?.length, 5);
    assert.deepEqual(problems, [[1, 'no-original']]);
  });

  it('is asked nothing once all is translated', () => {
    const {problems} = german(
      '## A {#how-do-i-pay}\n\na\n\n## B {#where-are-my-bills}\n\nb\n\n## C {#when-does-it-come}\n\nc\n\n## Wie noch?\n\nd\n',
    );

    assert.deepEqual(problems, []);
  });
});
