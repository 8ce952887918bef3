/**
 * Which part of a source is read where all of it is not.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile, type Compilation} from '../../../src/compiler/compile.js';
import {problemsOf} from '../compiled.js';

const README = `# The bakery

Bread for all.

## Install

Put it where it is warm.

${'It rises. '.repeat(20)}

## Häufige Fragen {#fragen}

### Is it warm?

Yes.

### Is it fresh?

Since five.

## Oven 2.0 (new)

### Hot?

Very.
`;

function partOf(section: string | undefined, text = README, path = 'README.md'): Compilation {
  return compile([{path, text, ...(section !== undefined && {section})}]);
}

const questionsOf = ({entries}: Compilation): string[] => entries.map(({question}) => question);

describe('a part of a source', () => {
  for (const section of [
    'fragen',
    'häufige-fragen',
    'haufige-fragen',
    'Häufige Fragen',
    'FRAGEN',
  ]) {
    it(`is found by “#${section}”`, () => {
      const compiled = partOf(section);

      assert.deepEqual(questionsOf(compiled), ['Is it warm?', 'Is it fresh?']);
      assert.deepEqual(compiled.entries[0]?.category, undefined);
      assert.deepEqual(problemsOf(compiled), []);
    });
  }

  for (const section of ['oven-20-new', 'oven-2-0-new', 'oven-2.0-new']) {
    it(`is found as other generators call it, “#${section}”`, () =>
      assert.deepEqual(questionsOf(partOf(section)), ['Hot?']));
  }

  it('is the second of its name', () => {
    const text = '# A\n\n## FAQ\n\n### One?\n\na\n\n## FAQ\n\n### Two?\n\nb\n';

    assert.deepEqual(questionsOf(partOf('faq-1', text)), ['Two?']);
  });

  it('is an entry itself where nothing in it asks', () => {
    const {entries} = partOf('install');

    assert.deepEqual(
      entries.map(({question, source}) => [question, source.line]),
      [['Install', 5]],
    );
  });

  it('is an element of HTML by its id, or a heading', () => {
    const text =
      '<h1>Shop</h1><h2>Us</h2><p>a</p><div id="ask"><h2>Why?</h2><p>b</p><h2>Who?</h2><p>c</p></div>' +
      '<section id="more"><h2>Now</h2><p>d</p></section>';

    assert.deepEqual(questionsOf(partOf('ask', text, 'a.html')), ['Why?', 'Who?']);
    assert.deepEqual(questionsOf(partOf('now', text, 'a.html')), ['Now']);
  });

  it('is an error where there is none, with what was meant', () => {
    const {diagnostics} = partOf('fragem');

    assert.deepEqual(
      diagnostics.map(({code, message, hint}) => [code, message, hint.slice(0, 25)]),
      [
        [
          'no-section',
          'This file has no heading and no element with the anchor “#fragem”.',
          'Did you mean “fragen”? Na',
        ],
        ...diagnostics.slice(1).map(({code, message, hint}) => [code, message, hint.slice(0, 25)]),
      ],
    );
  });

  it('is none of data', () => {
    const text = '[{"question": "A?", "answer": "b"}]';

    assert.deepEqual(problemsOf(partOf('a', text, 'faq.json'))[0], 'faq.json:1:1 error no-section');
  });
});

describe('the FAQ in a readme', () => {
  it('is read alone, and that is said', () => {
    const compiled = partOf(undefined, README.replace('Hot?', 'Heat'));

    assert.deepEqual(questionsOf(compiled), ['Is it warm?', 'Is it fresh?']);
    assert.deepEqual(
      compiled.diagnostics.map(({severity, line, message}) => [severity, line, message]),
      [
        [
          ...['warning', 11],
          'Of this file only the part “Häufige Fragen” is read; 86 % of its text is beside it.',
        ],
      ],
    );
    assert.deepEqual(
      compiled.textUse.unused.map(({reason}) => reason),
      ['title', 'left-out'],
    );
  });

  for (const [what, title] of [
    ['English', '❓ FAQ'],
    ['English', 'Frequently asked questions (FAQ)'],
    ['English', 'Questions & Answers'],
    ['Spanish', 'Preguntas frecuentes'],
    ['French', 'Foire aux questions'],
    ['Portuguese', 'Perguntas frequentes'],
    ['Japanese', 'よくある質問'],
    ['Russian', 'Часто задаваемые вопросы'],
  ]) {
    it(`is found in ${what ?? ''}: ${title ?? ''}`, () => {
      const text = README.replace('Häufige Fragen {#fragen}', title ?? '');

      assert.deepEqual(questionsOf(partOf(undefined, text)), ['Is it warm?', 'Is it fresh?']);
    });
  }

  it('is made up of whatever asks', () => {
    const [before = ''] = README.split('## Häufige');
    const text = `${before}## FAQ\n\n**Is it warm?**\n\nYes.\n\n**Is it fresh?**\n\nSince five.\n`;

    assert.deepEqual(questionsOf(partOf(undefined, text)), ['Is it warm?', 'Is it fresh?']);
  });

  for (const [what, text, section, path] of [
    ['its user wants all', README, '', 'README.md'],
    ['it is the title of all', `# FAQ\n\n${README.slice(15)}`, undefined, 'README.md'],
    ['it is a line of text', README.replace(/### Is[^]*?(?=## O)/, ''), undefined, 'README.md'],
  ] as const) {
    it(`is not read alone where ${what}`, () =>
      assert.ok(
        !problemsOf(partOf(section, text, path)).some((line) => line.endsWith('faq-part')),
      ));
  }

  it('is read alone in another file that is the only one, but not in one of many', () => {
    const other = {path: 'other.md', text: '## B?\n\nb\n'};

    assert.equal(partOf(undefined, README, 'guide.md').entries.length, 2);
    assert.equal(compile([{path: 'guide.md', text: README}, other]).entries.length, 5);
    assert.equal(compile([{path: 'README.md', text: README}, other]).entries.length, 3);
  });
});
