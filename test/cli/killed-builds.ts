/**
 * Kills real builds at random moments, one after another in one folder.
 */
import assert from 'node:assert/strict';
import {watch} from 'node:fs';
import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import type {ChildProcess} from 'node:child_process';
import type {TestContext} from 'node:test';
import {temporaryFolder} from '../temporary-folder.js';
import {contentsOf} from './commands/built-faq.js';
import {runProgram} from './program.js';

const NAMES = ['faq-index.json', 'faq-search.js', 'faq-search.mjs'];
const FAQS = ['By card.', 'In cash, within fourteen days.'];

/** Milliseconds after its first trace in the folder; what is done there takes about as long. */
const WRITING = 40;

export interface Kills {
  readonly old: number;
  readonly new: number;
  /** Builds that were done before they could be killed. */
  readonly late: number;
  /** Kills that left something to clear up, so they came while files were written. */
  readonly midway: number;
}

/**
 * Every other build is killed at any moment of it, the others soon after they begin to write. None
 * clears up but the next build.
 * @throws for a mixture of old and new files, or when the last build, which is not killed, leaves more
 *   than the files
 */
export async function killBuilds(context: TestContext, times: number): Promise<Kills> {
  const folder = await temporaryFolder(context);
  const whole = await bothBuilds(folder);
  const out = join(folder, 'out');
  await mkdir(out);
  const kills = {old: 0, new: 0, late: 0, midway: 0};
  let duration = 1000;
  for (let i = 0; i < times; i++) {
    const before = await builtIn(out, whole);
    const next = before === 0 ? 1 : 0;
    const started = performance.now();
    const {code} = await runProgram(['build', `${next}.md`, '-o', 'out'], {
      cwd: folder,
      onStart:
        i % 2 === 0 ? (child) => killAfter(child, duration) : (child) => killWriting(child, out),
    });
    if (code === 0) duration = performance.now() - started;
    const after = await builtIn(out, whole);
    assert.ok([before, next].includes(after), 'neither the old files nor the new ones');
    kills.late += code === 0 ? 1 : 0;
    kills[after === next ? 'new' : 'old']++;
    kills.midway += (await readdir(out)).some((name) => name.startsWith('.')) ? 1 : 0;
  }
  await runProgram(['build', '0.md', '-o', 'out'], {cwd: folder});
  assert.equal(await builtIn(out, whole), 0);
  assert.deepEqual((await readdir(out)).sort(), NAMES);
  return kills;
}

/** What each of the two FAQs gives. */
async function bothBuilds(folder: string): Promise<string[]> {
  const texts: string[] = [];
  for (const [i, answer] of FAQS.entries()) {
    await writeFile(join(folder, `${i}.md`), `## How do I pay?\n\n${answer}\n`);
    await runProgram(['build', `${i}.md`, '-o', `${i}`], {cwd: folder});
    texts.push(JSON.stringify(await contentsOf(join(folder, `${i}`))));
  }
  return texts;
}

/** @returns which build the files in the folder are all of; -1 where there are none */
async function builtIn(out: string, whole: readonly string[]): Promise<number> {
  const found = JSON.stringify(await contentsOf(out, NAMES));
  const which = whole.indexOf(found);
  assert.ok(which >= 0 || found === '{}', `a mixture, or cut off: ${found.slice(0, 200)}`);
  return which;
}

function killAfter(child: ChildProcess, duration: number): void {
  void setTimeout(Math.random() * duration).then(() => child.kill('SIGKILL'));
}

/** Where a killed run left its staging, the first trace is that it is taken away. */
function killWriting(child: ChildProcess, out: string): void {
  const watcher = watch(out, () => {
    watcher.close();
    killAfter(child, WRITING);
  });
  child.once('close', () => watcher.close());
}
