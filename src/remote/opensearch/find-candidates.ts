/**
 * Has OpenSearch find what a page asks for: candidates of a query, a list, an entry by its name.
 */
import {CORRECTED_WORDS, meantBy} from '../../engine/clauses.js';
import {isGuessed} from '../../engine/look-up.js';
import {foldedWords} from '../../engine/open-faq.js';
import {flagsOf, parseQuery, type ParsedQuery, type QueryWord} from '../../engine/parse-query.js';
import {plainName} from '../../format/entry-names.js';
import {FORMAT_VERSION} from '../../format/faq-index.js';
import {fold} from '../../format/fold.js';
import {placeOf} from '../candidates.js';
import type {Asked} from '../read-request.js';
import type {WireAnswer, WireEntry} from '../wire.js';
import {askAll, constant, SHOWN, type Search, type SearchedFaq} from './ask-all.js';
import {documentId} from './documents.js';
import {synonymsFor, type PushedFaq} from './pushed-faq.js';
import {beginning, exclusionClause, queryOf, type Searched} from './query.js';
import {TermCounts} from './term-counts.js';

/** Of these the ranking finds nearly every right entry: 93 to 100 % on the public sets. */
const CANDIDATES = 50;

/** With those of one category, so many of all. */
const BEST_OF_ALL = 10;

/** Entries of one page of a list. */
const LISTED = 50;

/** A page is asked again for answers beyond so many characters. */
const ANSWERS_LENGTH = 100_000;

export async function findAnswer(asked: Asked, searched: SearchedFaq): Promise<WireAnswer> {
  const {text, name, ids} = asked;
  if (ids) return answerWith(searched, await entriesById(ids, searched));
  if (name !== undefined) return answerWith(searched, await entriesByName(name, searched));
  return findText({...asked, text: text ?? ''}, searched);
}

function answerWith({faq}: SearchedFaq, entries: readonly WireEntry[]): WireAnswer {
  const {count, totals, categories} = faq;
  return {formatVersion: FORMAT_VERSION, faq: {count, totals, categories}, entries};
}

async function entriesById(
  ids: readonly string[],
  searched: SearchedFaq,
): Promise<readonly WireEntry[]> {
  const values = ids.map((id) => documentId(searched.faq.part, id));
  const search = {...SHOWN, size: ids.length, query: {ids: {values}}};
  return (await askAll([search], searched))[0]?.entries ?? [];
}

/** Of several that a name means, the first of the surest. */
async function entriesByName(id: string, searched: SearchedFaq): Promise<readonly WireEntry[]> {
  const name = plainName(id);
  const fields = name === '' ? [] : ['name0', 'name1', 'name2'];
  const terms = [{id}, ...fields.map((field) => ({[field]: name}))];
  const searches = terms.map((term) => ({
    ...SHOWN,
    ...{size: 10, query: constant({term}), sort: [{order: 'asc'}]},
  }));
  const found = await askAll(searches, searched);
  const {entries = []} = found.find((one) => one.entries.length > 0) ?? {};
  return [...entries].sort((a, b) => placeOf(a) - placeOf(b)).slice(0, 1);
}

async function findText(
  asked: Asked & {readonly text: string},
  searched: SearchedFaq,
): Promise<WireAnswer> {
  const {text, verbatim, hasOperators} = asked;
  const {language} = searched;
  const counts = new TermCounts(searched);
  await counts.add(flagsOf(text, language));
  const parsed = parseQuery(text, {
    ...{language, hasOperators, verbatim: new Set(verbatim.map(fold))},
    ...{stopWords: foldedWords(language.stopWords), asides: foldedWords(language.asides)},
    isTerm: counts.has,
  });
  if (parsed.words.length === 0) return listAnswer(asked, parsed, searched);
  return candidatesAnswer(asked, parsed, {searched, counts});
}

