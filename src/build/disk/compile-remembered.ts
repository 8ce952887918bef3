/**
 * Compiles a FAQ faster when most of its sources are as they were the last time.
 *
 * What is remembered lies where caches of a project do, `node_modules/.cache`, which anybody may
 * delete at any time. A file there that is not exactly what this code wrote counts as none.
 */
import {createHash} from 'node:crypto';
import {mkdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {deserialize, serialize} from 'node:v8';
import {compileBy, type Compilation, type CompileOptions} from '../compile.js';
import type {Source} from '../source.js';
import {STEPS} from '../steps.js';
import {NOTHING, rememberedSteps, type Memory} from './remembered-steps.js';

/** Characters. A smaller FAQ compiles sooner than its memory is read: 2 MB of sources take a second. */
const LEAST_SIZE = 200_000;

/**
 * @param folder the project's, absolute; without a `node_modules` in it, nothing is remembered
 * @returns what `compile` returns
 */
export async function compileRemembered(
  sources: readonly Source[],
  folder: string,
  options: CompileOptions,
): Promise<Compilation> {
  const size = sources.reduce((sum, {text}) => sum + text.length, 0);
  const modules = await stat(join(folder, 'node_modules')).catch(() => undefined); // not there
  if (size < LEAST_SIZE || modules?.isDirectory() !== true)
    return compileBy(STEPS, sources, options);
  const path = join(folder, 'node_modules/.cache/faq-search', fileNameFor(sources, options));
  const steps = rememberedSteps(await readMemory(path));
  const compilation = compileBy(steps, sources, options);
  if (steps.hasNews()) await writeMemory(path, steps.memory());
  return compilation;
}

/** One for each FAQ of a project, whichever files it has today. */
function fileNameFor(sources: readonly Source[], options: CompileOptions): string {
  const folders = new Set(sources.map(({path}) => path.replace(/[^/]*$/, '')));
  return digestOf(JSON.stringify([[...folders].sort(), options])).slice(0, 16);
}

async function readMemory(path: string): Promise<Memory> {
  try {
    const file = await readFile(path);
    const content = file.subarray(file.indexOf('\n') + 1);
    const start = await startOf(content);
    // The digest is of what we wrote ourselves, so the shape is, too.
    return file.subarray(0, start.length).equals(start)
      ? (deserialize(content) as Memory)
      : NOTHING;
  } catch {
    return NOTHING; // none, or a broken one
  }
}

async function writeMemory(path: string, memory: Memory): Promise<void> {
  const part = `${path}.part`; // of two runs, one may write it wrong, which is told when it is read
  try {
    const content = serialize(memory);
    await mkdir(join(path, '..'), {recursive: true});
    await writeFile(part, [await startOf(content), content]);
    await rename(part, path);
  } catch {
    // Not being remembered harms nothing: a full disk, or a folder that may not be written.
    await rm(part, {force: true}).catch(() => undefined); // for the same reasons
  }
}

/** The first line of a file: of what code it is, and that it is whole. */
async function startOf(content: Buffer): Promise<Buffer> {
  const code = await stat(fileURLToPath(import.meta.url));
  const start = `${code.mtimeMs} ${code.size} ${process.version} `;
  return Buffer.from(`${createHash('sha256').update(start).update(content).digest('hex')}\n`);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
