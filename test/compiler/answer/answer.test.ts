import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answerOf, compilePage, problemsOf} from '../compiled.js';

describe('an answer', () => {
  for (const [markdown, expected] of [
    ['one\ntwo', [['p', 'one two']]],
    ['one\n*two*\n  three', [['p', 'one ', ['em', 'two'], ' three']]],
    ['你好\n世界。\n**再见**\n你\nand', [['p', '你好世界。', ['strong', '再见'], '你 and']]],
    ['안녕\n하세요', [['p', '안녕 하세요']]],
    ['one\\\n*two*', [['p', 'one', ['br'], ['em', 'two']]]],
    ['<pre>one\n two</pre>', [['pre', 'one\n two']]],
    ['- one\n  two\n- three', [['ul', ['li', 'one two'], ['li', 'three']]]],
    ['one  \ntwo', [['p', 'one', ['br'], 'two']]],
    [
      '*a* **b** `c` ~~d~~',
      [['p', ['em', 'a'], ' ', ['strong', 'b'], ' ', ['code', 'c'], ' ', ['del', 'd']]],
    ],
    ['~a~ ~~b~~ ~~~c~~~ ~d~~', [['p', ['del', 'a'], ' ', ['del', 'b'], ' ~~~c~~~ ~d~~']]],
    ['about ~5 or ~10', [['p', 'about ~5 or ~10']]],
    ['- a\n- b', [['ul', ['li', 'a'], ['li', 'b']]]],
    ['3. a\n4. b', [['ol', {start: '3'}, ['li', 'a'], ['li', 'b']]]],
    ['- a\n\n  b\n- c', [['ul', ['li', ['p', 'a'], ['p', 'b']], ['li', ['p', 'c']]]]],
    ['- a\n  - b', [['ul', ['li', 'a', ['ul', ['li', 'b']]]]]],
    ['- [ ] a\n- [x] *b*', [['ul', ['li', '☐ a'], ['li', '☑ ', ['em', 'b']]]]],
    ['<ul><li><input type="checkbox" disabled checked> a</ul>', [['ul', ['li', '☑ a']]]],
    ['> a', [['blockquote', ['p', 'a']]]],
    ['```sh\n  a\n\nb\n```', [['pre', ['code', {class: 'language-sh'}, '  a\n\nb\n']]]],
    ['    a\n      b', [['pre', ['code', 'a\n  b\n']]]],
    ['a\n\n---\n\nb', [['p', 'a'], ['hr'], ['p', 'b']]],
    [
      '| a | b |\n|--:|:-:|\n| 1 | `\\|` |',
      [
        [
          'table',
          ['thead', ['tr', ['th', {align: 'right'}, 'a'], ['th', {align: 'center'}, 'b']]],
          [
            'tbody',
            ['tr', ['td', {align: 'right'}, '1'], ['td', {align: 'center'}, ['code', '|']]],
          ],
        ],
      ],
    ],
    ['[a](/x "T")', [['p', ['a', {href: '/x', title: 'T'}, 'a']]]],
    ['<https://a.example/>', [['p', ['a', {href: 'https://a.example/'}, 'https://a.example/']]]],
    [
      'at https://a.example.',
      [['p', 'at ', ['a', {href: 'https://a.example'}, 'https://a.example'], '.']],
    ],
    [
      '(at https://a.example/b.) *https://a.example!*',
      [
        [
          'p',
          '(at ',
          ['a', {href: 'https://a.example/b'}, 'https://a.example/b'],
          '.) ',
          ['em', ['a', {href: 'https://a.example'}, 'https://a.example'], '!'],
        ],
      ],
    ],
    ['at www.a.example', [['p', 'at ', ['a', {href: 'http://www.a.example'}, 'www.a.example']]]],
    ['to a@b.example', [['p', 'to ', ['a', {href: 'mailto:a@b.example'}, 'a@b.example']]]],
    ['pool.ntp.org, install.sh', [['p', 'pool.ntp.org, install.sh']]],
    ['![alt](x.png "T")', [['p', ['img', {src: 'x.png', alt: 'alt', title: 'T'}]]]],
    ['a ![b](x.png) c', [['p', 'a ', ['img', {src: 'x.png', alt: 'b'}], ' c']]],
    ['&lt;b&gt; &amp;amp;', [['p', '<b> &amp;']]],
    ['a\u00a0b\u00a0', [['p', 'a\u00a0b\u00a0']]],
    ['<kbd>Ctrl</kbd>+<kbd>C</kbd>', [['p', ['kbd', 'Ctrl'], '+', ['kbd', 'C']]]],
    [
      '<details open>\n<summary>More</summary>\n\n*inside*\n\n</details>',
      [['details', {open: ''}, ['summary', 'More'], ['p', ['em', 'inside']]]],
    ],
    ['<td colspan=2>a</td>', [['td', {colspan: '2'}, 'a']]],
    ['a <!-- not shown --> b', [['p', 'a b']]],
    ['<!-- not shown -->\n\nb', [['p', 'b']]],
    ['<div><h1>a</h1><h3>b</h3></div>', [['div', ['h3', 'a'], ['h5', 'b']]]],
    ['<b>a', [['p', ['b', 'a']]]],
  ] as const) {
    it(`is a tree of ${JSON.stringify(markdown)}`, () =>
      assert.deepEqual(answerOf(markdown), expected));
  }
});

