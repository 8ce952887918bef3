/**
 * Which files a file name, a folder or a glob stands for.
 */
import {readdir, stat} from 'node:fs/promises';
import {basename, dirname, relative, resolve} from 'node:path';
import type {Place, Report} from '../compiler/diagnostic.js';
import {displayPath} from './display-path.js';
import {GitIgnored} from './git-ignored.js';
import {isHidden, walkFolder} from './walk-folder.js';
import {
  FOLDER_ENDINGS,
  hasToBeNamed,
  namesEndingOf,
  parserOf,
  SOURCE_ENDINGS,
} from '../compiler/source-parsers.js';
import {decodeFragment} from '../compiler/questions/outline.js';
import {insteadOf} from '../compiler/foreign-formats.js';
import {staysInside} from './symbolic-links.js';
import {didYouMean} from '../compiler/suggest.js';

/** Absolute paths, by the names they were found under. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** The anchor of the part of them that is meant; all of them if absent. */
  readonly section?: string;
  /** Files and folders that, when they change, may change what is found or what it says. */
  readonly watched: readonly string[];
}

export interface FindOptions {
  readonly cwd: string;
  readonly report: Report;
}

/** A name that stands on disk is taken for that, even if it could be a glob. */
export async function findSourceFiles(pattern: string, options: FindOptions): Promise<FoundFiles> {
  const path = resolve(options.cwd, pattern);
  const stats = await stat(path).catch(() => undefined); // what is not there may be a glob
  if (stats?.isDirectory() === true) return findInFolder(path, options);
  if (stats !== undefined) return findFile(path, options);
  const section = sectionIn(pattern);
  if (section !== undefined) {
    const found = await findSourceFiles(pattern.slice(0, -section.length - 1), options);
    return {...found, section: decodeFragment(`#${section}`)};
  }
  const {isDynamicPattern} = await import('tinyglobby'); // most FAQs are named without one
  if (isDynamicPattern(pattern)) return findByGlob(pattern, options);
  await reportMissing(path, options);
  return {files: [], watched: [path]};
}

/** What is behind the last `#`, if a file's ending is before it. */
function sectionIn(pattern: string): string | undefined {
  return /\.\w+#([^#/\\]*)$/.exec(pattern)?.[1];
}

function findFile(path: string, {cwd, report}: FindOptions): FoundFiles {
  if (parserOf(path) !== undefined) return {files: [path], watched: [path]};
  report.error({
    ...startOf(path, cwd),
    code: 'unknown-format',
    message: `“${displayPath(path, cwd)}” is in a format that can't be read.`,
    hint: insteadOf(path) ?? `Files may end in ${SOURCE_ENDINGS.join(', ')}.`,
  });
  return {files: [], watched: [path]};
}

async function findInFolder(folder: string, options: FindOptions): Promise<FoundFiles> {
  const {files, folders, ignored, gitignores} = await walkFolder(folder, options);
  if (files.length === 0) {
    const names = await readdir(folder).catch((): string[] => []); // told of by the walk
    const foreign = names.sort().find((name) => insteadOf(name) !== undefined);
    options.report.error({
      ...startOf(folder, options.cwd),
      code: 'empty-folder',
      message: `The folder “${displayPath(folder, options.cwd)}” holds no file to make a FAQ of.`,
      hint:
        insteadOf(foreign ?? '') ??
        (ignored > 0 ? IGNORED_HINT : undefined) ??
        `Put a file into it whose name ends in ${FOLDER_ENDINGS.join(' or ')}; name files of other formats themselves.`,
    });
  }
  return {files, watched: [...folders, ...gitignores, ...files]};
}

async function findByGlob(pattern: string, {cwd, report}: FindOptions): Promise<FoundFiles> {
  const base = resolve(cwd, await fixedPartOf(pattern));
  const {glob} = await import('tinyglobby');
  const matches = await glob(pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    ignore: '**/node_modules/**',
  });
  const files: string[] = [];
  const git = await GitIgnored.below(base, cwd);
  for (const match of matches.map((path) => resolve(path))) {
    const isSkipped = relative(base, match).split(/[\\/]/).some(isHidden);
    if (isSkipped || parserOf(match) === undefined) continue;
    if (hasToBeNamed(match) && !namesEndingOf(match, pattern)) continue;
    if (await git.has(match, 'file')) continue;
    if (await staysInside(match, {root: base, cwd, report})) files.push(match);
  }
  if (files.length === 0) {
    report.error({
      path: pattern,
      line: 1,
      column: 1,
      code: 'no-match',
      message: `No file to make a FAQ of matches “${pattern}”.`,
      hint: `Check the folder it begins with; files may end in ${SOURCE_ENDINGS.join(', ')}.`,
    });
  }
  return {files, watched: [base, ...git.files, ...files]};
}

const IGNORED_HINT =
  'What it holds is left out by a “.gitignore”; name the files themselves to read them all the same.';

/** The folders that a glob begins with, up to the first part that stands for several names. */
async function fixedPartOf(pattern: string): Promise<string> {
  const {isDynamicPattern} = await import('tinyglobby');
  const parts = pattern.split('/');
  const dynamic = parts.findIndex((part) => isDynamicPattern(part));
  return parts.slice(0, dynamic).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

async function reportMissing(path: string, {cwd, report}: FindOptions): Promise<void> {
  const siblings = await readdir(dirname(path)).catch(() => []); // its folder may be missing too
  const suggestion = didYouMean(basename(path), siblings.sort());
  report.error({
    ...startOf(path, cwd),
    code: 'not-found',
    message: `There is no file or folder “${displayPath(path, cwd)}”.`,
    hint: `${suggestion}Names are relative to the folder that the command runs in.`,
  });
}

function startOf(path: string, cwd: string): Place {
  return {path: displayPath(path, cwd), line: 1, column: 1};
}
