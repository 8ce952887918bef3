/**
 * Where a project without a FAQ gets its first one.
 */
import {stat} from 'node:fs/promises';
import {posix, resolve} from 'node:path';
import {FOLDER_ENDINGS} from '../../compiler/source-parsers.js';
import {UsageFailure} from '../failure.js';

/** What the first FAQ is called by default. */
export const NEW_FAQ = 'faq.md';

/**
 * The file to write the first FAQ into.
 * @returns undefined where the sources are there already
 * @throws UsageFailure for sources that are neither there nor can be made
 */
export async function newFaqFile(
  sources: readonly string[],
  folder: string,
): Promise<string | undefined> {
  const missing: string[] = [];
  for (const source of sources) {
    if (!(await isThere(source, folder))) missing.push(source);
  }
  const [source] = missing;
  if (source === undefined) return undefined;
  if (sources.length > 1 || !canBeMade(source)) {
    throw new UsageFailure(
      `“${source}” is not there.`,
      'Name what is there, or one new Markdown file or folder to begin with, such as “faq.md”.',
    );
  }
  return isMarkdown(source) ? source : posix.join(source.replaceAll('\\', '/'), 'questions.md');
}

/** A pattern counts as there: what it finds is told when it is built. */
async function isThere(source: string, folder: string): Promise<boolean> {
  if (/[*?{}[\]]/.test(source)) return true;
  return stat(resolve(folder, source.replace(/(\.\w+)#[^#/]*$/, '$1'))).then(
    () => true,
    () => false, // whatever keeps it from being read, a write there will tell
  );
}

function canBeMade(source: string): boolean {
  return isMarkdown(source) || !/\.\w+$/.test(posix.basename(source));
}

function isMarkdown(name: string): boolean {
  return FOLDER_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
}
