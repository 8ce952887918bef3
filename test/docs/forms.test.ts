/**
 * The page on writing a FAQ: a reader finds each form in the list at its top, and each is read.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {slug} from 'github-slugger';
import {compile} from '../../src/files/index.js';
import {readPage} from './markdown-page.js';

const PATH = 'docs/authoring.md';
/** What most examples of a form ask, and what the longer ones do. */
const ASKED = ['Do I need an account?', 'Can I delete it?'];
const LONGER = ['How do I pay?', 'Where do I find my bills?'];
const DATA = ['csv', 'html', 'json', 'md', 'mdx', 'toml', 'yaml'];

const page = readPage(PATH);
const forms = page.blocks.filter(({language}) => DATA.includes(language));

describe('the forms of a FAQ in the docs', () => {
  for (const {language, line, text} of forms) {
    it(`give the questions that they show, at line ${line} (${language})`, () => {
      const {entries, diagnostics} = compile([{path: `faq.${language}`, text}]);
      const shown = [...ASKED, ...LONGER].filter((question) => text.includes(question));

      assert.deepEqual(diagnostics, []);
      assert.ok(shown.length > 0);
      assert.deepEqual(entries.map(({question}) => question).sort(), shown.sort());
      assert.doesNotMatch(JSON.stringify(entries), /"(?:Q:|A:|:::|\?\?\?)/);
    });
  }

  it('are each in the list at the top, in the order of the page', () => {
    const written = readFileSync(PATH, 'utf8');
    const list = written.slice(0, written.indexOf('\n## '));
    const listed = Array.from(list.matchAll(/\]\(#([\w-]+)\)/g), ([, anchor]) => anchor);
    const sections = Array.from(written.matchAll(/^### (.+)$/gm), ([, title = '']) => slug(title));

    assert.deepEqual(listed, sections);
    assert.ok(list.split('\n').length < 40, 'The list is longer than a screen.');
  });
});
