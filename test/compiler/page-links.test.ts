import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile, type CompileOptions} from '../../src/compiler/compile.js';
import {compilePage, problemsOf} from './compiled.js';

describe('a link to another answer', () => {
  it('may lead to an entry of another file', () => {
    const compilation = compile([
      {path: 'a.md', text: '## A?\n\nSee [B](#b).'},
      {path: 'b.md', text: '## B?\n\nb'},
    ]);

    assert.deepEqual(problemsOf(compilation), []);
  });

  for (const href of ['#gr%C3%B6%C3%9Fe', '#größe', '#', '#top']) {
    it(`may be ${href}`, () =>
      assert.deepEqual(problemsOf(compilePage(`## Größe?\n\n[there](${href})`)), []));
  }

  it('is an error with a suggestion where no question has its id', () => {
    const {diagnostics} = compilePage(
      '## How do I pay?\n\na\n\n## B?\n\nfirst line\nthen [see there](#how-do-i-pya)',
    );

    assert.deepEqual(diagnostics, [
      {
        path: 'faq.md',
        line: 8,
        column: 6,
        severity: 'error',
        code: 'dead-link',
        message: 'The link to “#how-do-i-pya” leads nowhere: no question has this id.',
        hint: 'Did you mean “how-do-i-pay”? Link to the id of a question, or to a page by its address.',
      },
    ]);
  });

  it('is a warning where the FAQ has several files, of which one may have an odd link', () => {
    assert.deepEqual(
      problemsOf(
        compile([
          {path: 'a.md', text: '## A?\n\n[a](#z)'},
          {path: 'b.md', text: '## B?\n\nb'},
        ]),
      ),
      ['a.md:3:1 warning dead-link'],
    );
  });

  it('is found in raw HTML too', () => {
    assert.deepEqual(
      problemsOf(compilePage('## A?\n\n- x\n\n  <div>\n  <a href="#z">z</a>\n  </div>')),
      ['faq.md:6:3 error dead-link'],
    );
  });

  it('is not looked for in code', () => {
    assert.deepEqual(problemsOf(compilePage('## A?\n\n`[x](#z)`')), []);
  });
});

describe('a link to an anchor that is no id', () => {
  for (const [what, text, expected] of [
    ['of the table of contents', '- [A?](#old)\n\n## A? {#own}\n\n[a](#old)', '#own'],
    ['of the heading as GitHub has it', '## A b? {#own}\n\n[a](#a-b)', '#own'],
    ['of a heading in an answer', '## A? {#own}\n\na\n\n### Step 2\n\n[a](#step-2)', '#own'],
    ['in HTML', '## A? {#own}\n\n<a name="x"></a>\n\n[a](#x)', '#own'],
    ['of HTML in a line', '## Größe?\n\na <a id="x"></a> [a](#x)', '#gr%C3%B6%C3%9Fe'],
  ] as const) {
    it(`leads to its entry, ${what}`, () => {
      const compilation = compilePage(text);

      assert.deepEqual(
        problemsOf(compilation).filter((problem) => problem.includes('error')),
        [],
      );
      assert.match(
        JSON.stringify(compilation.entries[0]?.answer),
        new RegExp(`"href":"${expected}"`),
      );
    });
  }

  it('leads to the entry of its own file before one of another', () => {
    const {entries} = compile([
      {path: 'a.md', text: '## A?\n\na'},
      {path: 'b.md', text: '## B?\n\n[a](#a)\n\n## A?\n\na'},
    ]);

    assert.deepEqual(entries[1]?.answer, [['p', ['a', {href: '#a-1'}, 'a']]]);
  });
});

describe('a link to another source', () => {
  const compileWith = (href: string, options?: CompileOptions) =>
    compile(
      [
        {path: 'faq/a.md', text: `## A?\n\nsee [it](${href})`},
        {path: 'faq/b c.md', text: '## B? {#b}\n\nb\n\n### Part\n\nb'},
        {path: 'faq/more/c.html', text: '<details id="c"><summary>C?</summary>c</details>'},
      ],
      options,
    );

  for (const [href, expected] of [
    ['b%20c.md#b', '#b'],
    ['./more/../b%20c.md#part', '#b'],
    ['more/c.html#c', '#c'],
    ['a.md#a', '#a'],
    ['b%20c.md', 'https://example.org/b%20c.md'],
    ['other.md#b', 'https://example.org/other.md#b'],
    ['/faq/a.md#a', 'https://example.org/faq/a.md#a'],
  ] as const) {
    it(`is ${expected} for ${href}`, () => {
      const compilation = compileWith(href, {baseUrl: 'https://example.org/'});

      assert.deepEqual(problemsOf(compilation), []);
      assert.deepEqual(compilation.entries[0]?.answer, [
        ['p', 'see ', ['a', {href: expected}, 'it']],
      ]);
    });
  }

  it('is warned of with a suggestion where that source has no such question', () => {
    const {diagnostics} = compileWith('more/c.html#cc');

    assert.deepEqual(diagnostics, [
      {
        path: 'faq/a.md',
        line: 3,
        column: 5,
        severity: 'warning',
        code: 'dead-link',
        message:
          'The link to “more/c.html#cc” leads nowhere: no question of that file has the id “cc”.',
        hint: 'Did you mean “c”? Link to the id of a question, or to a page by its address.',
      },
    ]);
  });

  it('may stand in any format', () => {
    const compilation = compile(
      [
        {path: 'a.md', text: '## A?\n\n![i](i.png)'},
        {path: 'b.yaml', text: '- {question: B?, answer: "[x](a.md#a) ![i](i.png)"}'},
        {
          path: 'c.json',
          text: '[{"question": "C?", "answerHtml": "<a href=a.md#a>x</a><img src=i.png alt=i>"}]',
        },
        {path: 'd.html', text: '<h2>D?</h2><a href="a.md#a">x</a><img src="i.png" alt="i">'},
        {
          path: 'e.json',
          text: '{"@type": "FAQPage", "mainEntity": {"name": "E?", "acceptedAnswer": {"text": "<a href=a.md#a>x</a><img src=i.png alt=i>"}}}',
        },
      ],
      {baseUrl: 'https://example.org/docs/', imageHosts: ['example.org']},
    );

    assert.deepEqual(problemsOf(compilation), []);
    for (const {answer} of compilation.entries.slice(1))
      assert.match(
        JSON.stringify(answer),
        /"href":"#a".*"src":"https:\/\/example.org\/docs\/i.png"/,
      );
  });
});
