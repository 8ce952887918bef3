/**
 * Has OpenSearch find what a page asks for: candidates of a query, a list, an entry by its name.
 */
import {isGuessed} from '../../engine/look-up.js';
import {flagsOf, type ParsedQuery, type QueryWord} from '../../engine/parse-query.js';
import {plainName} from '../../format/entry-names.js';
import {placeOf} from '../candidates.js';
import {
  answerWith,
  distinct,
  listWith,
  parsedQuery,
  unknownOf,
  withinLength,
} from '../pushed/answers.js';
import {documentId} from '../pushed/documents.js';
import {synonymsFor} from '../pushed/pushed-faq.js';
import type {Asked} from '../read-request.js';
import type {WireAnswer, WireEntry} from '../wire.js';
import {askAll, constant, SHOWN, type Search, type SearchedFaq} from './ask-all.js';
import {beginning, exclusionClause, queryOf, type Searched} from './query.js';
import {TermCounts} from './term-counts.js';

/** Of these the ranking finds nearly every right entry: 93 to 100 % on the public sets. */
const CANDIDATES = 50;

/** With those of one category, so many of all. */
const BEST_OF_ALL = 10;

/** Entries of one page of a list. */
const LISTED = 50;

export async function findAnswer(asked: Asked, searched: SearchedFaq): Promise<WireAnswer> {
  const {text, name, ids} = asked;
  if (ids) return answerWith(searched.faq, await entriesById(ids, searched));
  if (name !== undefined) return answerWith(searched.faq, await entriesByName(name, searched));
  return findText({...asked, text: text ?? ''}, searched);
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
  const {language} = searched;
  const counts = new TermCounts(searched);
  await counts.add(flagsOf(asked.text, language));
  const parsed = parsedQuery(asked, language, counts);
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
  return listWith(searched.faq, entries, {total, facets, excluded});
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
  counts.takeAll(counting, others.slice(begun.length));
  const completed = new Set(begun.filter((_, i) => (others[i]?.total ?? 0) > 0));
  const unknown = unknownOf(parsed.words, asked, {faq, counts, completed});
  const again = searchesOf({...query, unknown}, asked);
  const best = unknown.size === 0 ? found.slice(0, first.length) : await askAll(again, searched);
  if (!parsed.words.some((word) => !word.isStopWord && word.terms.some(counts.has)))
    await counts.add(language.retyped?.(asked.text ?? '').known ?? []);
  const entries = distinct(best.flatMap((one) => one.entries));
  return {
    ...answerWith(searched.faq, withinLength(entries)),
    found: {frequencies: counts.among(entries), synonyms: synonymsFor(terms, faq)},
  };
}

/** Whether any term begins so. */
function beginningSearch({folded}: QueryWord): Search {
  return {query: constant(beginning(folded, 1)), terminate_after: 1, track_total_hits: true};
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
