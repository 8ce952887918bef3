import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Element, Nodes, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {compile} from '../../src/compiler/compile.js';
import {faqPage, type PageOptions} from '../../src/publish/faq-page.js';
import {faqJsonLd} from '../../src/publish/json-ld.js';
import {ALLOWED_ELEMENTS, isAllowedAttribute} from '../../src/format/allow-list.js';
import type {AnswerTree} from '../../src/format/answer-tree.js';
import type {Entry} from '../../src/format/entry.js';
import {attributeName, attributeValue} from '../../src/compiler/answer/sanitize-answer.js';
import {hostilePayloads, skipWithoutCorpora} from '../corpora.js';

const OPTIONS: PageOptions = {
  form: 'page',
  title: 'Help',
  language: 'en',
  words: {otherQuestions: 'Other questions', related: 'Related questions'},
  script: 'faq-search.js',
  styles: 'faq-search.css',
};

function entryOf(answer: AnswerTree, more: Partial<Entry> = {}): Entry {
  return {id: 'pay', question: 'How do I pay?', aliases: ['settle'], answer, ...more};
}

function fragmentOf(...entries: readonly Entry[]): string {
  return faqPage(entries, {...OPTIONS, form: 'fragment'});
}

function elementsIn(node: Nodes): Element[] {
  const inside = 'children' in node ? node.children.flatMap(elementsIn) : [];
  return node.type === 'element' ? [node, ...inside] : inside;
}

function elementsOf(html: string, tagName: string): Element[] {
  return elementsIn(fromHtml(html)).filter((element) => element.tagName === tagName);
}

function textOf(node: Nodes | Root): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

describe('a FAQ as a fragment of a page', () => {
  it('has each question as a heading in the summary of its answer', () => {
    assert.equal(
      fragmentOf(entryOf([['p', 'By ', ['em', 'card'], '.']], {category: 'Bills'})),
      `<link rel="stylesheet" href="faq-search.css">
<script src="faq-search.js" defer></script>
<faq-search lang="en" dir="ltr">
<div part="section">
<div part="category"><h2>Bills</h2></div>
<ol part="list">
<li part="entry"><details>
<summary part="head"><h3><span part="question"><span>How do I pay?</span></span></h3></summary>
<div part="answer" id="pay"><div><p>By <em>card</em>.</p></div></div>
</details></li>
</ol>
</div>
</faq-search>
`,
    );
  });

  it('lists questions by category, those without one last', () => {
    const html = fragmentOf(
      entryOf([], {id: 'a'}),
      entryOf([], {id: 'b', category: 'Y'}),
      entryOf([], {id: 'c', category: 'X'}),
      entryOf([], {id: 'd', category: 'Y'}),
    );

    assert.deepEqual(
      Array.from(html.matchAll(/id="(\w)"|<h2>(\w)/g), ([, id, category]) => id ?? category),
      ['Y', 'b', 'd', 'X', 'c', 'O', 'a'],
    );
  });

  it('has no heading above questions of which none has a category', () => {
    const html = fragmentOf(entryOf([], {id: 'a'}), entryOf([], {id: 'b'}));

    assert.match(html, /<div part="category" class="quiet"><\/div>\n<ol/);
    assert.doesNotMatch(html, /<h2/);
  });

  it('links what is related to an answer below it', () => {
    const html = fragmentOf(
      entryOf([], {id: 'a', related: [1, 2]}),
      entryOf([], {id: 'b%', question: 'Who?'}),
    );

    assert.match(
      html,
      /<div part="answer" id="a"><div><\/div><\/div>\n<nav part="foot" role="none"><div part="related">\n<h4>Related questions<\/h4>\n<ul>\n<li><a part="link" href="#b%25">Who\?<\/a><\/li>\n<\/ul>\n<\/div><\/nav>\n<\/details>/,
    );
    assert.equal(elementsOf(html, 'nav').length, 1);
  });

  it('says which language its words are in where the FAQ has another', () => {
    const words = {...OPTIONS.words, language: 'en'};
    const entries = [entryOf([]), entryOf([], {id: 'b', category: 'Y', related: [0]})];

    const html = faqPage(entries, {...OPTIONS, form: 'fragment', language: 'eo', words});

    assert.match(html, /<h2>Y<[^]*<h4 lang="en">Related[^]*<h2 lang="en">Other/);
  });

  for (const [language, attributes] of [
    ['ar', ' lang="ar" dir="rtl"'],
    ['he-IL', ' lang="he-IL" dir="rtl"'],
    ['de', ' lang="de" dir="ltr"'],
    ['und', ''],
  ] as const) {
    it(`says that it is in ${language}`, () => {
      const html = faqPage([entryOf([])], {...OPTIONS, form: 'fragment', language});

      assert.equal(/<faq-search(.*)>/.exec(html)?.[1], attributes);
    });
  }

  for (const [what, answer, html] of [
    [
      'lifts its headings below the question',
      [
        ['h5', 'a'],
        ['h6', 'b'],
      ],
      '<h4>a</h4><h5>b</h5>',
    ],
    [
      'lets wide code scroll',
      [['pre', 'a']],
      '<div part="scroller" tabindex="0"><pre>a</pre></div>',
    ],
    [
      'keeps images quiet',
      [['img', {src: '/a.png', alt: ''}]],
      '<img src="/a.png" alt="" loading="lazy" referrerpolicy="no-referrer">',
    ],
    ['cuts links off', [['a', {href: '/a'}, 'b']], '<a href="/a" rel="noopener">b</a>'],
    [
      'leaves inner details as they are',
      [['details', {open: ''}, ['summary', 'a']]],
      '<details open><summary>a</summary></details>',
    ],
    [
      'escapes text',
      ['</div><script>x</script>&amp;'],
      '&#x3C;/div>&#x3C;script>x&#x3C;/script>&#x26;amp;',
    ],
    [
      'escapes values',
      [['a', {href: '/', title: '"><script>'}, 'b']],
      '<a href="/" title="&#x22;><script>" rel="noopener">b</a>',
    ],
    ['unwraps what is not allowed', [['object', ['p', 'a']]], '<p>a</p>'],
    ['drops what is not allowed', [['p', {onclick: 'x()'}, 'a']], '<p>a</p>'],
    [
      'drops addresses that run code',
      [['a', {href: 'javascript:x()'}, 'a']],
      '<a rel="noopener">a</a>',
    ],
  ] as const) {
    it(`${what} in an answer`, () => {
      assert.equal(/id="pay"><div>(.*)<\/div><\/div>/.exec(fragmentOf(entryOf(answer)))?.[1], html);
    });
  }

  for (const text of ['<b>', '"', '&lt;', '</summary>', '\u2028', '<!--', ']]>', '--!>']) {
    it(`shows ${JSON.stringify(text)} in a question, a category and an id as it is`, () => {
      const html = fragmentOf(entryOf([], {id: text, question: text, category: text}));

      const [category, question] = [elementsOf(html, 'h2'), elementsOf(html, 'h3')].map(([found]) =>
        textOf(found ?? fromHtml('')),
      );
      assert.deepEqual([category, question], [text, text]);
      assert.ok(elementsOf(html, 'div').some(({properties}) => properties.id === text));
    });
  }
});

