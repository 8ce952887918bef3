/**
 * Kills real builds at random moments, one after another in one folder.
 */
import assert from 'node:assert/strict';
import {watch} from 'node:fs';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import type {ChildProcess} from 'node:child_process';
import type {TestContext} from 'node:test';
import {temporaryFolder} from '../temporary-folder.js';
import {contentsOf} from './commands/built-faq.js';
import {runProgram} from './program.js';

const NAMES = ['faq-index.json', 'faq-search.js', 'faq-search.mjs'];
const FAQS = ['By card.', 'In cash, within fourteen days.'];
const FOLDER = /faq-search-[0-9a-f]{12}/;

/** Milliseconds after its first trace in the folder; what is done there takes about as long. */
const WRITING = 40;

export interface Kills {
  /** Kills after which all files were old, all new, or some of each. */
  readonly old: number;
  readonly new: number;
  readonly mixed: number;
  /** Builds that were done before they could be killed. */
  readonly late: number;
  /** Kills that left something to clear up, so they came while files were written. */
  readonly midway: number;
}

/** What one FAQ gives. */
interface Built {
  /** Texts by name, of the files and of the pieces that they name. */
  readonly files: Readonly<Record<string, string>>;
  readonly pieces: Readonly<Record<string, string>>;
  /** The name of the pieces' folder. */
  readonly folder: string;
}

/**
 * Every other build is killed at any moment of it, the others as they begin to write or soon after. None
 * clears up but the next build.
 * @throws for a file that is neither the old one nor the new, or that names pieces which are not there;
 *   or when builds that are not killed leave more than their files
 */
export async function killBuilds(context: TestContext, times: number): Promise<Kills> {
  const folder = await temporaryFolder(context);
  const both = await bothBuilds(folder);
  const out = join(folder, 'out');
  await mkdir(out);
  const kills = {old: 0, new: 0, mixed: 0, late: 0, midway: 0};
  let duration = 1000;
  for (let i = 0; i < times; i++) {
    const next = (i + 1) % 2;
    const started = performance.now();
    const {code} = await build(folder, next, 'out', (child) =>
      i % 2 === 0
        ? killAfter(child, Math.random() * duration)
        : killWriting(child, out, i % 4 === 1 ? 0 : WRITING),
    );
    if (code === 0) duration = performance.now() - started;
    const found = new Set(await buildsIn(out, both));
    kills.late += code === 0 ? 1 : 0;
    kills[found.size > 1 ? 'mixed' : found.has(next) ? 'new' : 'old']++;
    kills.midway += (await readdir(out)).some((name) => name.startsWith('.')) ? 1 : 0;
  }
  for (const i of [0, 1]) await build(folder, i, 'out');
  assert.deepEqual(await buildsIn(out, both), [1, 1, 1]);
  const folders = both.map((built) => built.folder);
  assert.deepEqual((await readdir(out)).sort(), [...NAMES, ...folders].sort());
  return kills;
}

async function build(
  cwd: string,
  i: number,
  out: string,
  onStart: (child: ChildProcess) => void = () => undefined,
) {
  return runProgram(['build', `${i}.md`, '-o', out, '--split', 'always'], {cwd, onStart});
}

async function bothBuilds(cwd: string): Promise<Built[]> {
  const both: Built[] = [];
  for (const [i, answer] of FAQS.entries()) {
    await writeFile(join(cwd, `${i}.md`), `## How do I pay?\n\n${answer}\n`);
    await build(cwd, i, `${i}`);
    const files = await contentsOf(join(cwd, `${i}`), NAMES);
    const folder = FOLDER.exec(files['faq-index.json'] ?? '')?.[0] ?? '';
    both.push({files, folder, pieces: await contentsOf(join(cwd, `${i}`, folder))});
  }
  return both;
}

/** @returns which build each file is of; -1 where there is none */
async function buildsIn(out: string, both: readonly Built[]): Promise<number[]> {
  const builds: number[] = [];
  for (const name of NAMES) {
    const text = await readFile(join(out, name), 'utf8').catch(() => undefined); // not there yet
    const which = both.findIndex(({files}) => files[name] === text);
    assert.ok(which >= 0 || text === undefined, `${name} is cut off: ${text?.slice(0, 200)}`);
    const {folder = '', pieces} = both[which] ?? {};
    if (pieces !== undefined) assert.deepEqual(await contentsOf(join(out, folder)), pieces);
    builds.push(which);
  }
  return builds;
}

function killAfter(child: ChildProcess, duration: number): void {
  void setTimeout(duration).then(() => child.kill('SIGKILL'));
}

/** Where a killed run left its folder, the first trace is that it is taken away. */
function killWriting(child: ChildProcess, out: string, longest: number): void {
  const watcher = watch(out, () => {
    watcher.close();
    killAfter(child, Math.random() * longest);
  });
  child.once('close', () => watcher.close());
}
