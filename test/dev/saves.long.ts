/**
 * What a thousand saves cost: how long each takes from the disk to the index, and what memory is left.
 */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {makeEntries} from '../../bench/corpus/entries.js';
import {readCommentProse} from '../../bench/corpus/comment-prose.js';
import {WordChain} from '../../bench/corpus/word-chain.js';
import {writeSources} from '../../bench/corpus/write-sources.js';
import {Following} from '../../src/dev/following.js';
import {Workshop} from '../../src/dev/workshop.js';
import {SessionStore} from '../../src/files/session-store.js';
import {compileSources} from '../../src/rollup/compile-sources.js';
import {temporaryFolder} from '../temporary-folder.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

describe('a workshop that is saved to', () => {
  for (const [count, saves] of [
    [200, 1000],
    [2000, 100],
  ] as const) {
    it(`has as much in memory after ${saves} saves as after 10, at ${count} entries`, async (context) => {
      const folder = await temporaryFolder(context);
      writeSources([...makeEntries(new WordChain(readCommentProse()), count)], join(folder, 'faq'));
      const file = join(folder, 'faq/faq-0001.md');
      const text = readFileSync(file, 'utf8');
      const workshop = new Workshop({folder, top: 3});
      const store = new SessionStore();
      const following = new Following({
        compile: () => compileSources(['faq'], {folder, store}, {}),
        show: (compiled) => workshop.show(compiled, 0),
      });
      const stop = new AbortController();
      const running = following.run(stop.signal);
      const times: number[] = [];
      let heapAfterTen = 0;
      for (let save = 1; save <= saves; save++) {
        const start = performance.now();
        const shown = nextFaq(workshop, `save ${save}`);
        writeFileSync(file, `${text}\n\n## Which save is ${save}?\n\nNumber ${save}.\n`);
        await shown;
        times.push(performance.now() - start);
        if (save === 10) heapAfterTen = heap();
      }
      const heapAfterAll = heap();
      stop.abort();
      await running;

      times.sort((a, b) => a - b);
      const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
      context.diagnostic(
        `${count} entries: p95 ${p95.toFixed(0)} ms, ${megabytes(heapAfterTen)} → ${megabytes(heapAfterAll)}`,
      );
      assert.ok(heapAfterAll < heapAfterTen * 1.2, 'the heap grows');
    });
  }
});

/** A save takes a second at most where the machine has nothing else to do. */
const LONGEST_WAIT_MS = 60_000;

/** @throws an error that says what came instead */
function nextFaq(workshop: Workshop, what: string): Promise<void> {
  const {hash, version} = workshop.state;
  return new Promise((resolve, reject) => {
    const done = (error?: Error): void => {
      clearTimeout(limit);
      workshop.listeners.delete(listen);
      if (error) reject(error);
      else resolve();
    };
    const listen = (): void => {
      if (workshop.state.hash !== hash) done();
    };
    const limit = setTimeout(() => {
      const {state} = workshop;
      const came = `version ${version} is ${state.version} now, with ${state.entries} entries`;
      done(new Error(`After ${what} no other index came within a minute: ${came}.`));
    }, LONGEST_WAIT_MS);
    workshop.listeners.add(listen);
  });
}

function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