describe('a FAQ as a page', () => {
  it('is a whole page without styles or code of its own', () => {
    const html = faqPage([entryOf(['a'])], OPTIONS);

    assert.match(
      html,
      /^<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">/,
    );
    assert.match(html, /<title>Help<\/title>[^]*<main>\n<h1>Help<\/h1>\n<faq-search>/);
    assert.doesNotMatch(html, /<style| style=|<script>| on\w+=/);
  });

  it('has the data for search engines where no script can end in it', () => {
    const entries = [entryOf([['p', '</script><script>alert(1)</script><!--']])];
    const html = faqPage(entries, {...OPTIONS, data: faqJsonLd(entries)});

    const [, data] = elementsOf(html, 'script');
    assert.equal(elementsOf(html, 'script').length, 2);
    assert.deepEqual(JSON.parse(textOf(data ?? fromHtml(''))), faqJsonLd(entries));
  });
});

describe('a page with every hostile answer', {skip: skipWithoutCorpora}, () => {
  const entries = compile(
    hostilePayloads().map(({input}, i) => ({path: `${i}.md`, text: `## A?\n\na\n\n${input}`})),
  ).entries;

  it('holds nothing outside the allow-list, and nothing is lost', () => {
    const html = faqPage(entries, OPTIONS);

    const rows = elementsOf(html, 'li').filter(({properties}) => isPart(properties, 'entry'));
    const answers = rows.map((row) =>
      elementsIn(row).find(({properties}) => isPart(properties, 'answer')),
    );
    const intruders = answers.flatMap((answer) =>
      (answer?.children[0] ? elementsIn(answer.children[0]).slice(1) : []).filter(isIntruder),
    );
    assert.equal(rows.length, entries.length);
    assert.deepEqual(
      intruders.map(({tagName, properties}) => ({tagName, properties})),
      [],
    );
    assert.equal(elementsOf(html, 'script').length, 1);
  });
});

function isPart({part}: Element['properties'], name: string): boolean {
  return String(part) === name;
}

/** What we add to an answer ourselves is none. */
function isIntruder({tagName, properties}: Element): boolean {
  if (isPart(properties, 'scroller')) return false;
  const added = ['rel', 'loading', 'referrerpolicy'];
  return (
    !(ALLOWED_ELEMENTS.has(tagName) || tagName === 'h2') ||
    !Object.entries(properties).every(
      ([name, value]) =>
        added.includes(attributeName(name)) ||
        isAllowedAttribute(tagName, attributeName(name), attributeValue(value)),
    )
  );
}
