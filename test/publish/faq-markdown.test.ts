import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile, type Compilation} from '../../src/compiler/compile.js';
import {faqMarkdown} from '../../src/publish/faq-markdown.js';
import {readSources} from '../../src/files/read-sources.js';
import {answerOf, compilePage, problemsOf} from '../compiler/compiled.js';

/** What the written page gives when it is compiled. */
function compiledAgain({entries}: Compilation): Compilation {
  return compilePage(faqMarkdown(entries, 'Help'));
}

/** What is written of an entry; aliases are not. */
function writtenOf({entries}: Compilation): unknown[] {
  return entries.map(({id, question, category, answer}) => ({id, question, category, answer}));
}

describe('a FAQ as Markdown', () => {
  it('has its title, its categories and its questions as headings', () => {
    const {entries} = compile([
      {path: 'a.md', text: '---\ncategory: Bills\n---\n## How do I pay?\n\nBy *card*.'},
      {path: 'b.md', text: '## Who are you?\n\nA shop.'},
    ]);

    assert.equal(
      faqMarkdown(entries, 'Help'),
      '# Help\n\n### Who are you? {#who-are-you}\n\nA shop.\n\n' +
        '## Bills\n\n### How do I pay? {#how-do-i-pay}\n\nBy *card*.\n',
    );
  });

  it('gives the 19 entries of faq-data again', async () => {
    const {sources} = await readSources(['faq-data']);
    const compilation = compile(sources);

    const again = compiledAgain(compilation);

    assert.deepEqual(problemsOf(again), []);
    assert.deepEqual(writtenOf(again), writtenOf(compilation));
  });

  for (const markdown of [
    'a **b** *c* ~~d~~ `e` [f](/g "h") ![i](/j.png)',
    'a\\\nb',
    '1\\. a\n\n\\- b\n\n\\# c\n\n\\> d',
    '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f> &amp;copy;',
    'https\\://example.org www\\.example.org a\\@example.org',
    '<https://example.org/a_b?c=d&e=f> <mailto:a@example.org>',
    'snake_case 2 * 3 * 4 a_b_c',
    '- a\n- b\n  - c\n  - d\n- e',
    '- a\n\n  b\n\n- c',
    '3. a\n4. b',
    '- a\n\n<!-- -->\n\n- b',
    '> a\n>\n> - b\n>\n> > c',
    '### A\n\nb\n\n#### C\n\nd',
    '```js\nlet a = `b`;\n\n```',
    '````\n```\n````',
    '    indented\n      code',
    '| a | b | c |\n| :- | :-: | -: |\n| 1 | `2` | **3** |\n| \\| | |  |',
    '- [ ] a\n- [x] b',
    'a<br>b <kbd>Ctrl</kbd> H<sub>2</sub>O <abbr title="x">y</abbr>',
    '<details>\n<summary>a</summary>\n\nb\n\n</details>',
    '<dl><dt>a</dt><dd>b</dd></dl>',
    '<pre>\na\n\nb\n</pre>',
    '<table><tr><td colspan="2">a</td></tr></table>',
    '<p dir="rtl">a</p>\n\nb',
    '- a\n\n  ```sh\n  b\n  ```\n- c\n\n  | d |\n  | - |\n  | e |',
    'a\n\n---\n\nb',
    '***a** b*',
    '**a**b *c*d',
    'a [b *c*](/d) e',
  ]) {
    it(`gives the answer ${JSON.stringify(markdown)} again`, () => {
      const compilation = compilePage(`## A?\n\n${markdown}`);

      const again = compiledAgain(compilation);

      assert.deepEqual(again.entries[0]?.answer, answerOf(markdown));
    });
  }

  for (const question of ['How? {#x} or {y}', '# Why *this* `now`?', 'A & B < C | D', '1. One?']) {
    it(`gives the question “${question}” again`, () => {
      const entry = {id: 'a', question, aliases: [], answer: [['p', 'b']] as const};

      const {entries} = compilePage(faqMarkdown([entry], 'Help'));

      assert.deepEqual(
        entries.map(({id, question: text}) => ({id, question: text})),
        [{id: 'a', question}],
      );
    });
  }
});
