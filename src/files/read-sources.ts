/**
 * Finds the files that a FAQ is compiled from on disk, then reads them.
 */
import {createReadStream} from 'node:fs';
import {realpath, stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {CompileOptions} from '../compiler/compile-options.js';
import {createReport, type Diagnostic, type Place, type Report} from '../compiler/diagnostic.js';
import {loadLate} from '../compiler/load-late.js';
import type {Source} from '../compiler/source.js';
import {compareNaturally} from '../format/code-point-order.js';
import {decodeSource} from './decode-source.js';
import {displayPath} from './display-path.js';
import {findSourceFiles, type FoundFiles} from './find-source-files.js';
import {inParallel} from './in-parallel.js';
import {readInput, STANDARD_INPUT} from './standard-input.js';
import {sourceLimitOf, type SourceLimit} from './source-limit.js';
import {unreadableBecause} from './system-error.js';

export interface SourcesRead {
  /** Sorted by path, each file once. */
  readonly sources: readonly Source[];
  /** Errors of finding and reading alone; the sources' own are the compiler's. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute paths of files and folders; a change in any of them may change the FAQ. */
  readonly watched: readonly string[];
}

/** How sources are read and compiled. */
export interface SourceOptions extends CompileOptions {
  /** The most that a source may have, in MB: a whole number from 1, by default 5. */
  readonly maxSourceSize?: number;
}

export interface ReadOptions {
  readonly cwd?: string;
  readonly maxSourceSize?: number | undefined;
}

/**
 * @param patterns files, parts of files (`README.md#faq`), folders (with all they hold, but for names
 *   that begin with a dot, `node_modules` and what git leaves out), globs, or `-` for the standard input; after a `!`, what to leave out of them
 * @param options.cwd what they are relative to; the working folder by default
 * @param options.maxSourceSize the most that each may have, in MB; 5 by default
 */
export async function readSources(
  patterns: readonly string[],
  {cwd = process.cwd(), maxSourceSize}: ReadOptions = {},
): Promise<SourcesRead> {
  await loadLate(); // compiling does not wait
  const report = createReport();
  const limit = sourceLimitOf(maxSourceSize);
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  if (wanted.length === 0) reportNoPatterns(report);
  const found: FoundFiles[] = [];
  for (const pattern of wanted.filter((one) => one !== STANDARD_INPUT)) {
    found.push(await findSourceFiles(pattern, {cwd, report}));
  }
  const unwanted = patterns.filter((one) => one.startsWith('!')).map((one) => one.slice(1));
  const excluded = await excludedFiles(unwanted, cwd);
  const kept = found.flatMap(({files, section}) =>
    files.filter((file) => !excluded.has(file)).map((file) => ({file, section})),
  );
  const sources = await inParallel(await distinct(kept), async ({file, section}) => {
    const source = await readSource(file, displayPath(file, cwd), {limit, report});
    return source && {...source, ...(section !== undefined && {section})};
  });
  if (wanted.includes(STANDARD_INPUT))
    sources.push(await readInput(process.stdin, {limit, report}));
  return {
    sources: sources
      .filter((source) => source !== undefined)
      .sort(
        (a, b) =>
          compareNaturally(a.path, b.path) || compareNaturally(a.section ?? '', b.section ?? ''),
      ),
    diagnostics: report.diagnostics(),
    watched: [...new Set(found.flatMap(({watched}) => watched))].sort(compareNaturally),
  };
}

/** A file, or a part of one. */
interface Wanted {
  readonly file: string;
  readonly section: string | undefined;
}

/**
 * Each file once, whatever it was found under; of several names the first in order. Where parts of it
 * are named, it is these, each once.
 */
async function distinct(wanted: readonly Wanted[]): Promise<readonly Wanted[]> {
  const sorted = [...wanted].sort((a, b) => compareNaturally(a.file, b.file));
  const targets = await inParallel(
    sorted,
    ({file}) => realpath(file).catch(() => file), // gone by now; reading it reports that
  );
  const named = new Map<string, Map<string | undefined, Wanted>>();
  for (const [i, one] of sorted.entries()) {
    const target = targets[i] ?? one.file;
    const parts = named.get(target) ?? new Map<string | undefined, Wanted>();
    named.set(target, parts);
    if (!parts.has(one.section)) parts.set(one.section, one);
  }
  return [...named.values()].flatMap((parts) => {
    if (parts.size > 1) parts.delete(undefined);
    return [...parts.values()];
  });
}

async function readSource(
  file: string,
  path: string,
  {limit, report}: {readonly limit: SourceLimit; readonly report: Report},
): Promise<Source | undefined> {
  const start = {path, line: 1, column: 1};
  try {
    const stats = await stat(file);
    if (!stats.isFile()) {
      reportNoFile(start, report);
      return undefined;
    }
    const bytes = await readUpTo(limit.bytes + 1, file);
    if (bytes.length <= limit.bytes) return decodeSource(bytes, path, report);
    report.error({...start, ...limit.problemOf(Math.max(stats.size, bytes.length))});
  } catch (cause) {
    report.error({
      ...start,
      code: 'unreadable',
      message: `This file can't be read: ${unreadableBecause(cause)}.`,
      hint: 'Check that it is still there, and that you may read it.',
    });
  }
  return undefined;
}

/** What the file has when it is read, which may be more than it had just before. */
async function readUpTo(limitBytes: number, file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file, {end: limitBytes - 1}))
    chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** To read a pipe or a device could take for ever. */
function reportNoFile(place: Place, report: Report): void {
  report.error({
    ...place,
    code: 'no-file',
    message: 'This is no file but a pipe, a device or a socket.',
    hint: 'Write what it gives to a file, then name that.',
  });
}

function reportNoPatterns(report: Report): void {
  report.error({
    path: '.',
    line: 1,
    column: 1,
    code: 'no-sources',
    message: 'No source is named.',
    hint: 'Name a Markdown file, a folder of them, or a glob such as "docs/**/*.md".',
  });
}

/**
 * @param patterns relative to `cwd`; one without a `/` means that name in any folder
 * @returns absolute paths
 */
async function excludedFiles(
  patterns: readonly string[],
  cwd: string,
): Promise<ReadonlySet<string>> {
  if (patterns.length === 0) return new Set();
  const anywhere = patterns.map((pattern) => {
    const plain = pattern.replace(/^\.\//, '').replace(/\/$/, '');
    return plain.includes('/') ? plain : `**/${plain}`;
  });
  const {glob} = await import('tinyglobby');
  const files = await glob(anywhere, {
    ...{cwd, absolute: true, dot: true, expandDirectories: true},
    ignore: '**/node_modules/**',
  });
  return new Set(files.map((file) => resolve(file)));
}
