import assert from 'node:assert/strict';
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {compile, compileInSteps, type CompileOptions} from '../../src/compiler/compile.js';
import type {Source} from '../../src/compiler/source.js';
import {DiskStore} from '../../src/files/disk-store.js';
import {SessionStore} from '../../src/files/session-store.js';
import {SourceMemory, type SourceStore} from '../../src/files/source-memory.js';
import {temporaryFolder} from '../temporary-folder.js';

const PAY = {
  path: 'faq/pay.md',
  text: '## How do I log in to pay?\n\nSee [the shop](shop.md#shop), [this](#how-do-i-log-in-to-pay) or [all](https://example.org/pay).\n',
};
const SHOP = {path: 'faq/shop.md', text: '## Where is the shop? {#shop}\n\nAt the station.\n'};
const OPENING = {path: 'faq/z.md', text: '## When is it open?\n\n> [!NOTE]\n> Always.\n'};
const WORDS = {path: 'faq/own.synonyms', text: 'log in = sign on\n'};

/** Compiles with a memory, in the folder by default, which forgets what it does not use. */
function remembered(
  folder: string | SourceStore,
  sources: readonly Source[],
  options: CompileOptions = {},
) {
  const store = typeof folder === 'string' ? new DiskStore(folder) : folder;
  const memory = new SourceMemory(store, 'this code');
  const steps = compileInSteps(sources, options, memory);
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  memory.save();
  return next.value;
}

/** The files of a memory, with the times they were written at. */
function filesIn(folder: string): Map<string, number> {
  return new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]));
}

describe('a compilation that remembers the last one', () => {
  const BEFORE = [PAY, SHOP, OPENING];
  for (const [what, after, options = {}] of [
    ['the same sources', BEFORE],
    ['a changed source', [PAY, {...SHOP, text: SHOP.text.replace('station', 'port')}, OPENING]],
    ['a source less, that a link led to', [PAY, OPENING]],
    ['a source more, that takes an id', [{path: 'faq/a.md', text: PAY.text}, ...BEFORE]],
    ['a changed id', [PAY, {...SHOP, text: SHOP.text.replace('#shop', '#store')}, OPENING]],
    ['a renamed source', [PAY, {...SHOP, path: 'faq/b/shop.md'}, OPENING]],
    ['synonyms more', [...BEFORE, WORDS]],
    ['another language', BEFORE, {language: 'de'}],
    ['another base address', BEFORE, {baseUrl: 'https://example.com/'}],
    ['no sources', []],
  ] as [string, Source[], CompileOptions?][]) {
    it(`gives what it gives without memory, for ${what}`, async (context) => {
      const folder = await temporaryFolder(context);
      remembered(folder, BEFORE);

      const found = remembered(folder, after, options);

      assert.deepEqual(found, compile(after, options));
      assert.equal(JSON.stringify(found), JSON.stringify(compile(after, options)));
      assert.equal(readdirSync(folder).length, after.length);
    });

    it(`gives the same while one process goes on, for ${what}`, () => {
      const store = new SessionStore();
      remembered(store, BEFORE);

      const found = remembered(store, after, options);

      assert.deepEqual(found, compile(after, options));
      assert.deepEqual(remembered(store, after, options), found);
    });
  }

  it('has a file a source, and writes none when nothing has changed', async (context) => {
    const folder = await temporaryFolder(context);
    remembered(folder, BEFORE);
    const before = filesIn(folder);

    remembered(folder, BEFORE);

    assert.equal(before.size, 3);
    assert.deepEqual(filesIn(folder), before);
  });

  it('writes the changed source anew alone', async (context) => {
    const folder = await temporaryFolder(context);
    remembered(folder, BEFORE);
    const before = filesIn(folder);

    remembered(folder, [PAY, {...SHOP, text: SHOP.text.replace('station', 'port')}, OPENING]);

    const kept = [...filesIn(folder)].filter(([name, time]) => before.get(name) === time);
    assert.equal(kept.length, 2);
  });

  it('remembers the others of a source with an error, which a slow machine may be at fault for', async (context) => {
    const folder = await temporaryFolder(context);
    const broken = {path: 'faq/broken.md', text: `## Question?\n\n${'> '.repeat(150)}deep\n`};

    remembered(folder, [PAY, broken]);

    assert.equal(readdirSync(folder).length, 1);
  });

  it('takes nothing from other code', async (context) => {
    const folder = await temporaryFolder(context);
    remembered(folder, BEFORE);
    const before = filesIn(folder);

    const memory = new SourceMemory(new DiskStore(folder), 'other code');
    for (const source of BEFORE) memory.parse(source, {});
    memory.save();

    assert.deepEqual(
      [...filesIn(folder).keys()].filter((name) => before.has(name)),
      [],
    );
  });
});
