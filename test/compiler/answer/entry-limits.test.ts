/**
 * Text that was made to keep the build busy ends in an entry, or in an error that says so.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answerOf, compilePage, problemsOf} from '../compiled.js';
import {PATHOLOGIES} from '../markdown/pathological-markdown.js';

/** Each takes a fifth of a second, on a busy machine five; one that hangs would take hours. */
const HANGS_MS = 60_000;

const COSTLY = ['elements-left-open', 'entry-too-large', 'nested-too-deeply'];

describe('4,000 times in one answer:', () => {
  for (const [what, text] of PATHOLOGIES) {
    it(`${what} end in an entry, or in an error about their cost`, () => {
      const started = performance.now();
      const {entries, diagnostics} = compilePage(`## A?\n\nx\n\n${text(4000)}`);
      const errors = diagnostics.filter(({severity}) => severity === 'error');

      assert.ok(performance.now() - started < HANGS_MS);
      assert.equal(entries[0]?.question, 'A?');
      assert.deepEqual(
        errors.map(({code}) => code).filter((code) => !COSTLY.includes(code)),
        [],
      );
    });
  }
});

describe('an entry', () => {
  const paragraph = `${'word '.repeat(199)}end.\n\n`; // 1,000 characters

  it('may be nearly as large as 256 KB', () => {
    const {diagnostics, index} = compilePage(`## A?\n\n${paragraph.repeat(250)}`);

    assert.deepEqual(diagnostics, []);
    assert.equal(index?.count, 1);
  });

  for (const [what, text] of [
    ['larger than that', `## A?\n\n${paragraph.repeat(270)}`],
    ['larger in parts', `## A?\n\n${`${paragraph.repeat(100)}### b\n\n`.repeat(3)}`],
    ['larger as HTML', `## A?\n\n${'&'.repeat(100_000)}`],
    [
      'larger by what it repeats',
      `## A?\n\n${'[a] '.repeat(3000)}\n\n[a]: https://a.example/${'x'.repeat(100)}`,
    ],
    ['larger by footnotes of another', `## A?\n\na[^x]\n\n[^x]: ${'&'.repeat(100_000)}`],
  ] as const) {
    it(`can’t be ${what}`, () =>
      assert.deepEqual(
        problemsOf(compilePage(`${text}\n\n## B?\n\nb`)).map((line) =>
          line.replace(/:\d+:/, ':#:'),
        ),
        ['faq.md:#:1 error entry-too-large'],
      ));
  }

  it('is told of with its place, the limit, and what to do', () => {
    const [problem] = compilePage(`## A?\n\na\n\n## B?\n\n${paragraph.repeat(270)}`).diagnostics;

    assert.deepEqual(
      [problem?.line, problem?.message, problem?.hint],
      [
        5,
        'What begins here is more than the 256 KB that one question with its answer may have.',
        'Part it into several questions, or link to a page of its own.',
      ],
    );
  });

  it('that takes too long is left out, and the next one is read', (context) => {
    let now = 0;
    context.mock.method(performance, 'now', () => (now += 3000)); // a slow machine
    const slow = '*a '.repeat(2000);

    const {entries, diagnostics} = compilePage(`## A?\n\n${slow}\n\n## B?\n\nb`);

    assert.deepEqual(
      diagnostics.map(({line, code}) => [line, code]),
      [[1, 'entry-too-slow']],
    );
    assert.deepEqual(entries[1]?.answer, [['p', 'b']]);
  });

  it('can’t begin an element again in every paragraph, too many times', () => {
    const open = Array.from({length: 90}, (_, i) => `<b title="${i}">`).join('');

    assert.deepEqual(
      problemsOf(compilePage(`## A?\n\n${open}${'<p>x'.repeat(1000)}`)).map((line) =>
        line.replace(/:\d+ /, ':# '),
      ),
      ['faq.md:3:# error elements-left-open'],
    );
  });

  it('may leave an element open in a few paragraphs', () => {
    assert.deepEqual(answerOf('<p><b>x<p>y'), [
      ['p', ['b', 'x']],
      ['p', ['b', 'y']],
    ]);
  });
});
