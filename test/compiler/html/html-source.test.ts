import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answerText} from '../../../src/format/answer-tree.js';
import {compile} from '../../../src/compiler/compile.js';
import {faqPage} from '../../../src/publish/faq-page.js';
import {readSources} from '../../../src/files/read-sources.js';
import {compileFile, problemsOf} from '../compiled.js';

/** Id, question and category of each entry. */
function rowsOf(html: string): (readonly (string | undefined)[])[] {
  return compileFile('faq.html', html).entries.map(({id, question, category}) =>
    category === undefined ? [id, question] : [id, question, category],
  );
}

const LINKED = (...names: string[]): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'FAQPage',
    mainEntity: names.map((name) => ({name, acceptedAnswer: {text: `<b>${name}</b>`}})),
  })}</script>`;

describe('a FAQ in HTML', () => {
  it('has line breaks as pages show them', () => {
    const {entries} = compileFile(
      'faq.html',
      '<h2>How?</h2><p>By\n card,\n <b>or</b>\n你好\n世界.</p><pre>a\n b</pre>',
    );

    assert.deepEqual(entries[0]?.answer, [
      ['p', 'By card, ', ['b', 'or'], ' 你好世界.'],
      ['pre', 'a\n b'],
    ]);
  });

  for (const [form, html, expected] of [
    [
      'in details',
      `<h1>FAQ</h1><h2>Bills</h2>
       <details id="pay"><summary>How do I pay?</summary><p>By card.</p></details>
       <details><summary><h3 id="in-summary">Where are they?</h3></summary>There.</details>
       <h2>Account</h2><ul><li id="of-item"><details><summary>Who?</summary>You.</details></li></ul>
       <p>Still in doubt? Call us.</p>`,
      [
        ['pay', 'How do I pay?', 'Bills'],
        ['in-summary', 'Where are they?', 'Bills'],
        ['of-item', 'Who?', 'Account'],
      ],
    ],
    [
      'in a list of terms',
      `<h2>Bills</h2><dl><dt id="pay">How do I pay?<dt>Payment methods?<dd>By card.<dd>Or not.
       <div><dt>Where?</dt><dd id="where">There.</dd></div></dl>`,
      [
        ['pay', 'How do I pay?', 'Bills'],
        ['where', 'Where?', 'Bills'],
      ],
    ],
    [
      'below headings, whatever is around them',
      `<h1>FAQ</h1><section id="bills"><h2>Bills</h2>
         <div class="q" id="pay"><h3>How do I pay? <a href="#pay">¶</a></h3><div><p>By card.</div></div>
         <a name="old"></a><h3>Where?</h3><div>There.<h4>Exactly</h4>Here.</div>
       </section><section><h2>You</h2><h3><a id="who"></a>Who?</h3>You.</section>`,
      [
        ['pay', 'How do I pay?', 'Bills'],
        ['old', 'Where?', 'Bills'],
        ['who', 'Who?', 'You'],
      ],
    ],
    [
      'below headings with details and terms in their answers',
      `<h2>A?</h2><p>a<details><summary>More</summary>x</details><dl><dt>X<dd>x<dt>Y<dd>y</dl><h2>B?</h2>b`,
      [
        ['a', 'A?'],
        ['b', 'B?'],
      ],
    ],
    [
      'with a table of contents',
      `<ul><li><a href="#x">A?</a><li><a href="#y">B?</a></ul><h2>A?</h2>a<h2>B?</h2>b`,
      [
        ['x', 'A?'],
        ['y', 'B?'],
      ],
    ],
    [
      'in its main part',
      `<header><h2>Shop?</h2>x</header><nav><h2>Menu?</h2>x</nav><main><h2>A?</h2>a<nav><h2>Next?</h2>x</nav></main><footer><h2>Us?</h2>x</footer>`,
      [['a', 'A?']],
    ],
    ['in its only article', `<h2>Shop?</h2>x<article><h2>A?</h2>a</article>`, [['a', 'A?']]],
    [
      'in linked data alone',
      `<h2>About us</h2>We are.${LINKED('A?', 'B &amp; C?')}`,
      [
        ['a', 'A?'],
        ['b--c', 'B & C?'],
      ],
    ],
    [
      'in linked data that knows more than the page',
      `<h2 id="x">A?</h2>a${LINKED('A?', 'B?')}`,
      [
        ['a', 'A?'],
        ['b', 'B?'],
      ],
    ],
    [
      'in details that linked data names, though headings are more',
      `<details id="x"><summary>A?</summary>a</details><h2>B?</h2>b<h2>C?</h2>c${LINKED('A?')}`,
      [['x', 'A?']],
    ],
  ] as const) {
    it(`is read ${form}`, () => assert.deepEqual(rowsOf(html), expected));
  }

  it('gives its answers without what was there for looks', () => {
    const {entries, ...compilation} = compileFile(
      'faq.html',
      `<html lang="de"><link rel="canonical" href="https://example.org/faq/">
       <main><h2>A?</h2><div class="a" style="x" id="y" onclick="z">
         <p data-x="1">One
            two <font color="red">three</font>.<script>bad()</script><!-- x -->
         <pre>a
   b</pre><a href="more.html" target="_blank">more</a><svg aria-hidden="true"><path/></svg></div></main>`,
    );

    assert.deepEqual(problemsOf({entries, ...compilation}), []);
    assert.equal(compilation.index?.language, 'de');
    assert.deepEqual(entries[0]?.answer, [
      ['p', 'One two three.'],
      ['pre', 'a\n   b'],
      ['a', {href: 'https://example.org/faq/more.html'}, 'more'],
    ]);
  });

  it('has other terms of an answer as other wordings', () => {
    const {entries} = compileFile('faq.html', '<dl><dt>A?<dt>B?<dt>C?<dd>a</dl>');

    assert.deepEqual(
      entries.map(({question, aliases}) => [question, aliases]),
      [['A?', ['B?', 'C?']]],
    );
  });

  it('has its questions at the level that is asked for', () => {
    const html = '<h2>A</h2>a<h3>B?</h3>b<details><summary>C?</summary>c</details>';

    const {entries} = compile([{path: 'faq.html', text: html}], {headingLevel: 2});

    assert.deepEqual(
      entries.map(({question}) => question),
      ['A'],
    );
  });

  for (const [what, html, problems] of [
    ['is empty', '', ['1:1 error no-questions']],
    ['has no questions', '<p>Hello.', ['1:1 error no-questions']],
    ['has a question without an answer', '<h2>A?</h2>a\n<h2>B?</h2>', ['2:1 warning no-answer']],
    ['has a dead link', '<h2>A?</h2>\n<p>a <a href="#b">b</a>', ['2:6 error dead-link']],
    [
      'has an unsafe link',
      '<h2>A?</h2>\na <a href="javascript:x">b</a>',
      ['2:3 warning unsafe-url'],
    ],
    [
      'has a frame in an answer',
      '<h2>A?</h2>\na <iframe></iframe>',
      ['2:3 warning element-removed'],
    ],
    ['has an id twice', '<h2 id="x">A?</h2>a<h2 id="x">B?</h2>b', []],
    [
      'has broken linked data alone',
      '<p>x<script type="application/ld+json">\n{"@type": "FAQPage",}</script>',
      ['2:21 error json-syntax'],
    ],
    [
      'has broken linked data beside its questions',
      '<h2>A?</h2>a<script type="application/ld+json">FAQPage</script>',
      [],
    ],
    [
      'is nested without end',
      `<h2>A?</h2>${'<div>'.repeat(100_000)}`,
      ['1:512 error nested-too-deeply'],
    ],
    [
      'has endless comments',
      `<h2>A?</h2>a${'<!--'.repeat(1_000_000)}`,
      ['1:13 error never-closed'],
    ],
  ] as const) {
    it(`has its problem located when it ${what}`, () =>
      assert.deepEqual(
        problemsOf(compileFile('faq.html', html)),
        problems.map((problem) => `faq.html:${problem}`),
      ));
  }
});

describe('a page that was built from a FAQ', () => {
  it('gives the same entries again', async () => {
    const {sources} = await readSources(['faq-data']);
    const {entries} = compile(sources);
    const shown = (all: typeof entries) =>
      all.map(({id, question, category, answer}) => ({
        ...{id, question, category},
        text: answerText(answer).replace(/\s+/g, ' '),
      }));

    const page = faqPage(entries, {
      form: 'page',
      title: 'Help',
      language: 'en',
      words: {otherQuestions: 'Other questions', related: 'Related questions'},
      script: 'faq-search.js',
      styles: 'faq.css',
    });

    const built = shown(entries).sort((a, b) => (a.id < b.id ? -1 : 1));
    const again = shown(compileFile('faq.html', page).entries);
    assert.deepEqual(
      again.sort((a, b) => (a.id < b.id ? -1 : 1)),
      built,
    );
  });
});
