/**
 * Front matter: what a file says about all of its entries, at its beginning, as YAML, TOML or JSON.
 *
 * It is mostly written for a generator of sites, so nothing that is wrong in it keeps the text below
 * it from being read.
 */
import {BASE_URL_HINT, isBaseUrl} from './base-url.js';
import type {DataBlock, DataNode} from './data-node.js';
import {mildly, type Report} from '../diagnostic.js';
import {readFlag} from './flag.js';
import {readJson} from './json-data.js';
import {isLanguageTag, LANGUAGE_TAG_HINT} from './language-tag.js';
import {omissionIn, type Omission} from './omission.js';
import {settingsIn, SETTINGS_LIMIT, type LocatedText, type Settings} from './settings.js';
import type {SourceText} from '../source-text.js';
import {readToml} from './toml-data.js';
import {readYaml} from './yaml-data.js';

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
  /** Why its author does not want the file to be read. */
  readonly omission?: Omission;
}

export interface FrontMatter extends FileSettings {
  /** The file's first line after it, from 0. */
  readonly endLine: number;
  /** All that it holds; absent where there is none, or none that can be read. */
  readonly data?: DataNode;
}

export const FILE_KINDS = {
  title: 'text',
  category: 'text',
  baseUrl: 'text',
  language: 'text',
  featured: 'text',
  aliases: 'list',
} as const;

/** What generators and help desks call the same, as `plainKey` has it. */
export const OTHER_FILE_NAMES: ReadonlyMap<string, keyof typeof FILE_KINDS> = new Map([
  ['question', 'title'],
  ['alttitles', 'aliases'],
  ['alttitle', 'aliases'],
  ['keywords', 'aliases'],
  ['categories', 'category'],
  ['section', 'category'],
  ['topic', 'category'],
  ['lang', 'language'],
  ['locale', 'language'],
]);

const FENCE = /^(---|\+\+\+|;;;)[ \t]*([A-Za-z]\S*)?[ \t]*$/;

/** A question, which is no comment of YAML. */
const LIKE_HEADING = /^(?:#{2,6}[ \t]+\S|#[ \t].*\?[ \t]*$)/;

type Format = 'yaml' | 'toml' | 'json';

/** By the fence, and by the word that may follow it. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['---', 'yaml'],
  ['+++', 'toml'],
  [';;;', 'json'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['json', 'json'],
]);

export function readFrontMatter(source: SourceText, report: Report): FrontMatter {
  const mild = mildly(report);
  const found = findFrontMatter(source, report);
  if (found === undefined) return {endLine: 0};
  const {format, firstLine, lastLine, endLine} = found;
  const block = {
    source,
    start: source.offsetOfLine(firstLine),
    end: source.offsetOfLine(lastLine),
    name: 'front matter',
  };
  const node = format && readBlock(block, format, mild);
  if (node === undefined) return {endLine};
  const expected = {...block, kinds: FILE_KINDS, otherNames: OTHER_FILE_NAMES};
  const settings = settingsIn(node, expected, mild);
  const omission = omissionIn(node, source);
  return {...fileSettings(settings, report), ...(omission && {omission}), endLine, data: node};
}

/** Lines from 0: of its first setting, past its last, and of the text below it. */
interface Found {
  readonly format?: Format;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly endLine: number;
}

function findFrontMatter(source: SourceText, report: Report): Found | undefined {
  const [first, fence, engine] = FENCE.exec(source.lineText(0)) ?? [];
  if (first === undefined || fence === undefined) return findBareJson(source);
  const lines = source.text.split('\n');
  const closing = lines.findIndex((line, i) => i > 0 && line.trimEnd() === fence);
  const swallowed = lines.slice(1, Math.max(closing, 0)).filter((line) => LIKE_HEADING.test(line));
  if (closing < 0 || swallowed.length > 0) {
    reportOpen(swallowed.length, source, report);
    return undefined;
  }
  const format = FORMATS.get(engine?.toLowerCase() ?? fence);
  if (format === undefined) reportEngine(engine ?? fence, source, report);
  return {...(format && {format}), firstLine: 1, lastLine: closing, endLine: closing + 1};
}

/** An object between two braces at the beginnings of lines, as Hugo has it. */
function findBareJson(source: SourceText): Found | undefined {
  if (source.lineText(0).trimEnd() !== '{') return undefined;
  const closing = source.text.split('\n').findIndex((line) => line.trimEnd() === '}');
  if (closing < 0) return undefined;
  return {format: 'json', firstLine: 0, lastLine: closing + 1, endLine: closing + 1};
}

function readBlock(block: DataBlock, format: Format, report: Report): DataNode | undefined {
  if (format === 'yaml') return readYaml(block, SETTINGS_LIMIT, report);
  if (format === 'toml') return readToml(block, SETTINGS_LIMIT, report);
  const {source, start, end} = block;
  return source.text.slice(start, end).trim() === '' ? undefined : readJson(block, report);
}

/** @param swallowed how many headings there are above the line that was taken for its end */
function reportOpen(swallowed: number, source: SourceText, report: Report): void {
  const count = swallowed === 1 ? 'heading' : `${swallowed} headings`;
  const where = swallowed === 0 ? '' : ` before the ${count} in it`;
  report.warning({
    ...source.placeAt(0),
    code: 'front-matter-open',
    message: `The front matter that begins here has no end${where}, so it is read as text.`,
    hint: 'Put a line of “---” after its last setting; a rule at the start of a page is “***”.',
  });
}

function reportEngine(engine: string, source: SourceText, report: Report): void {
  report.warning({
    ...source.placeAt(0),
    code: 'front-matter-engine',
    message: `The front matter is marked as “${engine}”, which is not read, and never run.`,
    hint: 'Write its settings as YAML between two lines of “---”, or as TOML between two of “+++”.',
  });
}

export function fileSettings(settings: Settings, report: Report): FileSettings {
  const title = settings.get('title')?.[0];
  const category = settings.get('category')?.[0]?.text.replace(/\s+/g, ' ');
  const language = checkedLanguage(settings.get('language')?.[0], report);
  const baseUrl = checkedBaseUrl(settings.get('baseUrl')?.[0], report);
  const featured = readFlag('featured', settings, report);
  const aliases = settings.get('aliases')?.filter(({text}) => !isAddress(text));
  return {
    ...(title !== undefined && {title}),
    ...(category !== undefined && {category}),
    ...(featured !== undefined && {featured}),
    ...(language !== undefined && {language}),
    ...(baseUrl !== undefined && {baseUrl}),
    ...(aliases !== undefined && aliases.length > 0 && {aliases}),
  };
}

/** Hugo's `aliases` are old addresses of the page. */
function isAddress(text: string): boolean {
  return /^(?:\.{0,2}\/|https?:)/.test(text);
}

function checkedLanguage(
  language: LocatedText | undefined,
  report: Report,
): LocatedText | undefined {
  if (language === undefined) return undefined;
  const {text, ...place} = language;
  const tag = text.replaceAll('_', '-');
  if (isLanguageTag(tag)) return {...language, text: tag};
  report.warning({
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
  report.warning({
    ...place,
    code: 'base-url',
    message: `The base address “${text}” is not a whole http or https address.`,
    hint: BASE_URL_HINT,
  });
  return undefined;
}
