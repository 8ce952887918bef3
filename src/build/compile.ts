/**
 * The compiler: from the texts of a FAQ's sources to its index.
 */
import type {Entry} from '../format/entry.js';
import {withTag, type FaqIndex} from '../format/faq-index.js';
import {languageOf} from '../languages/registry.js';
import {pathsByName} from './addresses.js';
import {BASE_URL_HINT, isBaseUrl} from './base-url.js';
import {translateCallouts} from './markdown/callouts.js';
import {compareCodePoints} from '../indexing/code-point-order.js';
import {createReport, type Diagnostic, type Place, type Report} from './diagnostic.js';
import type {DraftEntry, ParsedSource} from './draft-entry.js';
import {assignIds} from './entry-ids.js';
import {givenRelated} from './given-related.js';
import {indexParts} from './index-entries.js';
import {IMAGE_HOST_HINT, isImageHost} from './answer/image-host.js';
import {isLanguageTag, LANGUAGE_TAG_HINT} from './language-tag.js';
import {linkAnswers} from './page-links.js';
import {isSynonyms} from './source-parsers.js';
import type {Source} from './source.js';
import {STEPS, type Steps} from './steps.js';

export interface CompileOptions {
  /** A BCP 47 tag; by default what the sources' front matter says, or else `en`. */
  readonly language?: string;
  /** What relative addresses are relative to, in sources whose front matter doesn't say. */
  readonly baseUrl?: string;
  /** Which headings are questions; by default found in each file. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  /** The other hosts that images may come from, as in `cdn.example.com`; by default none. */
  readonly imageHosts?: readonly string[];
}

/** An entry with what the build alone knows about it. */
export interface SourceEntry extends Entry {
  readonly source: {readonly path: string; readonly line: number};
  /** Queries that have to find it. */
  readonly expects: readonly ExpectedQuery[];
}

export interface ExpectedQuery extends Place {
  readonly query: string;
}

export interface Compilation {
  /** Absent when there is an error among the diagnostics. */
  readonly index?: FaqIndex;
  /** In the order of the FAQ; with errors, those that could be read all the same. */
  readonly entries: readonly SourceEntry[];
  /** Sorted by path, line, column, code. */
  readonly diagnostics: readonly Diagnostic[];
}

const DEFAULT_LANGUAGE = 'en';

/**
 * Compiles a FAQ. The same sources and options give the same index, in any order of the sources,
 * locale and time zone, and with any line ends.
 * @throws RangeError when an option has a value that it can't have
 */
export function compile(sources: readonly Source[], options: CompileOptions = {}): Compilation {
  return compileBy(STEPS, sources, options);
}

/** The same, with steps that may remember what came of them; that is never to be seen in the result. */
export function compileBy(
  steps: Steps,
  sources: readonly Source[],
  options: CompileOptions,
): Compilation {
  checkOptions(options);
  const report = createReport();
  const sorted = [...sources].sort((a, b) => compareCodePoints(a.path, b.path));
  if (sorted.every(({path}) => isSynonyms(path))) reportNoSources(report);
  const parseOptions = {...options, sources: pathsByName(sorted.map(({path}) => path))};
  const parsed = sorted.map((source) => steps.parse(source, parseOptions));
  for (const problem of parsed.flatMap(({diagnostics}) => diagnostics))
    report[problem.severity](problem);
  const drafts = parsed.flatMap((source) => source.drafts);
  const ids = assignIds(drafts, report);
  const answers = linkAnswers(drafts, ids, report);
  const tag = options.language ?? languageIn(parsed, report);
  const language = languageOf(tag);
  const related = givenRelated(drafts, ids, report);
  const entries = drafts.map((draft, i) => {
    const answer = translateCallouts(answers[i] ?? [], language.code);
    return entryOf({...draft, answer}, ids[i] ?? '', related[i]);
  });
  const diagnostics = report.diagnostics();
  const result = {entries: entries.map(({entry, build}) => ({...entry, ...build})), diagnostics};
  if (diagnostics.some(({severity}) => severity === 'error')) return result;
  const synonyms = parsed.flatMap((source) => source.synonyms ?? []);
  const parts = partsOf(
    entries.map(({entry}) => entry),
    parsed,
  );
  return {
    index: withTag(indexParts(parts, {language, synonyms, count: steps.count}), tag),
    ...result,
  };
}

/** The entries of each source. */
function partsOf(entries: readonly Entry[], parsed: readonly ParsedSource[]): Entry[][] {
  let end = 0;
  return parsed.map(({drafts}) => entries.slice(end, (end += drafts.length)));
}

function reportNoSources(report: Report): void {
  report.error({
    path: '.',
    line: 1,
    column: 1,
    code: 'no-sources',
    message: 'There is nothing to make a FAQ of.',
    hint: 'Name a Markdown file or a folder of them.',
  });
}

function entryOf(
  {question, place, ...draft}: DraftEntry,
  id: string,
  related: readonly number[] | undefined,
) {
  const {aliases, expects, category, answer, featured} = draft;
  const entry: Entry = {
    id,
    question,
    aliases: aliases.map(({text}) => text),
    ...(category !== undefined && {category}),
    answer,
    ...(featured && {featured}),
    ...(related !== undefined && {related}),
  };
  const build: Omit<SourceEntry, keyof Entry> = {
    source: {path: place.path, line: place.line},
    expects: expects.map(({text, ...where}) => ({query: text, ...where})),
  };
  return {entry, build};
}

/** The one language of all sources that name one. */
function languageIn(parsed: readonly ParsedSource[], report: Report): string {
  const named = parsed.flatMap(({language}) => language ?? []);
  const first = named[0];
  if (first === undefined) return DEFAULT_LANGUAGE;
  for (const {text, ...place} of named) {
    if (primaryOf(text) === primaryOf(first.text)) continue;
    report.error({
      ...place,
      code: 'two-languages',
      message: `This file is in “${text}”, but ${first.path}:${first.line} is in “${first.text}”.`,
      hint: 'Build one FAQ for each language.',
    });
  }
  return first.text;
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().replace(/-.*/, '');
}

function checkOptions({language, baseUrl, headingLevel, imageHosts}: CompileOptions): void {
  if (language !== undefined && !isLanguageTag(language)) {
    throw new RangeError(`The language “${language}” names none. ${LANGUAGE_TAG_HINT}`);
  }
  if (baseUrl !== undefined && !isBaseUrl(baseUrl)) {
    throw new RangeError(`The base address “${baseUrl}” is not a whole one. ${BASE_URL_HINT}`);
  }
  if (headingLevel !== undefined && ![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
    throw new RangeError(
      `The heading level ${String(headingLevel)} is none. Give one from 1 to 6.`,
    );
  }
  const badHost = imageHosts?.find((host) => !isImageHost(host));
  if (badHost !== undefined) {
    throw new RangeError(`“${badHost}” among the image hosts is no host. ${IMAGE_HOST_HINT}`);
  }
}
