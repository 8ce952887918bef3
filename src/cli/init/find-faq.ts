/**
 * Finds the FAQ that a project has already, or a place for a new one.
 */
import {readdir, stat} from 'node:fs/promises';
import {posix, resolve} from 'node:path';
import {FOLDER_ENDINGS} from '../../compiler/source-parsers.js';
import {UsageFailure} from '../failure.js';

const NEW_FAQ = 'faq.md';

/** Folders that a FAQ may lie in, as a file or as a folder of files. */
const PLACES = ['.', 'docs', 'source', 'src'];
const NAMES = /^(?:faq-data|faqs?)(?:\.(?:md|markdown))?$/i;

/** @returns the FAQ that is there, else the name for a new one; with `/` between folders */
export async function defaultFaq(folder: string): Promise<string> {
  for (const place of PLACES) {
    const names = await namesIn(resolve(folder, place));
    for (const name of names.filter((one) => NAMES.test(one)).sort()) {
      const path = posix.join(place, name);
      if (isMarkdown(name) || (await namesIn(resolve(folder, path))).some(isMarkdown)) return path;
    }
  }
  return NEW_FAQ;
}

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
  return stat(resolve(folder, source)).then(
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

async function namesIn(path: string): Promise<string[]> {
  return readdir(path).catch(() => []); // not there, or no folder
}
