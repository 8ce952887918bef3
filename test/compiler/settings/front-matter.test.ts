import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compilePage, problemsOf} from '../compiled.js';

const QUESTION = '\n\n## How?\n\nSo.\n';

/** The category that a page with this front matter gives its entry. */
function categoryOf(yaml: string): string | undefined {
  return compilePage(`---\n${yaml}\n---${QUESTION}`).entries[0]?.category;
}

describe('front matter', () => {
  for (const [yaml, expected] of [
    ['category: Billing', 'Billing'],
    ['category: "Billing: all of it"', 'Billing: all of it'],
    ['category: NO', 'NO'],
    ['category: 12:30', '12:30'],
    ['category: 1.10', '1.10'],
    ['category: constructor', 'constructor'],
    ['category: __proto__', '__proto__'],
    ['category: >\n  two\n  lines', 'two lines'],
  ] as const) {
    it(`reads “${yaml}” as the text that it is`, () => assert.equal(categoryOf(yaml), expected));
  }

  for (const [what, text] of [
    ['between +++, as TOML', '+++\ncategory = "Bills"\nweight = 30\n[params]\nx = 1\n+++'],
    ['between ;;;, as JSON', ';;;\n{"category": "Bills"}\n;;;'],
    ['between --- marked as JSON', '---json\n{"category": "Bills"}\n---'],
    ['between --- marked as TOML', "--- toml\ncategory = 'Bills'\n---"],
    ['between ---yaml', '---yaml\ncategory: Bills\n---'],
    ['between braces', '{\n  "category": "Bills",\n  "draft": false\n}'],
    ['as categories', '---\ncategories: [Bills, Other]\n---'],
    ['as section', '---\nsection: Bills\n---'],
    ['as topic', '---\ntopic: Bills\n---'],
  ] as const) {
    it(`is read ${what}`, () => {
      const compilation = compilePage(`${text}${QUESTION}`);

      assert.deepEqual(problemsOf(compilation), []);
      const [entry] = compilation.entries;
      assert.deepEqual(
        [entry?.category, entry?.source.line],
        ['Bills', text.split('\n').length + 2],
      );
    });
  }

  for (const [what, yaml] of [
    [
      'Jekyll',
      'layout: page\npermalink: /faq/\nnav_order: 3\nparent: Help\nredirect_from: [/old/]\nhas_children: false',
    ],
    [
      'Hugo',
      'weight: 30\ndate: 2020-01-01\nlastmod: 2021-01-01\ntype: docs\nmenu: {main: {weight: 1}}\naliases: [/questions/, ../old]\ntags: [a]\nauthor: me',
    ],
    [
      'Docusaurus',
      'id: faq\nslug: /faq\nsidebar_label: FAQ\nsidebar_position: 4\ndescription: x\nhide_table_of_contents: true\npagination_next: null\ncustom_edit_url: null',
    ],
    [
      'VitePress',
      'outline: deep\nprev: false\nlastUpdated: true\nhead: [[meta, {name: x}]]\neditLink: false\naside: left\npageClass: x',
    ],
    [
      'Starlight',
      'description: x\nsidebar: {order: 2}\ntableOfContents: false\neditUrl: false\nhero: {title: x}\nbanner: {content: x}\ntemplate: splash\npagefind: false',
    ],
    [
      'MkDocs Material',
      'hide: [toc]\nstatus: new\nicon: material/help\nsearch: {boost: 2}\nsubtitle: x\ncomments: true\nsocial: {cards: false}',
    ],
    [
      'Zola',
      'template: page.html\nweight: 2\nin_search_index: true\ntaxonomies: {tags: [x]}\nextra: {toc: true}\nsort_by: weight',
    ],
    [
      'Mintlify',
      'icon: circle-question\nsidebarTitle: FAQ\nmode: wide\nog:title: x\n"twitter:card": y\nopenapi: GET /x',
    ],
    ['GitBook', 'description: x\ncover: a.png\ncoverY: 0\nlayout: {title: {visible: true}}'],
    ['Microsoft', 'ms.date: 1/1/2020\nms.topic: faq\nms.author: x\nauthor: y\nms.service: z'],
    ['Sphinx', 'myst: {html_meta: {x: y}}\norphan: true\ntocdepth: 2\nsubstitutions: {a: b}'],
    [
      'Eleventy',
      'eleventyNavigation: {key: x, order: 2}\neleventyExcludeFromCollections: true\ntags: x\npermalink: x',
    ],
  ] as const) {
    it(`has no problem where it is what ${what} needs`, () =>
      assert.deepEqual(problemsOf(compilePage(`---\ntitle: FAQ\n${yaml}\n---${QUESTION}`)), []));
  }

  for (const yaml of ['lang: de', 'locale: de_DE', 'language: de', 'lang: de-CH']) {
    it(`has the language from “${yaml}”`, () =>
      assert.equal(compilePage(`---\n${yaml}\n---${QUESTION}`).index?.language, 'de'));
  }

  it('is not needed', () => {
    assert.deepEqual(problemsOf(compilePage(QUESTION)), []);
  });

  it('may be empty', () => {
    assert.deepEqual(problemsOf(compilePage(`---\n---${QUESTION}`)), []);
  });

  for (const [what, text, problem] of [
    ['is never closed', `---\ntitle: x${QUESTION}`, 'faq.md:1:1 warning front-matter-open'],
    ['names an engine', `---js\n{}\n---${QUESTION}`, 'faq.md:1:1 warning front-matter-engine'],
    ['is no TOML', `+++\na = x\n+++${QUESTION}`, 'faq.md:2:5 warning toml-syntax'],
    ['is no JSON', `;;;\n{"title": x}\n;;;${QUESTION}`, 'faq.md:2:11 warning json-syntax'],
    ['is no YAML', `---\ntitle: a: b\n---${QUESTION}`, 'faq.md:2:8 warning yaml-syntax'],
    ['has an open quote', `---\ntitle: "a\n---${QUESTION}`, 'faq.md:3:1 warning yaml-syntax'],
    [
      'has a key twice',
      `---\ntitle: a\ntitle: b\n---${QUESTION}`,
      'faq.md:3:1 warning repeated-setting',
    ],
    ['has a tag', `---\ntitle: !!js/function x\n---${QUESTION}`, 'faq.md:2:8 warning yaml-syntax'],
    [
      'has an alias',
      `---\ntitle: &a x\ncategory: *a\n---${QUESTION}`,
      'faq.md:3:11 warning setting-not-text',
    ],
    [
      'has an empty value',
      `---\ncategory:\n---${QUESTION}`,
      'faq.md:2:10 warning setting-not-text',
    ],
    [
      'has a mapping where a text belongs',
      `---\ncategory: {a: b}\n---${QUESTION}`,
      'faq.md:2:11 warning setting-not-text',
    ],
    ['is a list', `---\n- a\n---${QUESTION}`, 'faq.md:2:1 warning yaml-not-settings'],
    [
      'names no language',
      `---\nlanguage: English!\n---${QUESTION}`,
      'faq.md:2:11 warning language-tag',
    ],
    ['has half an address', `---\nbaseUrl: /docs/\n---${QUESTION}`, 'faq.md:2:10 warning base-url'],
    [
      'has an unknown key',
      `---\ncategroy: a\n---${QUESTION}`,
      'faq.md:2:1 warning unknown-setting',
    ],
    [
      'has a key of every object',
      `---\nconstructor: a\n---${QUESTION}`,
      'faq.md:2:1 warning unknown-setting',
    ],
  ] as const) {
    it(`has its problem located when it ${what}`, () =>
      assert.deepEqual(problemsOf(compilePage(text)), [problem]));
  }

  it('suggests the key that was meant', () => {
    const {diagnostics} = compilePage(`---\ncategroy: a\n---${QUESTION}`);

    assert.deepEqual(
      diagnostics.map(({message, hint}) => [message, hint]),
      [
        [
          'The front matter has the unknown setting “categroy”, which does nothing.',
          'Did you mean “category”? It can have: title, category, baseUrl, language, featured, aliases.',
        ],
      ],
    );
  });

  for (const [what, yaml, place] of [
    ['brackets', `title: ${'['.repeat(20_000)}`, '2:107'],
    ['braces', '{a: '.repeat(10_000), '2:398'],
    ['lists in a line', `title:\n${'- '.repeat(20_000)}`, '3:198'],
    ['text without end', `title: ${'x'.repeat(100_000)}`, '2:65537'],
  ] as const) {
    it(`is refused when it has endless ${what}`, () =>
      assert.deepEqual(problemsOf(compilePage(`---\n${yaml}\n---${QUESTION}`)), [
        `faq.md:${place} warning yaml-too-much`,
      ]));
  }
});
