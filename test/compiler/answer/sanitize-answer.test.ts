import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answerOf, compilePage, problemsOf} from '../compiled.js';

describe('what an answer can’t hold', () => {
  for (const [markdown, expected] of [
    ['a <script>alert(1)</script> b', [['p', 'a b']]],
    ['<style>p {}</style>\n\nb', [['p', 'b']]],
    ['<iframe srcdoc="x">y</iframe>\n\nb', [['p', 'b']]],
    ['<iframe src="javascript:alert(1)"></iframe>\n\nb', [['p', 'b']]],
    ['<object data="data:text/html,x"></object>\n\nb', [['p', 'b']]],
    ['<svg><a href="/x">y</a></svg>\n\nb', [['p', 'b']]],
    ['<font color="red">a</font>', [['p', 'a']]],
    ['<form action="/x">a<input name="b"></form>', ['a']],
    ['<p onclick="x()" style="a" id="b" class="c">a</p>', [['p', 'a']]],
    ['<a href="/x" target="_blank" rel="opener" name="y">a</a>', [['p', ['a', {href: '/x'}, 'a']]]],
    ['<code class="language-js evil">a</code>', [['p', ['code', 'a']]]],
    ['[a](javascript:alert(1))', [['p', 'a']]],
    ['[a](JaVaScRiPt:alert(1))', [['p', 'a']]],
    ['<a href="java\nscript:alert(1)">a</a>', [['p', 'a']]],
    ['[a](data:text/html,x)', [['p', 'a']]],
    ['[a](file:///etc/passwd)', [['p', 'a']]],
    ['![a](data:image/png;base64,x)', [['p', 'a']]],
    ['<javascript:alert(1)>', [['p', 'javascript:alert(1)']]],
    ['[a](HTTPS://A.example)', [['p', ['a', {href: 'HTTPS://A.example'}, 'a']]]],
  ] as const) {
    it(`is gone from ${JSON.stringify(markdown)}`, () =>
      assert.deepEqual(answerOf(markdown), expected));
  }

  for (const [what, text, problems] of [
    ['an element in a line', 'one\ntwo <font>a</font>', ['4:5 warning element-removed']],
    [
      'an element with all it holds',
      '<script>\n<b>\n</script>\n\nb',
      ['3:1 warning element-removed'],
    ],
    [
      'a block in a list',
      '- a\n\n  <center>\n  <font>b</font>\n  </center>',
      ['5:3 warning element-removed', '6:3 warning element-removed'],
    ],
    ['a block in a quote', '> a\n>\n> <center>b</center>', ['5:3 warning element-removed']],
    ['an attribute', 'a <b onclick="x()">c</b>', ['3:3 warning attribute-removed']],
    ['an address', 'a\nb [c](javascript:x)', ['4:3 warning unsafe-url']],
    ['an address in a table', '|a|\n|-|\n|[c](javascript:x)|', ['5:2 warning unsafe-url']],
  ] as const) {
    it(`is warned of with its place, for ${what}`, () =>
      assert.deepEqual(
        problemsOf(compilePage(`## A?\n\n${text}`)),
        problems.map((problem) => `faq.md:${problem}`),
      ));
  }

  for (const [markdown, message] of [
    ['<font>a</font>', "An answer can't hold <font>, so only what it holds is kept."],
    [
      '<script>a</script>b',
      "An answer can't hold <script>, so it is left out with all that it holds.",
    ],
    ['<b aria-label="x">a</b>', 'The attribute aria-label="x" of <b> is left out.'],
    ['<b onclick="x">a</b>', 'The attribute onclick="x" of <b> is left out.'],
    ['<td colspan="x">a</td>', 'The attribute colspan="x" of <td> is left out.'],
    [
      '[a](vbscript:x)',
      'The address “vbscript:x” is left out, because it is none that is safe to follow.',
    ],
  ] as const) {
    it(`is named in the warning for ${markdown}`, () =>
      assert.equal(compilePage(`## A?\n\n${markdown}`).diagnostics[0]?.message, message));
  }

  it('is not what stands in code', () => {
    assert.deepEqual(problemsOf(compilePage('## A?\n\n`<script>`\n\n```\n<font>\n```')), []);
  });
});
