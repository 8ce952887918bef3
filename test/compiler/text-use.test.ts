/**
 * How much of a source's text is in entries, and what an author is told of the rest.
 */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {answerText} from '../../src/format/answer-tree.js';
import type {Compilation} from '../../src/compiler/compile.js';
import {wordsIn} from '../../src/compiler/text-use.js';
import {compileFile, compilePage, problemsOf} from './compiled.js';

/** Each text that is in no entry: where it begins, how many words it has, why. */
function unusedIn({textUse}: Compilation): string[] {
  return textUse.unused.map(({line, words, reason}) => `${line} ${words} ${reason}`);
}

function messagesIn({diagnostics}: Compilation): string[] {
  return diagnostics.map(({line, code, message}) => `${line} ${code} ${message}`);
}

const many = (word: string, count: number): string => `${word} `.repeat(count).trim();

describe('the text of a page', () => {
  for (const [what, page, used, unused] of [
    ['is all used', '## How much is it?\n\nTen *whole* euros.', 7, []],
    ['is counted without marks', '## A?\n\n`x` — “b”, [c](/d)!', 4, []],
    ['is counted by character where no spaces are', '## なぜ?\n\n知らない。', 6, []],
    ['has a title', '# The FAQ\n\n## A?\n\na', 2, ['1 2 title']],
    [
      'has an introduction',
      '# FAQ\n\nAll you ask.\n\n## A?\n\na',
      2,
      ['1 1 title', '3 3 introduction'],
    ],
    [
      'has categories, whose introductions belong to no question',
      '# FAQ\n\n## Bills\n\nOf money.\n\n### A?\n\na\n\n### B?\n\nb\n\n## Post\n\n### C?\n\nc\n',
      8,
      ['1 1 title', '5 2 introduction'],
    ],
    [
      'has a table of contents',
      '# FAQ\n\n- [A?](#a)\n- [B?](#b)\n\n## A?\n\na\n\n## B?\n\nb',
      4,
      ['1 1 title', '3 2 contents'],
    ],
    [
      'has a remark behind its questions',
      '# FAQ\n\n<details><summary>A?</summary>\n\na\n\n</details>\n<details><summary>B?</summary>\n\nb\n\n</details>\n\nAsk us more.',
      4,
      ['1 1 title', '14 3 no-question'],
    ],
    [
      'has labels',
      '# FAQ\n\n**Q:** Who?\n\n**A:** Me.\n\n**Q:** Why?\n\n**A:** So.\n',
      8,
      ['1 1 title'],
    ],
    ['has footnotes', '## A?\n\na[^1]\n\n[^1]: Of note.', 4, []],
    ['has comments and scripts', '## A?\n\n<!-- b c -->\n\na\n\n<script>let d;</script>', 2, []],
  ] as const) {
    it(`${what}: ${JSON.stringify(page)}`, () => {
      const compiled = compilePage(page);

      assert.deepEqual([compiled.textUse.used, unusedIn(compiled)], [used, unused]);
    });
  }

  it('does not count what its author left out', () => {
    const compiled = compilePage('---\ndraft: true\n---\n\n## A?\n\nNot yet.\n');

    assert.deepEqual(unusedIn(compiled), ['2 3 left-out']);
    assert.deepEqual([compiled.textUse.sources, compiled.textUse.words], [0, 0]);
  });

  it('is all in no entry where there is none', () => {
    const {textUse, ...compiled} = compilePage('Once upon a time.');

    assert.deepEqual(textUse.used, 0);
    assert.deepEqual(unusedIn({...compiled, textUse}), ['1 4 no-question']);
  });

  it('is in HTML without what is around it and what is hidden', () => {
    const compiled = compileFile(
      'faq.html',
      '<header>The shop</header><main><nav>Home</nav><h1>FAQ</h1><h2>A?</h2><p>a</p>' +
        '<h2>B?</h2><p>b</p></main><footer>Imprint of it</footer>',
    );

    assert.deepEqual(unusedIn(compiled), ['1 1 title', '1 6 navigation']);
    assert.deepEqual([compiled.textUse.used, compiled.textUse.words], [4, 5]);
  });

  it('is in data what has words, in fields that are read and in others', () => {
    const compiled = compileFile(
      'faq.json',
      JSON.stringify([
        {question: 'How do I pay here?', answer: 'With a card.<br>Or not at all.', id: 'pay'},
        {question: 'Who are you all?', answer: 'We are a shop.', note: 'to be looked at again'},
      ]),
    );

    assert.deepEqual(unusedIn(compiled), ['1 5 field']);
    assert.equal(compiled.textUse.used, 5 + 7 + 4 + 4);
  });

  it('is, where it is used, what is in the entries', async () => {
    const folder = new URL('../../faq-data/', import.meta.url);
    for (const name of await readdir(folder)) {
      const {entries, textUse} = compileFile(name, await readFile(new URL(name, folder), 'utf8'));
      const words = entries.flatMap(({question, answer}) =>
        wordsIn(`${question} ${answerText(answer)}`),
      );

      assert.deepEqual([textUse.used, textUse.words], [words.length, words.length]);
    }
  });
});

