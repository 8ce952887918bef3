/**
 * A page of any form takes linear time, and may be far larger than one entry.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ENTRY_LIMIT} from '../../../src/compiler/answer/entry-limits.js';
import {compileFile} from '../compiled.js';

interface Large {
  readonly path?: string;
  readonly around?: readonly [string, string];
  readonly write: (number: number) => string;
}

const PAGES: Readonly<Record<string, Large>> = {
  'bold paragraphs': {write: (n) => `**May I bring dog ${n}?**\n\nYes, on a lead.\n\n`},
  'bold lines': {write: (n) => `**May I bring dog ${n}?** Yes, on a lead.\n\n`},
  'bold titles': {write: (n) => `**Dog ${n}**\n\nOn a lead.\n\n`},
  'unclosed bold': {write: (n) => `**May I bring dog ${n}?\n\nYes, on a lead.\n\n`},
  headings: {write: (n) => `## May I bring dog ${n}?\n\nYes.\n\n### Big ones\n\nNo.\n\n`},
  topics: {write: (n) => `## Topic ${n}\n\n### May I bring dog ${n}?\n\nYes.\n\n`},
  'equal headings': {write: () => '## May I?\n\nYes.\n\n'},
  anchors: {write: (n) => `<a name="dog${n}"></a>\n\n## May I bring dog ${n}?\n\nYes.\n\n`},
  items: {write: (n) => `- **May I bring dog ${n}?**\n\n  Yes, on a lead.\n\n`},
  'items without an answer': {write: (n) => `- May I bring dog ${n}?\n`},
  'labelled items': {write: (n) => `- Q: May I bring dog ${n}?\n- A: Yes.\n`},
  rows: {
    around: ['| Question | Answer |\n| - | - |\n', ''],
    write: (n) => `| May I bring dog ${n}? | Yes, on a lead. |\n`,
  },
  terms: {write: (n) => `May I bring dog ${n}?\n: Yes, on a lead.\n\n`},
  details: {write: (n) => `<details><summary>Dog ${n}?</summary>\n\nYes.\n\n</details>\n\n`},
  'details left open': {write: (n) => `<details><summary>Dog ${n}?</summary>\n\nYes.\n\n`},
  boxes: {write: (n) => `::: details Dog ${n}?\nYes, on a lead.\n:::\n\n`},
  labels: {write: (n) => `Q: May I bring dog ${n}?\nA: Yes.\n\n`},
  quotes: {write: (n) => `> May I bring dog ${n}?\n\nYes.\n\n`},
  lines: {write: (n) => `May I bring dog ${n}?\n\nYes.\n\n`},
  'lines of HTML': {path: 'faq.html', write: (n) => `<b>Dog ${n}?</b><br>Yes.<br><br>\n`},
  'pairs of boxes': {
    path: 'faq.html',
    write: (n) => `<div class="q">Dog ${n}?</div><div class="a">Yes.</div>\n`,
  },
  buttons: {
    path: 'faq.html',
    write: (n) => `<button aria-controls="p${n}">Dog ${n}?</button><div id="p${n}">Yes.</div>\n`,
  },
};

function pageOf({around: [before, after] = ['', ''], write}: Large, size: number): string {
  let text = before;
  for (let n = 1; text.length < size; n += 1) text += write(n);
  return text + after;
}

/** In milliseconds of the processor. */
function costOf(page: Large, size: number): number {
  const text = pageOf(page, size);
  const start = process.cpuUsage();
  compileFile(page.path ?? 'faq.md', text);
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('a page of many', () => {
  for (const [what, page] of Object.entries(PAGES)) {
    it(`${what} takes four times as long when it is four times as large`, () => {
      costOf(page, 5000); // so that what is compiled on first use is
      const small = Math.min(costOf(page, 15_000), costOf(page, 15_000));
      const large = costOf(page, 60_000);

      assert.ok(large < 10 * small + 200, `${large} ms after ${small} ms`);
    });
  }

  for (const what of ['bold paragraphs', 'items', 'rows', 'terms', 'lines', 'pairs of boxes']) {
    it(`${what} may be larger than one entry`, () => {
      const page = PAGES[what];
      assert.ok(page);
      const text = pageOf(page, ENTRY_LIMIT + 50_000);
      const {entries, index, diagnostics} = compileFile(page.path ?? 'faq.md', text);

      assert.deepEqual(diagnostics, []);
      assert.equal(entries.length, text.match(/dog \d+/gi)?.length);
      assert.equal(index?.count, entries.length);
    });
  }
});
