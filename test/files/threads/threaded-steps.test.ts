import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import type {Worker} from 'node:worker_threads';
import {compile} from '../../../src/compiler/compile.js';
import {compileBy} from '../../../src/files/threads/compile-by.js';
import {ThreadedSteps} from '../../../src/files/threads/threaded-steps.js';
import {largeFaq} from './large-faq.js';

const SOURCES = largeFaq(40);
/** Of the characters of these, more than two times; of three of them, fewer. */
const SIZE_EACH = 400_000;
const BROKEN = {path: 'faq/07.md', text: '## Empty?\n\n## How? {#a b}\n\n[Dead](#nowhere).\n'};

/** The threads that are started until the test ends. */
function startedThreads(context: TestContext, onStart?: (thread: Worker) => void): Worker[] {
  const threads: Worker[] = [];
  const note = (thread: Worker): void => {
    threads.push(thread);
    onStart?.(thread);
  };
  process.on('worker', note);
  context.after(() => process.off('worker', note));
  return threads;
}

describe('a compilation in threads', () => {
  const expected = compile(SOURCES);

  it('gives the same index, byte for byte', async (context) => {
    const threads = startedThreads(context);

    const compilation = await compileBy({steps: new ThreadedSteps(2, SIZE_EACH)}, SOURCES, {});

    assert.equal(threads.length, 2);
    assert.equal(JSON.stringify(compilation), JSON.stringify(expected));
    assert.ok(threads.every(({threadId}) => threadId === -1)); // they have ended
  });

  it('gives the same diagnostics', async (context) => {
    const sources = SOURCES.map((source) => (source.path === BROKEN.path ? BROKEN : source));
    const threads = startedThreads(context);
    const steps = new ThreadedSteps(2, SIZE_EACH);

    const {diagnostics} = await compileBy({steps}, sources, {});
    await steps.end();

    assert.equal(threads.length, 2);
    assert.equal(diagnostics.length, 3);
    assert.deepEqual(diagnostics, compile(sources).diagnostics);
  });

  it('goes on in this thread where the others end', async (context) => {
    const threads = startedThreads(context, (thread) => void thread.terminate());

    const compilation = await compileBy({steps: new ThreadedSteps(2, SIZE_EACH)}, SOURCES, {});

    assert.equal(threads.length, 2);
    assert.equal(JSON.stringify(compilation), JSON.stringify(expected));
  });

  it('tells how many sources are done, those of threads too', async () => {
    const told: string[] = [];
    const tell = (...what: readonly unknown[]): void =>
      void told.push(what.join(' of ').replace(' of ', ' '));

    await compileBy({steps: new ThreadedSteps(2, SIZE_EACH), tell}, SOURCES, {});

    assert.deepEqual(
      told,
      ['parse', 'count'].flatMap((step) => SOURCES.map((_, i) => `${step} ${i + 1} of 24`)),
    );
  });

  it('starts none for a small FAQ, or where there is one core', async (context) => {
    const threads = startedThreads(context);

    await compileBy({steps: new ThreadedSteps(2, SIZE_EACH)}, SOURCES.slice(0, 3), {});
    await compileBy({steps: new ThreadedSteps(1, SIZE_EACH)}, SOURCES, {});

    assert.deepEqual(threads, []);
  });
});
