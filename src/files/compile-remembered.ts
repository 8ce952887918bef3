/**
 * Compiles a FAQ faster when most of its sources are as they were the last time.
 *
 * What is remembered lies where caches of a project do, `node_modules/.cache`, which anybody may
 * delete at any time.
 */
import {createHash} from 'node:crypto';
import {stat} from 'node:fs/promises';
import {join} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {
  compileInSteps,
  type Compilation,
  type CompileOptions,
  type Progress,
} from '../compiler/compile.js';
import type {Source} from '../compiler/source.js';
import {codeStamp} from './code-stamp.js';
import {DiskStore} from './disk-store.js';
import {SourceMemory, type SourceStore} from './source-memory.js';

/** Characters. A smaller FAQ compiles sooner than its memory is read: 2 MB of sources take a second. */
const LEAST_SIZE = 200_000;

/** How long nothing else can happen in this process: a signal is not heard, no progress is shown. */
const LONGEST_HOLD_MS = 50;

export interface Project {
  /** Absolute; without a `node_modules` in it, nothing is remembered. */
  readonly folder: string;
  readonly tell?: ((progress: Progress) => void) | undefined;
  /** Remembers what was compiled, whatever its size; without it, the disk does where it is worth it. */
  readonly store?: SourceStore;
}

/** @returns what `compile` returns */
export async function compileRemembered(
  sources: readonly Source[],
  {folder, tell, store}: Project,
  options: CompileOptions,
): Promise<Compilation> {
  const memory = store
    ? new SourceMemory(store, 'this process')
    : await memoryFor(sources, folder, options);
  const steps = compileInSteps(sources, options, memory);
  let last = performance.now();
  let next = steps.next();
  while (next.done !== true) {
    tell?.(next.value);
    if (performance.now() - last >= LONGEST_HOLD_MS) {
      await setImmediate();
      last = performance.now();
    }
    next = steps.next();
  }
  memory?.save();
  return next.value;
}

/** @returns nothing where it is not worth it, or has no place */
async function memoryFor(
  sources: readonly Source[],
  folder: string,
  options: CompileOptions,
): Promise<SourceMemory | undefined> {
  const size = sources.reduce((sum, {text}) => sum + text.length, 0);
  const modules = await stat(join(folder, 'node_modules')).catch(() => undefined); // not there
  if (size < LEAST_SIZE || modules?.isDirectory() !== true) return undefined;
  const stamp = await codeStamp().catch(() => undefined); // of code that nobody knows, nothing is remembered
  if (stamp === undefined) return undefined;
  const path = join(folder, 'node_modules/.cache/faq-search', nameFor(sources, options));
  return new SourceMemory(new DiskStore(path), stamp);
}

/** One for each FAQ of a project, whichever files it has today. */
function nameFor(sources: readonly Source[], {fallback: _, ...options}: CompileOptions): string {
  const folders = new Set(sources.map(({path}) => path.replace(/[^/]*$/, '')));
  const name = JSON.stringify([[...folders].sort(), options]);
  return `faq-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
}
