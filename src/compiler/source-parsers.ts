/**
 * Which formats a FAQ can be written in, by the ending of the file's name.
 */
import {parseSynonymLine} from '../format/synonym-lines.js';
import {
  parseCsvSource,
  parseJsonSource,
  parseTomlSource,
  parseYamlSource,
} from './data/data-source.js';
import {withPageData} from './data/page-data.js';
import type {Report} from './diagnostic.js';
import type {ParsedSource, ParseOptions, SourceParser} from './draft-entry.js';
import {parseHtmlSource} from './html/html-source.js';
import {parseMarkdownOrMdx, parseMdxSource} from './mdx/mdx-source.js';
import type {SourceText} from './source-text.js';

const MARKDOWN_PARSERS: readonly (readonly [ending: string, parser: SourceParser])[] = [
  ['.md', withPageData(parseMarkdownOrMdx)],
  ['.markdown', withPageData(parseMarkdownOrMdx)],
  ['.mdx', withPageData(parseMdxSource)],
];

/** Files of these formats mostly hold something else, so a folder of them says nothing. */
const NAMED_PARSERS: readonly (readonly [ending: string, parser: SourceParser])[] = [
  ['.html', parseHtmlSource],
  ['.htm', parseHtmlSource],
  ['.json', parseJsonSource],
  ['.yaml', parseYamlSource],
  ['.yml', parseYamlSource],
  ['.toml', parseTomlSource],
  ['.csv', parseCsvSource],
  ['.tsv', parseCsvSource],
];

const QUESTION_PARSERS = [...MARKDOWN_PARSERS, ...NAMED_PARSERS];

const PARSERS: ReadonlyMap<string, SourceParser> = new Map([
  ...QUESTION_PARSERS,
  ['.synonyms', parseSynonymsSource],
]);

/** The endings of files with questions, with the dot, in lower case. */
export const SOURCE_ENDINGS: readonly string[] = QUESTION_PARSERS.map(([ending]) => ending);

/** Those of the files that are taken from a folder. */
export const FOLDER_ENDINGS: readonly string[] = MARKDOWN_PARSERS.map(([ending]) => ending);

const NAMED_ENDINGS: ReadonlySet<string> = new Set(NAMED_PARSERS.map(([ending]) => ending));

/** Whether a file of this name is a source only if its user names it, or its ending in a glob. */
export function hasToBeNamed(path: string): boolean {
  return NAMED_ENDINGS.has(endingOf(path));
}

/** Whether the last part of a glob names the file's ending, as `*.json` or `faq.{md,json}`. */
export function namesEndingOf(path: string, glob: string): boolean {
  const [last = ''] = glob.toLowerCase().split('/').slice(-1);
  return last.includes(endingOf(path).slice(1));
}

/** @param path its ending decides, in any case */
export function parserOf(path: string): SourceParser | undefined {
  return PARSERS.get(endingOf(path));
}

/** Whether a file of this name holds words and no questions. */
export function isSynonyms(path: string): boolean {
  return parserOf(path) === parseSynonymsSource;
}

function endingOf(path: string): string {
  return /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? '';
}

function parseSynonymsSource(
  source: SourceText,
  _options: ParseOptions,
  report: Report,
): ParsedSource {
  const synonyms = source.text.split('\n').flatMap((line, i) => {
    if (/^\s*(#|$)/.test(line)) return [];
    const parsed = parseSynonymLine(line);
    if (parsed !== undefined) return [parsed];
    report.error({
      ...source.placeOfLine(i),
      code: 'no-synonyms',
      message: `“${line.trim()}” is no line of synonyms.`,
      hint: 'Write “sign in = log in” for words that find each other, or “gadget > device” for one that finds the other.',
    });
    return [];
  });
  return {drafts: [], synonyms};
}
