/**
 * Which formats a FAQ can be written in, by the ending of the file's name.
 */
import type {SourceParser} from './draft-entry.js';
import {parseMarkdownSource} from './markdown-source.js';
import {parseSynonymsSource} from './synonyms-source.js';

const QUESTION_PARSERS: readonly (readonly [ending: string, parser: SourceParser])[] = [
  ['.md', parseMarkdownSource],
  ['.markdown', parseMarkdownSource],
];

const PARSERS: ReadonlyMap<string, SourceParser> = new Map([
  ...QUESTION_PARSERS,
  ['.synonyms', parseSynonymsSource],
]);

/** The endings of files with questions, with the dot, in lower case. */
export const SOURCE_ENDINGS: readonly string[] = QUESTION_PARSERS.map(([ending]) => ending);

/** @param path its ending decides, in any case */
export function parserOf(path: string): SourceParser | undefined {
  return PARSERS.get(/\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? '');
}

/** Whether a file of this name holds words and no questions. */
export function isSynonyms(path: string): boolean {
  return parserOf(path) === parseSynonymsSource;
}
