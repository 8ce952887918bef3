/**
 * Front matter: what a file says about all of its entries, as YAML between two `---` lines.
 */
import {BASE_URL_HINT, isBaseUrl} from './base-url.js';
import type {Report} from '../diagnostic.js';
import {readFlag} from './flag.js';
import {isLanguageTag, LANGUAGE_TAG_HINT} from './language-tag.js';
import {readSettings, type LocatedText, type Settings} from './settings.js';
import type {SourceText} from '../source-text.js';

/** What a file says about all of its entries. */
export interface FileSettings {
  /** What the file's addresses are relative to; a whole http or https address. */
  readonly baseUrl?: string;
  readonly category?: string;
  /** Whether the file's entries are among the first shown; absent where it does not say. */
  readonly featured?: boolean;
  readonly language?: LocatedText;
  /** What the page is called; the question of a file that is one answer. */
  readonly title?: LocatedText;
  /** Other wordings of the title. */
  readonly aliases?: readonly LocatedText[];
}

export interface FrontMatter extends FileSettings {
  /** The file's first line after it, from 0. */
  readonly endLine: number;
}

/** `title` is for whoever else reads the file; entries are found by their questions. */
export const FILE_KINDS = {
  title: 'text',
  category: 'text',
  baseUrl: 'text',
  language: 'text',
  featured: 'text',
} as const;

const FENCE = /^(---|\+\+\+|;;;)[ \t]*([A-Za-z]\S*)?[ \t]*$/;

/** A question, which is no comment of YAML. */
const LIKE_HEADING = /^(?:#{2,6}[ \t]+\S|#[ \t].*\?[ \t]*$)/;

export function readFrontMatter(source: SourceText, report: Report): FrontMatter {
  const [first, fence, engine] = FENCE.exec(source.lineText(0)) ?? [];
  if (first === undefined || fence === undefined) return {endLine: 0};
  const lines = source.text.split('\n');
  const closing = lines.findIndex((line, i) => i > 0 && line.trimEnd() === fence);
  if (fence !== '---' || engine !== undefined) {
    reportEngine(engine ?? fence, source, report);
    return {endLine: closing + 1};
  }
  const swallowed = lines.slice(1, Math.max(closing, 0)).filter((line) => LIKE_HEADING.test(line));
  if (closing < 0 || swallowed.length > 0) {
    reportOpen(swallowed.length, source, report);
    return {endLine: 0};
  }
  const block = {
    source,
    start: source.offsetOfLine(1),
    end: source.offsetOfLine(closing),
    name: 'front matter',
  };
  return {...fileSettings(readSettings(block, FILE_KINDS, report), report), endLine: closing + 1};
}

/** @param swallowed how many headings there are above the line that was taken for its end */
function reportOpen(swallowed: number, source: SourceText, report: Report): void {
  const count = swallowed === 1 ? 'heading' : `${swallowed} headings`;
  report.error({
    ...source.placeAt(0),
    code: 'front-matter-open',
    message:
      swallowed === 0
        ? 'The front matter that begins here has no end.'
        : `The front matter that begins here has no end before the ${count} in it.`,
    hint: 'Put a line of “---” after its last setting; a rule at the start of a page is “***”.',
  });
}

function reportEngine(engine: string, source: SourceText, report: Report): void {
  report.error({
    ...source.placeAt(0),
    code: 'front-matter-engine',
    message: `The front matter is marked as “${engine}”, but only YAML is read, and none is run.`,
    hint: 'Write its settings as YAML between two lines of “---”.',
  });
}

export function fileSettings(settings: Settings, report: Report): FileSettings {
  const title = settings.get('title')?.[0];
  const category = settings.get('category')?.[0]?.text.replace(/\s+/g, ' ');
  const language = checkedLanguage(settings.get('language')?.[0], report);
  const baseUrl = checkedBaseUrl(settings.get('baseUrl')?.[0], report);
  const featured = readFlag('featured', settings, report);
  return {
    ...(title !== undefined && {title}),
    ...(category !== undefined && {category}),
    ...(featured !== undefined && {featured}),
    ...(language !== undefined && {language}),
    ...(baseUrl !== undefined && {baseUrl}),
  };
}

function checkedLanguage(
  language: LocatedText | undefined,
  report: Report,
): LocatedText | undefined {
  if (language === undefined) return undefined;
  const {text, ...place} = language;
  if (isLanguageTag(text)) return language;
  report.error({
    ...place,
    code: 'language-tag',
    message: `“${text}” does not name a language.`,
    hint: LANGUAGE_TAG_HINT,
  });
  return undefined;
}

function checkedBaseUrl(baseUrl: LocatedText | undefined, report: Report): string | undefined {
  if (baseUrl === undefined) return undefined;
  const {text, ...place} = baseUrl;
  if (isBaseUrl(text)) return text;
  report.error({
    ...place,
    code: 'base-url',
    message: `The base address “${text}” is not a whole http or https address.`,
    hint: BASE_URL_HINT,
  });
  return undefined;
}