async function listAnswer(
  {category, after}: Asked,
  {excluded}: ParsedQuery,
  searched: SearchedFaq,
): Promise<WireAnswer> {
  const {categories} = searched.faq;
  const search = {
    ...{query: {bool: {must_not: excluded.map(exclusionClause)}}, size: LISTED},
    ...{_source: SHOWN._source, track_total_hits: true, sort: [{order: 'asc'}]},
    ...(category !== undefined && {post_filter: {term: {category}}}),
    ...(after !== undefined && {search_after: [after]}),
    aggs: {categories: {terms: {field: 'category', size: Math.max(1, categories.length)}}},
  };
  const [found] = await askAll([search], searched);
  const {total = 0, entries = [], facets = []} = found ?? {};
  const counts = new Map(facets.map((facet) => [facet.category, facet.count]));
  return {
    ...answerWith(searched, entries),
    list: {
      total,
      facets: categories.map((name) => ({category: name, count: counts.get(name) ?? 0})),
      excluded: excluded.map(({typed}) => typed),
    },
  };
}

interface Counting {
  readonly searched: SearchedFaq;
  readonly counts: TermCounts;
}

/**
 * Once as it is typed, and only where the FAQ does not have a word once more with what is near to it:
 * that costs the server several times as much.
 */
async function candidatesAnswer(
  asked: Asked,
  parsed: ParsedQuery,
  {searched, counts}: Counting,
): Promise<WireAnswer> {
  const {faq, language} = searched;
  const query = {parsed, language, synonyms: faq.synonyms, unknown: new Set<QueryWord>()};
  const terms = parsed.words.flatMap((word) => word.terms);
  const first = searchesOf(query, asked);
  const begun = parsed.words.filter((word) => word.isUnfinished && isGuessed(word));
  const counting = counts.asking(terms);
  const found = await askAll(
    [...first, ...begun.map(beginningSearch), ...counting.map(([, search]) => search)],
    searched,
  );
  const others = found.slice(first.length);
  counts.take(counting, others.slice(begun.length));
  const completed = new Set(begun.filter((_, i) => (others[i]?.total ?? 0) > 0));
  const unknown = unknownOf(parsed.words, asked, {faq, counts, completed});
  const again = searchesOf({...query, unknown}, asked);
  const best = unknown.size === 0 ? found.slice(0, first.length) : await askAll(again, searched);
  if (!parsed.words.some((word) => !word.isStopWord && word.terms.some(counts.has)))
    await counts.add(language.retyped?.(asked.text ?? '').known ?? []);
  const entries = distinct(best.flatMap((one) => one.entries));
  return {
    ...answerWith(searched, withinLength(entries)),
    found: {frequencies: counts.among(entries), synonyms: synonymsFor(terms, faq)},
  };
}

/** Whether any term begins so. */
function beginningSearch({folded}: QueryWord): Search {
  return {query: constant(beginning(folded, 1)), terminate_after: 1, track_total_hits: true};
}

interface KnownWords {
  readonly faq: PushedFaq;
  readonly counts: TermCounts;
  /** Words that something of the FAQ goes on like. */
  readonly completed: ReadonlySet<QueryWord>;
}

/** Words that the FAQ has nothing for, as the engine takes them: which may be mistyped. */
function unknownOf(
  words: readonly QueryWord[],
  {verbatim}: Asked,
  {faq, counts, completed}: KnownWords,
): ReadonlySet<QueryWord> {
  const typed = new Set(verbatim.map(fold));
  const unknown = words
    .filter((word) => isGuessed(word) && !word.terms.some(counts.has) && !completed.has(word))
    .filter((word) => !typed.has(word.folded) && meantBy(word, faq).length === 0);
  return new Set(unknown.slice(0, CORRECTED_WORDS));
}

/** In a category also the best of all: what is noise beside them is so there, too. */
function searchesOf(searched: Searched, {category}: Asked): readonly Search[] {
  const query = queryOf(searched);
  const all = {...SHOWN, query, size: CANDIDATES};
  if (category === undefined) return [all];
  const filtered = {bool: {must: [query], filter: [{term: {category}}]}};
  return [
    {...all, query: filtered},
    {...all, size: BEST_OF_ALL},
  ];
}

function distinct(entries: readonly WireEntry[]): readonly WireEntry[] {
  return [...new Map(entries.map((one) => [one.entry.id, one])).values()];
}

/** Without the answers of the last where all together are too long; they can be asked for. */
function withinLength(entries: readonly WireEntry[]): readonly WireEntry[] {
  let room = ANSWERS_LENGTH;
  return entries.map(({answer, ...rest}) => {
    room -= JSON.stringify(answer ?? []).length;
    return room < 0 || answer === undefined ? rest : {...rest, answer};
  });
}
