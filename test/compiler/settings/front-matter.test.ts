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

  it('is not needed', () => {
    assert.deepEqual(problemsOf(compilePage(QUESTION)), []);
  });

  it('may be empty', () => {
    assert.deepEqual(problemsOf(compilePage(`---\n---${QUESTION}`)), []);
  });

  for (const [what, text, problem] of [
    ['is never closed', `---\ntitle: x${QUESTION}`, 'faq.md:1:1 error front-matter-open'],
    ['names an engine', `---js\n{}\n---${QUESTION}`, 'faq.md:1:1 error front-matter-engine'],
    ['is TOML', `+++\na = 1\n+++${QUESTION}`, 'faq.md:1:1 error front-matter-engine'],
    ['is no YAML', `---\ntitle: a: b\n---${QUESTION}`, 'faq.md:2:8 error yaml-syntax'],
    ['has an open quote', `---\ntitle: "a\n---${QUESTION}`, 'faq.md:3:1 error yaml-syntax'],
    [
      'has a key twice',
      `---\ntitle: a\ntitle: b\n---${QUESTION}`,
      'faq.md:3:1 error repeated-setting',
    ],
    ['has a tag', `---\ntitle: !!js/function x\n---${QUESTION}`, 'faq.md:2:8 error yaml-syntax'],
    [
      'has an alias',
      `---\ntitle: &a x\ncategory: *a\n---${QUESTION}`,
      'faq.md:3:11 error setting-not-text',
    ],
    ['has an empty value', `---\ncategory:\n---${QUESTION}`, 'faq.md:2:10 error setting-not-text'],
    [
      'has a list where a text belongs',
      `---\ncategory: [a]\n---${QUESTION}`,
      'faq.md:2:11 error setting-not-text',
    ],
    ['is a list', `---\n- a\n---${QUESTION}`, 'faq.md:2:1 error yaml-not-settings'],
    [
      'names no language',
      `---\nlanguage: English!\n---${QUESTION}`,
      'faq.md:2:11 error language-tag',
    ],
    ['has half an address', `---\nbaseUrl: /docs/\n---${QUESTION}`, 'faq.md:2:10 error base-url'],
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
          'Did you mean “category”? It can have: title, category, baseUrl, language, featured.',
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
        `faq.md:${place} error yaml-too-much`,
      ]));
  }
});
