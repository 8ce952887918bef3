import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deserialize, serialize} from 'node:v8';
import {compile, type CompileOptions} from '../../src/compiler/compile.js';
import {compileBy} from '../../src/files/threads/compile-by.js';
import {rememberedSteps, type Memory} from '../../src/files/remembered-steps.js';
import {STEPS} from '../../src/files/threads/steps-here.js';
import type {Source} from '../../src/compiler/source.js';

const PAY = {
  path: 'faq/pay.md',
  text: '## How do I log in to pay?\n\nSee [the shop](shop.md#shop), [this](#how-do-i-log-in-to-pay) or [all](https://example.org/pay).\n',
};
const SHOP = {path: 'faq/shop.md', text: '## Where is the shop? {#shop}\n\nAt the station.\n'};
const OPENING = {path: 'faq/z.md', text: '## When is it open?\n\n> [!NOTE]\n> Always.\n'};
const WORDS = {path: 'faq/own.synonyms', text: 'log in = sign on\n'};

/** Has what it holds as a disk would: as bytes. */
class TestMemory implements Memory {
  readonly #records = new Map<string, Buffer>();
  /** The keys of what was made anew. */
  readonly written: string[] = [];

  constructor(last?: TestMemory) {
    if (last) this.#records = new Map(last.#records);
  }

  read(key: string): unknown {
    const record = this.#records.get(key);
    return record && (deserialize(record) as unknown);
  }

  write(key: string, value: object): void {
    this.written.push(key);
    this.#records.set(key, serialize(value));
  }
}

/** What is remembered of a compilation. */
async function memoryOf(sources: readonly Source[]): Promise<TestMemory> {
  const memory = new TestMemory();
  await compileBy({steps: rememberedSteps(STEPS, memory)}, sources, {});
  return memory;
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
    it(`gives what it gives without memory, for ${what}`, async () => {
      const steps = rememberedSteps(STEPS, await memoryOf(BEFORE));

      const remembered = await compileBy({steps}, after, options);

      assert.deepEqual(remembered, compile(after, options));
      assert.equal(JSON.stringify(remembered), JSON.stringify(compile(after, options)));
    });
  }

  it('makes nothing anew when nothing has changed', async () => {
    const memory = new TestMemory(await memoryOf(BEFORE));

    await compileBy({steps: rememberedSteps(STEPS, memory)}, BEFORE, {});

    assert.deepEqual(memory.written, []);
  });

  it('makes the changed source anew alone', async () => {
    const memory = new TestMemory(await memoryOf(BEFORE));
    const changed = {...SHOP, text: SHOP.text.replace('station', 'port')};

    await compileBy({steps: rememberedSteps(STEPS, memory)}, [PAY, changed, OPENING], {});

    assert.equal(memory.written.length, 2); // its entries, and their terms
  });

  it('remembers no source with an error, which a slow machine may be at fault for', async () => {
    const broken = {path: 'faq/broken.md', text: '## Question?\n'};

    assert.deepEqual((await memoryOf([broken])).written, []);
  });
});