describe('an address in an answer', () => {
  const baseUrl = 'https://docs.example/faq/';

  for (const [href, expected] of [
    ['/learn/x?y#z', 'https://docs.example/learn/x?y#z'],
    ['x.md', 'https://docs.example/faq/x.md'],
    ['../x', 'https://docs.example/x'],
    ['?a=b', 'https://docs.example/faq/?a=b'],
    ['//other.example/x', 'https://other.example/x'],
    ['https://other.example/x', 'https://other.example/x'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['#how', '#how'],
  ] as const) {
    it(`is ${expected} for ${href} with a base address`, () =>
      assert.deepEqual(answerOf(`[a](${href})`, {baseUrl}), [['p', ['a', {href: expected}, 'a']]]));
  }

  for (const href of ['/learn/x', 'x.md', '../x', '//other.example/x']) {
    it(`stays ${href} without one`, () =>
      assert.deepEqual(answerOf(`[a](${href})`), [['p', ['a', {href}, 'a']]]));
  }

  it('is relative to what the front matter says, before all', () => {
    const text = '---\nbaseUrl: https://own.example\n---\n## How?\n\n[a](/x)';

    assert.deepEqual(compilePage(text, {baseUrl}).entries[0]?.answer, [
      ['p', ['a', {href: 'https://own.example/x'}, 'a']],
    ]);
  });

  it('that is empty leaves the text, with a warning', () => {
    const compilation = compilePage('## A?\n\nsee [here]()');

    assert.deepEqual(compilation.entries[0]?.answer, [['p', 'see here']]);
    assert.deepEqual(problemsOf(compilation), ['faq.md:3:5 warning empty-link']);
  });
});

describe('an image from another host', () => {
  for (const [markdown, expected] of [
    ['![alt](https://o.example/x.png)', [['p', ['a', {href: 'https://o.example/x.png'}, 'alt']]]],
    [
      '![](https://o.example/x.png)',
      [['p', ['a', {href: 'https://o.example/x.png'}, 'https://o.example/x.png']]],
    ],
    ['![alt](//o.example/x.png)', [['p', ['a', {href: '//o.example/x.png'}, 'alt']]]],
    ['<img src="/\\o.example/x.png" alt="alt">', [['a', {href: '/\\o.example/x.png'}, 'alt']]],
    ['<img src="\thttps:o.example" alt="alt">', [['a', {href: '\thttps:o.example'}, 'alt']]],
    ['[![alt](https://o.example/x.png)](/y)', [['p', ['a', {href: '/y'}, 'alt']]]],
  ] as const) {
    it(`becomes a link in ${markdown}`, () => {
      assert.deepEqual(answerOf(markdown), expected);
      assert.deepEqual(
        problemsOf(compilePage(`## A?\n\n${markdown}`)).map((line) => line.slice(-20)),
        ['warning remote-image'],
      );
    });
  }

  for (const src of ['https://o.example/x.png', '//O.example/x.png', 'https://l:8080/x.png']) {
    it(`stays one for ${src}, whose host is allowed`, () => {
      const imageHosts = ['o.example', 'l:8080'];

      assert.deepEqual(answerOf(`![alt](${src})`, {imageHosts}), [
        ['p', ['img', {src, alt: 'alt'}]],
      ]);
    });
  }

  it('is one that the base address makes whole', () => {
    assert.deepEqual(answerOf('![alt](x.png)', {baseUrl: 'https://o.example/'}), [
      ['p', ['a', {href: 'https://o.example/x.png'}, 'alt']],
    ]);
  });
});
