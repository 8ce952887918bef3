/**
 * Files that name a folder of pieces, as `write-texts.mjs` writes them, and what a page finds of them.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

export const PLAIN = ['a.js', 'a.json', 'a.mjs'];

export const FIRST = `faq-search-${'1'.repeat(12)}`;
export const SECOND = `faq-search-${'2'.repeat(12)}`;
export const THIRD = `faq-search-${'3'.repeat(12)}`;

/** Three files that name a folder, with four pieces in it; each has that name as its text. */
export function filesOf(pieces: string): Map<string, string> {
  const names = [...PLAIN, ...[0, 1, 2, 3].map((i) => `${pieces}/${i}.json`)];
  return new Map(names.map((name) => [name, pieces]));
}

/** @returns nothing where there is no file */
export function textIn(folder: string, name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined; // not there
  }
}

/** The texts of a folder's pieces. */
export function textsIn(folder: string): (string | undefined)[] {
  return [0, 1, 2, 3].map((i) => textIn(folder, `${i}.json`));
}