describe('a text that belongs to no question', () => {
  const QUESTIONS = `## A?\n\n${many('a', 300)}\n\n## B?\n\n${many('b', 300)}\n`;

  it('is no mistake where it introduces the questions', () => {
    assert.deepEqual(problemsOf(compilePage(`# FAQ\n\n${many('x', 100)}\n\n${QUESTIONS}`)), []);
  });

  it('is a warning where it is much above the first question', () => {
    assert.deepEqual(messagesIn(compilePage(`# FAQ\n\n${many('x', 400)}\n\n${QUESTIONS}`)), [
      '3 text-without-question The text above the first question is 39 % of this page, and is in no answer.',
    ]);
  });

  it('is no mistake in a few words below a category', () => {
    const page = `# FAQ\n\n## Bills\n\nOf money.\n\n#${QUESTIONS.replace('\n## B', '\n### B')}\n## Post\n\n### C?\n\nc\n`;

    assert.deepEqual(problemsOf(compilePage(page)), []);
  });

  it('is a warning at the category where it is long', () => {
    const page = `# FAQ\n\n## Bills\n\n${many('x', 60)}\n\n#${QUESTIONS.replace('\n## B', '\n### B')}\n## Post\n\n### C?\n\nc\n`;

    assert.deepEqual(messagesIn(compilePage(page)), [
      '3 text-without-question The text below “Bills” belongs to no question, so nobody will find it.',
    ]);
  });

  it('is a warning of each section where the level of questions is given', () => {
    const compiled = compilePage(
      `# FAQ\n\n## Note\n\nx\n\n### A?\n\n${many('a', 99)}\n\n## End\n\ny`,
      {
        headingLevel: 3,
      },
    );

    assert.deepEqual(messagesIn(compiled), [
      '11 text-without-question The text below “End” belongs to no question, so nobody will find it.',
    ]);
  });

  it('is a warning where it is long and behind all questions', () => {
    const form = (name: string): string =>
      `<details><summary>${name}?</summary>\n\n${many('a', 99)}\n\n</details>\n\n`;

    assert.deepEqual(problemsOf(compilePage(`# FAQ\n\n${form('A')}${form('B')}${many('x', 60)}`)), [
      'faq.md:15:1 warning text-without-question',
    ]);
  });
});

describe('an entry that holds most of its page', () => {
  const items = (count: number): string =>
    Array.from({length: count}, (_, i) => `<li><b>Is it number ${i}?</b></li> It is.`).join('\n');

  it('is a warning where others ask in it', () => {
    const compiled = compileFile(
      'faq.html',
      `<h2>Anything else</h2><blockquote><ul>${items(4)}</ul></blockquote>`,
    );

    assert.deepEqual(messagesIn(compiled), [
      '1 questions-within “Anything else” holds 100 % of what this page answers, with 4 list items that ask; these are no questions of their own.',
    ]);
  });

  it('is fine where few ask', () => {
    assert.deepEqual(
      problemsOf(
        compileFile(
          'faq.html',
          `<h2>Anything else</h2><blockquote><ul>${items(2)}</ul></blockquote>`,
        ),
      ),
      [],
    );
  });

  it('is fine where it says more itself', () => {
    const text = `<h2>Anything else</h2><p>${many('So.', 200)}</p><blockquote><ul>${items(4)}</ul></blockquote>`;

    assert.deepEqual(problemsOf(compileFile('faq.html', text)), []);
  });
});

describe('the count of a text', () => {
  it('takes a time that grows as the text does', () => {
    const page = (count: number): string =>
      Array.from(
        {length: count},
        (_, i) => `## How is ${i}?\n\n${many('so', 20)}\n\n- ${many('x', 9)}\n`,
      ).join('\n');
    const {textUse} = compilePage(page(2000));

    assert.deepEqual([textUse.used, textUse.words], [2000 * 32, 2000 * 32]);
  });
});
