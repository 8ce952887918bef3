/**
 * Says a parsed query in OpenSearch's language, so that its best entries are those we would rank.
 *
 * For each word the best of what may stand for it, all words added up: nearly our own clauses, over
 * one field that repeats the terms of a question. Fields of their own, added up, find less.
 */
import {groupsOf, meantBy} from '../../engine/clauses.js';
import type {Expansion} from '../../engine/expansion.js';
import {isGuessed, kinStems, longTerms} from '../../engine/look-up.js';
import type {Exclusion, ParsedQuery, Phrase, QueryWord} from '../../engine/parse-query.js';
import type {SynonymTable} from '../../engine/synonym-table.js';
import {
  COMPLETION_WEIGHT,
  COMPOUND_WEIGHT,
  KIN_WEIGHT,
  SPLIT_WEIGHT,
  STOP_WORD_WEIGHT,
} from '../../engine/tuning.js';
import type {Language} from '../../format/language.js';
import {upTo} from '../../format/list-of.js';
import {reversed} from '../pushed/documents.js';

/** A part of a query's body. */
export type Clause = Readonly<Record<string, unknown>>;

/** What a query is made of. */
export interface Searched {
  readonly parsed: ParsedQuery;
  readonly language: Language;
  readonly synonyms: SynonymTable;
  /** Words that the FAQ does not have, which may be mistyped. */
  readonly unknown: ReadonlySet<QueryWord>;
}

/** So many words are searched; of more those that tell something, from the first on. */
const WORDS = 32;

/** What a near word counts; how near it is the ranking works out. */
const NEAR_WEIGHT = 0.3;

/** What another end of a word counts where nothing is near. */
const BEGINNING_WEIGHT = 0.1;

/** A phrase comes before everything else: whether it is there is seen among the candidates. */
const PHRASE_WEIGHT = 10;

/** Of the terms that a beginning or a near word stands for, so many are searched. */
const EXPANDED = 30;

/** Without a rewrite of this kind each such term would count the same, whatever it tells. */
const REWRITE = `top_terms_blended_freqs_${EXPANDED}`;

export function queryOf(searched: Searched): Clause {
  const {parsed} = searched;
  const words = tellingFirst(parsed.words);
  return {
    bool: {
      should: [
        ...words.map((word) => wordClause(word, words, searched)),
        ...groupsOf(words, searched).flatMap(({joined, meant}) => [
          ...(joined === '' ? [] : [term(joined, 1)]),
          ...(meant.length === 0 ? [] : [anyOf(meant.map(expansionClause), 1)]),
        ]),
        ...parsed.phrases.map(phraseClause),
      ],
      minimum_should_match: 1,
      must_not: parsed.excluded.map(exclusionClause),
    },
  };
}

function tellingFirst(words: readonly QueryWord[]): readonly QueryWord[] {
  if (words.length <= WORDS) return words;
  const kept = [...words].sort((a, b) => Number(a.isStopWord) - Number(b.isStopWord));
  const first = new Set(kept.slice(0, WORDS));
  return words.filter((word) => first.has(word));
}

export function exclusionClause({terms}: Exclusion): Clause {
  return {bool: {filter: terms.map((each) => ({term: {all: each}}))}};
}

function phraseClause({terms}: Phrase): Clause {
  return {match_phrase: {ordered: {query: terms.join(' '), boost: PHRASE_WEIGHT}}};
}

/** What may stand for one word. */
function wordClause(word: QueryWord, words: readonly QueryWord[], searched: Searched): Clause {
  const {terms, isUnfinished, folded, isStopWord, isAside} = word;
  const guessed = isGuessed(word);
  const allSayLittle = words.every((one) => one.isStopWord || one.isAside);
  const clauses = [
    ...terms.map((each) => term(each, 1)),
    ...(isUnfinished && guessed ? [beginning(folded, COMPLETION_WEIGHT)] : []),
    ...(guessed ? kinStems(terms).map((stem) => beginning(stem, KIN_WEIGHT)) : []),
    ...(guessed ? compoundClauses(word, searched.language) : []),
    ...(searched.unknown.has(word) ? nearClauses(word, searched) : []),
    ...meantBy(word, searched).map(expansionClause),
  ];
  const saysLittle = (isStopWord || isAside) && !allSayLittle;
  return anyOf(clauses, saysLittle ? STOP_WORD_WEIGHT : 1);
}

/** The words inside of a compound, and the compounds that the word is a part of. */
function compoundClauses(word: QueryWord, {compounds}: Language): Clause[] {
  if (!compounds) return [];
  return [...new Set(compounds(word))]
    .map((part) => term(part, COMPOUND_WEIGHT))
    .concat(
      longTerms(word.terms).flatMap((stem) => [
        beginning(stem, COMPOUND_WEIGHT),
        beginning(reversed(stem), COMPOUND_WEIGHT, 'endings'),
      ]),
    );
}

/** What a mistyped word may have been meant for, also two words that were typed as one. */
function nearClauses({folded, terms}: QueryWord, {language}: Searched): Clause[] {
  const near = [...new Set([folded, ...terms])].filter(({length}) => length >= 3);
  const cuts = upTo(Math.max(0, folded.length - 5)).map((i) => i + 3);
  const begun = folded.slice(0, Math.ceil(folded.length * 0.6));
  return [
    ...near.map((each) => ({
      fuzzy: {
        all: {
          value: each,
          fuzziness: each.length >= 6 ? 2 : 1,
          ...{max_expansions: EXPANDED, rewrite: REWRITE, boost: NEAR_WEIGHT},
        },
      },
    })),
    ...cuts.map((cut) =>
      together(
        [language.stem(folded.slice(0, cut)), language.stem(folded.slice(cut))],
        SPLIT_WEIGHT,
      ),
    ),
    ...(begun.length >= 4 ? [beginning(begun, BEGINNING_WEIGHT)] : []),
  ];
}

function expansionClause({terms, weight}: Expansion): Clause {
  const [first = ''] = terms;
  return terms.length === 1 ? term(first, weight) : together(terms, weight);
}

function term(value: string, boost: number): Clause {
  return {term: {all: {value, boost}}};
}

function together(terms: readonly string[], weight: number): Clause {
  return {bool: {must: terms.map((each) => term(each, weight / terms.length))}};
}

export function beginning(value: string, boost: number, field = 'all'): Clause {
  return {prefix: {[field]: {value, boost, rewrite: REWRITE}}};
}

function anyOf(queries: readonly Clause[], boost: number): Clause {
  return {dis_max: {queries, tie_breaker: 0, boost}};
}
