/**
 * The short stages of a compilation, around the two long steps of `steps.ts`.
 */
import type {Entry} from '../format/entry.js';
import {compareCodePoints} from '../indexing/code-point-order.js';
import {indexedTexts, type IndexedTexts} from '../indexing/term-counts.js';
import {languageOf} from '../languages/registry.js';
import {pathsByName} from './addresses.js';
import type {Compilation, CompileOptions, SourceEntry} from './compile.js';
import {checkOptions} from './compile-options.js';
import {createReport, type Report} from './diagnostic.js';
import type {DraftEntry, ParsedSource, ParseOptions} from './draft-entry.js';
import {assignIds} from './questions/entry-ids.js';
import {givenRelated} from './given-related.js';
import {uncounted, type UncountedFaq} from '../indexing/index-entries.js';
import {translateCallouts} from './markdown/callouts.js';
import {linkAnswers} from './page-links.js';
import {isSynonyms} from './source-parsers.js';
import type {Source} from './source.js';
import type {ParsedPart} from './steps.js';

/** What the sources are parsed with. */
export interface Begun {
  /** In the order of the FAQ. */
  readonly sources: readonly Source[];
  readonly parseOptions: ParseOptions;
}

/** A FAQ of which all is known but its index. */
export interface Gathered {
  readonly compilation: Omit<Compilation, 'index'>;
  /** Absent when there is an error among the diagnostics. */
  readonly faq?: UncountedFaq;
}

const DEFAULT_LANGUAGE = 'en';

/** @throws RangeError when an option has a value that it can't have */
export function beginCompiling(sources: readonly Source[], options: CompileOptions): Begun {
  checkOptions(options);
  const sorted = [...sources].sort((a, b) => compareCodePoints(a.path, b.path));
  const paths = pathsByName(sorted.map(({path}) => path));
  return {sources: sorted, parseOptions: {...options, sources: paths}};
}

/** @param parsed what came of each source, in the order of the FAQ */
export function gatherEntries(
  {sources}: Begun,
  parsed: readonly ParsedPart[],
  options: CompileOptions,
): Gathered {
  const report = createReport();
  if (sources.every(({path}) => isSynonyms(path))) reportNoSources(report);
  for (const {diagnostics} of parsed)
    for (const problem of diagnostics) report[problem.severity](problem);
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
  if (drafts.length === 0 && !report.diagnostics().some(({severity}) => severity === 'error'))
    reportNoQuestions(sources, report);
  const diagnostics = report.diagnostics();
  const compilation = {
    entries: entries.map(({entry, build}) => ({...entry, ...build})),
    diagnostics,
  };
  if (diagnostics.some(({severity}) => severity === 'error')) return {compilation};
  const faq = uncounted(
    entries.map(({entry}) => entry),
    language,
    parsed.flatMap((source) => source.synonyms ?? []),
  );
  return {
    compilation,
    faq: {...faq, ...(tag.toLowerCase() !== language.code && {tag})},
  };
}

/** The indexed texts of the entries of each source. */
export function textsOf(
  {entries}: UncountedFaq,
  parsed: readonly ParsedSource[],
): readonly (readonly IndexedTexts[])[] {
  let end = 0;
  return parsed.map(({drafts}) =>
    entries.slice(end, (end += drafts.length)).map((entry) => indexedTexts(entry)),
  );
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

/** A file without a question is left out; a FAQ without one is none. */
function reportNoQuestions([first, ...others]: readonly Source[], report: Report): void {
  report.error({
    path: others.length === 0 ? (first?.path ?? '.') : '.',
    line: 1,
    column: 1,
    code: 'no-questions',
    message: 'No question with an answer was found, so there is nothing to make a FAQ of.',
    hint: 'See what is said about each file; “How do I …?” as a heading with its answer below always is one.',
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
