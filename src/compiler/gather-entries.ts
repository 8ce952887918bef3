/**
 * Makes the entries of a FAQ of what its sources gave: with ids, links to each other, one language.
 */
import type {Entry} from '../format/entry.js';
import {plainName} from '../format/entry-names.js';
import {namedPositions} from '../indexing/named-positions.js';
import {folderTopics} from './folder-topics.js';
import {indexedTexts, type IndexedTexts} from '../indexing/term-counts.js';
import {languageOf} from '../languages/registry.js';
import {commonSynonyms} from '../languages/synonym-packs.js';
import type {CompileOptions} from './compile-options.js';
import {createReport, type Diagnostic, type Place, type Report} from './diagnostic.js';
import type {DraftEntry, ParsedSource} from './draft-entry.js';
import {assignIds} from './questions/entry-ids.js';
import {inTopicsOf, missingEntries, reportUnlinked} from './stand-ins.js';
import {givenRelated} from './given-related.js';
import {uncounted, type UncountedFaq} from '../indexing/index-entries.js';
import {translateMedia} from './answer/media-words.js';
import {translateCallouts} from './markdown/callouts.js';
import {linkAnswers} from './page-links.js';
import {isSynonyms} from './source-parsers.js';
import type {Source} from './source.js';
import type {ParsedPart} from './parse-part.js';
import {joinTextUses, type TextUse} from './text-use.js';

/** An entry with what the build alone knows about it. */
export interface SourceEntry extends Entry {
  readonly source: {readonly path: string; readonly line: number};
  /** Queries that have to find it. */
  readonly expects: readonly ExpectedQuery[];
  /** The codes of what is not to be said about it, as its author wants it; none if absent. */
  readonly ignored?: readonly string[];
}

export interface ExpectedQuery extends Place {
  readonly query: string;
}

export interface GatheredEntries {
  /** In the order of the FAQ; with errors, those that could be read all the same. */
  readonly entries: readonly SourceEntry[];
  /** Sorted by path, line, column, code. */
  readonly diagnostics: readonly Diagnostic[];
  /** How much of the text of the sources is in the entries. */
  readonly textUse: TextUse;
}

/** A FAQ of which all is known but its index. */
export interface Gathered {
  readonly compilation: GatheredEntries;
  /** Absent when there is an error among the diagnostics. */
  readonly faq?: UncountedFaq;
}

const DEFAULT_LANGUAGE = 'en';

/** Why a source has no entry; nothing keeps a FAQ from being built unless it has none at all. */
const IS_WITHOUT_ENTRY: ReadonlySet<string> = new Set([
  ...['empty-file', 'no-questions', 'no-answer', 'empty-question', 'left-out', 'redirect-stub'],
]);

/**
 * @param sources in the order of the FAQ
 * @param parsed what came of each
 */
export function gatherEntries(
  sources: readonly Source[],
  parsed: readonly ParsedPart[],
  options: CompileOptions,
): Gathered {
  const report = createReport();
  if (sources.every(({path}) => isSynonyms(path))) reportNoSources(report);
  const drafts = parsed.flatMap((source) => source.drafts);
  passOn(parsed, report);
  const ids = assignIds(drafts, report);
  const {fallback} = options;
  const others = missingEntries(fallback, new Set(ids));
  const answers = linkAnswers(drafts, ids, {report, others});
  const tag = options.language ?? languageIn(parsed, report);
  const language = languageOf(tag);
  const related = givenRelated(drafts, ids, report);
  const topics = folderTopics(drafts, sources);
  const made = drafts.map((draft, i) => {
    const {category = topics[i]} = draft;
    const labelled = translateMedia(answers[i] ?? [], language.code);
    const answer = translateCallouts(labelled, language.code);
    return entryOf({...draft, answer, category}, ids[i] ?? '', related[i]);
  });
  const entries = withAnchors(made, drafts);
  if (fallback && others.length > 0) reportUnlinked(drafts, ids, {fallback, report});
  if (drafts.length === 0) reportNoQuestions(sources, report);
  const diagnostics = report.diagnostics();
  const textUse = joinTextUses(parsed.flatMap((source) => source.textUse ?? []));
  const sourceEntries = entries.map(({entry, build}) => ({...entry, ...build}));
  const compilation = {entries: sourceEntries, diagnostics, textUse};
  if (diagnostics.some(({severity}) => severity === 'error')) return {compilation};
  const own = parsed.flatMap((source) => source.synonyms ?? []);
  const indexed = entries.map(({entry}) => entry);
  if (fallback) indexed.push(...inTopicsOf(indexed, others, fallback));
  const faq = uncounted(indexed, language, {own, common: commonSynonyms(language.code)});
  return {
    compilation,
    faq: {...faq, ...(tag.toLowerCase() !== language.code && {tag})},
  };
}

/** What is lost of one source alone: among others that have entries, it keeps none of them. */
const LOSES_ITS_OWN: ReadonlySet<string> = new Set([
  ...[
    'never-closed',
    'entry-too-large',
    'entry-too-slow',
    'nested-too-deeply',
    'elements-left-open',
  ],
]);

/** Reports what is wrong in the sources; where none has an entry, what says why is an error. */
function passOn(parsed: readonly ParsedPart[], report: Report): void {
  const withEntries = parsed.filter(({drafts}) => drafts.length > 0).length;
  for (const {drafts, diagnostics} of parsed) {
    const isAmongOthers = withEntries > (drafts.length > 0 ? 1 : 0);
    for (const problem of diagnostics) {
      const isReason = withEntries === 0 && IS_WITHOUT_ENTRY.has(problem.code);
      const isMild = isAmongOthers && LOSES_ITS_OWN.has(problem.code);
      report[isReason ? 'error' : isMild ? 'warning' : problem.severity](problem);
    }
  }
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

/** Adds what addresses call an entry that can't be told from its texts. */
function withAnchors(made: readonly Made[], drafts: readonly DraftEntry[]): readonly Made[] {
  const positions = namedPositions(made.map(({entry}) => entry));
  const taken = new Set<string>();
  return made.map(({entry, build}, i) => {
    const anchors = (drafts[i]?.anchors ?? []).filter((anchor) => {
      const name = plainName(anchor);
      const known = positions.get(anchor) ?? positions.get(name);
      const isKnown = known !== undefined && (known.position === i || known.rank === 0);
      return name !== '' && !isKnown && !taken.has(name) && taken.add(name);
    });
    return anchors.length === 0 ? {entry, build} : {entry: {...entry, anchors}, build};
  });
}

interface Made {
  readonly entry: Entry;
  readonly build: Omit<SourceEntry, keyof Entry>;
}

/** A file without a question is left out; a FAQ without one is none. */
function reportNoQuestions([first, ...others]: readonly Source[], report: Report): void {
  if (report.diagnostics().some(({severity}) => severity === 'error')) return;
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
  {
    question,
    place,
    ...draft
  }: Omit<DraftEntry, 'category'> & {readonly category?: string | undefined},
  id: string,
  related: readonly number[] | undefined,
) {
  const {aliases, expects, category, answer, featured, ignored} = draft;
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
    ...(ignored && {ignored: ignored.map(({text}) => text)}),
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
    report.warning({
      ...place,
      code: 'two-languages',
      message: `This file is in “${text}”, but the FAQ is read as “${first.text}”, as ${first.path}:${first.line} says.`,
      hint: 'Build one FAQ for each language, or give the language of all with “--language”.',
    });
  }
  return first.text;
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().replace(/-.*/, '');
}
