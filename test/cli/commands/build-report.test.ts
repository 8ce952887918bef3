import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {Nodes} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {temporaryFolder} from '../../temporary-folder.js';
import {runIn} from '../run-in.js';

const FAQ = {
  'faq.md': `# Help

An introduction of five words.

## How do I pay? <!-- expects: money transfer -->

By card & cash, or by \`<bank>\`.

## How do I leave?

By the door.
`,
  'faq.yaml': `- question: Can I stay?
  answer: Until noon.
  expects: [stay, how do I pay]
`,
};

describe('faq-search build --report', () => {
  it('says what the index is made of, and what golden queries find', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    await runIn(folder, ['build', 'faq.md', 'faq.yaml', '--report', '--title', 'A & B']);

    const page = fromHtml(await readFile(join(folder, 'dist/faq-report.html'), 'utf8'));
    const rows = rowsOf(page);
    assert.equal(textOf(find(page, 'h1')), 'Report: A & B');
    const index = await readFile(join(folder, 'dist/faq-index.json'), 'utf8');
    const bytes = Buffer.byteLength(index).toLocaleString('en');
    assert.ok(rows.some((row) => row[0] === 'faq-index.json' && row[1] === bytes));
    assert.ok(rows.some((row) => row.join() === 'stay,Can I stay?,1'));
    assert.ok(rows.some((row) => row.join() === 'how do I pay,Can I stay?,not found'));
    const [, , words, aliases, golden] =
      rows.find(([question]) => question === 'Can I stay?') ?? [];
    assert.deepEqual([words, aliases, golden], ['2', '0', '2']);
    assert.match(textOf(page), /5 words above the first question/);
  });

  it('replaces its own page, and no other', async (context) => {
    const folder = await temporaryFolder(context, {...FAQ, 'dist/faq-report.html': '<p>Mine</p>'});

    const refused = await runIn(folder, ['build', 'faq.md', '--report']);
    const forced = await runIn(folder, ['build', 'faq.md', '--report', '--force']);
    const again = await runIn(folder, ['build', 'faq.md', '--report', '--title', 'Other']);

    assert.match(refused.stderr, /faq-report\.html/);
    assert.deepEqual([refused.code, forced.code, again.code], [2, 0, 0]);
  });
});

function* below(node: Nodes): Iterable<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* below(child);
}

function isElement(node: Nodes, name: string): boolean {
  return node.type === 'element' && node.tagName === name;
}

function find(node: Nodes, name: string): Nodes {
  return [...below(node)].find((each) => isElement(each, name)) ?? assert.fail(name);
}

function textOf(node: Nodes): string {
  return [...below(node)].map((each) => (each.type === 'text' ? each.value : '')).join('');
}

/** The cells of the tables' bodies. */
function rowsOf(page: Nodes): string[][] {
  return [...below(page)]
    .filter((each) => isElement(each, 'tr'))
    .map((row) =>
      [...below(row)].filter((each) => isElement(each, 'td')).map((cell) => textOf(cell)),
    );
}
