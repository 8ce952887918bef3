/**
 * Compiles a FAQ faster when most of its sources are as they were the last time.
 *
 * What is remembered lies where caches of a project do, `node_modules/.cache`, which anybody may
 * delete at any time. A file there that is not exactly what this code wrote counts as none.
 */
import {createHash} from 'node:crypto';
import {stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {Compilation, CompileOptions} from '../compiler/compile.js';
import type {Source} from '../compiler/source.js';
import type {Progress} from '../compiler/steps.js';
import {codeStamp} from './code-stamp.js';
import {compileBy} from './threads/compile-by.js';
import {ThreadedSteps} from './threads/threaded-steps.js';
import {openMemory, type KeptMemory} from './kept-memory.js';
import {rememberedSteps} from './remembered-steps.js';

/** Characters. A smaller FAQ compiles sooner than its memory is read: 2 MB of sources take a second. */
const LEAST_SIZE = 200_000;

export interface Project {
  /** Absolute; without a `node_modules` in it, nothing is remembered. */
  readonly folder: string;
  readonly tell?: Progress | undefined;
}

/** @returns what `compile` returns */
export async function compileRemembered(
  sources: readonly Source[],
  {folder, tell}: Project,
  options: CompileOptions,
): Promise<Compilation> {
  const steps = new ThreadedSteps();
  const memory = await memoryFor(sources, folder, options);
  try {
    if (memory === undefined) return await compileBy({steps, tell}, sources, options);
    const manner = {steps: rememberedSteps(steps, memory), tell};
    const compilation = await compileBy(manner, sources, options);
    memory.save();
    return compilation;
  } finally {
    memory?.close();
    await steps.end();
  }
}

/** @returns nothing where it is not worth it, or has no place */
async function memoryFor(
  sources: readonly Source[],
  folder: string,
  options: CompileOptions,
): Promise<KeptMemory | undefined> {
  const size = sources.reduce((sum, {text}) => sum + text.length, 0);
  const modules = await stat(join(folder, 'node_modules')).catch(() => undefined); // not there
  if (size < LEAST_SIZE || modules?.isDirectory() !== true) return undefined;
  const path = join(folder, 'node_modules/.cache/faq-search', fileNameFor(sources, options));
  const stamp = await codeStamp().catch(() => undefined); // of code that nobody knows, nothing is remembered
  return stamp === undefined ? undefined : openMemory(path, stamp);
}

/** One for each FAQ of a project, whichever files it has today. */
function fileNameFor(sources: readonly Source[], options: CompileOptions): string {
  const folders = new Set(sources.map(({path}) => path.replace(/[^/]*$/, '')));
  const name = JSON.stringify([[...folders].sort(), options]);
  return createHash('sha256').update(name).digest('hex').slice(0, 16);
}
