/**
 * Which formats a FAQ can be written in, by the ending of the file's name.
 */
import type {SourceParser} from './draft-entry.js';
import {parseMarkdownSource} from './markdown-source.js';

const PARSERS: ReadonlyMap<string, SourceParser> = new Map([
  ['.md', parseMarkdownSource],
  ['.markdown', parseMarkdownSource],
]);

/** The endings of file names, with the dot, in lower case. */
export const SOURCE_ENDINGS: readonly string[] = [...PARSERS.keys()];

/** @param path its ending decides, in any case */
export function parserOf(path: string): SourceParser | undefined {
  return PARSERS.get(/\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? '');
}
