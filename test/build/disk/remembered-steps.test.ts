import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deserialize, serialize} from 'node:v8';
import {compile, compileBy, type CompileOptions} from '../../../src/build/compile.js';
import {NOTHING, rememberedSteps, type Memory} from '../../../src/build/disk/remembered-steps.js';
import type {Source} from '../../../src/build/source.js';

const PAY = {
  path: 'faq/pay.md',
  text: '## How do I log in to pay?\n\nSee [the shop](shop.md#shop), [this](#how-do-i-log-in-to-pay) or [all](https://example.org/pay).\n',
};
const SHOP = {path: 'faq/shop.md', text: '## Where is the shop? {#shop}\n\nAt the station.\n'};
const OPENING = {path: 'faq/z.md', text: '## When is it open?\n\n> [!NOTE]\n> Always.\n'};
const WORDS = {path: 'faq/own.synonyms', text: 'log in = sign on\n'};

/** What is remembered of a compilation, as it comes back from the disk. */
function memoryOf(sources: readonly Source[], options: CompileOptions = {}): Memory {
  const steps = rememberedSteps(NOTHING);
  compileBy(steps, sources, options);
  return deserialize(serialize(steps.memory())) as Memory;
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
    it(`gives what it gives without memory, for ${what}`, () => {
      const remembered = compileBy(rememberedSteps(memoryOf(BEFORE)), after, options);

      assert.deepEqual(remembered, compile(after, options));
      assert.equal(JSON.stringify(remembered), JSON.stringify(compile(after, options)));
    });
  }

  it('makes nothing anew when nothing has changed', () => {
    const steps = rememberedSteps(memoryOf(BEFORE));

    compileBy(steps, BEFORE, {});

    assert.equal(steps.hasNews(), false);
  });

  it('makes the changed source anew alone', () => {
    const steps = rememberedSteps(memoryOf(BEFORE));

    compileBy(steps, [PAY, {...SHOP, text: SHOP.text.replace('station', 'port')}, OPENING], {});

    const kept = Object.keys(memoryOf(BEFORE).parsed);
    assert.equal(Object.keys(steps.memory().parsed).filter((key) => kept.includes(key)).length, 2);
    assert.equal(steps.hasNews(), true);
  });

  it('forgets what is not used any more', () => {
    const steps = rememberedSteps(memoryOf(BEFORE));

    compileBy(steps, [SHOP], {});

    assert.equal(Object.keys(steps.memory().parsed).length, 1);
    assert.equal(Object.keys(steps.memory().counted).length, 1);
  });

  it('remembers no source with an error, which a slow machine may be at fault for', () => {
    const broken = {path: 'faq/broken.md', text: '## Question?\n'};

    assert.deepEqual(Object.keys(memoryOf([broken]).parsed), []);
  });
});
