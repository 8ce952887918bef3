/**
 * Says a parsed query as many small searches, because Typesense finds only what has all of the words.
 *
 * Each word alone, pairs of words that are in too many entries alone, and all of them, the rarest
 * first: the server drops the last ones until enough is found.
 */
import {groupsOf, meantBy} from '../../engine/clauses.js';
import {isGuessed, kinStems, longTerms} from '../../engine/look-up.js';
import type {ParsedQuery, QueryWord} from '../../engine/parse-query.js';
import type {SynonymTable} from '../../engine/synonym-table.js';
import {
  COMPLETION_WEIGHT,
  COMPOUND_WEIGHT,
  KIN_WEIGHT,
  STOP_WORD_WEIGHT,
} from '../../engine/tuning.js';
import type {Language} from '../../format/language.js';
import {reversed} from '../pushed/documents.js';
import type {KnownCounts} from '../pushed/known-counts.js';
import type {Search} from './search-all.js';
import {tokenOf, tokensOf} from './token.js';

/** What a query is made of. */
export interface Probed {
  readonly parsed: ParsedQuery;
  readonly language: Language;
  readonly synonyms: SynonymTable;
  readonly counts: KnownCounts;
  /** Words that the FAQ does not have, which may be mistyped. */
  readonly unknown: ReadonlySet<QueryWord>;
}

/** A search, and what its matches are worth. */
export interface Probe {
  /** The words that a match has. */
  readonly words: readonly QueryWord[];
  /** What it counts that it has them: 1 for what was typed. */
  readonly weight: number;
  readonly search: Search;
  /** The term whose entries it counts, if it does. */
  readonly counted?: string;
  /** Whether it has only some of the words. */
  readonly isPartial?: boolean;
}

/** Of a longer query, and in Korean most are, the rarest words that the FAQ has come first. */
const WORDS = 16;

/** The server answers no more than 50 searches at once; two of them guard the others. */
const PROBES = 48;

/** Of neighbours that may be one word, or mean something else together. */
const GROUPS = 8;

/** How many entries are looked at for one word, for a pair, for all of them. */
const ALONE = 30;
const PAIRED = 8;
const TOGETHER = 30;

/** Searches for all words, each begun with another. */
const BEGUN = 4;

/** What a near word counts; how near it is the ranking works out. */
const NEAR_WEIGHT = 0.3;

/** What another end of a word counts where nothing is near. */
const BEGINNING_WEIGHT = 0.1;

/** The dearest first where there are too many. */
export function probesOf(probed: Probed): readonly Probe[] {
  const words = tellingWords(probed);
  const singles = words.flatMap((word) => wordProbes(word, probed));
  const groups = groupsOf(probed.parsed.words, probed).flatMap(({words: own, joined, meant}) => [
    ...(joined === '' ? [] : [probe(own, 1, {q: tokenOf(joined)})]),
    ...meant.map(({terms, weight}) => probe(own, weight, {q: tokensOf(terms)})),
  ]);
  const phrases = probed.parsed.phrases.map(({terms}): Probe => ({
    words: [],
    weight: 1,
    search: {
      q: `"${tokensOf(terms)}"`,
      query_by: 'ordered',
      query_by_weights: '1',
      per_page: ALONE,
    },
  }));
  const silent = probed.parsed.words
    .filter((word) => !words.includes(word))
    .flatMap((word) => wordProbes(word, probed));
  const exact = singles.filter(({weight}) => weight === 1);
  const others = singles.filter(({weight}) => weight !== 1);
  return [
    ...[...phrases, ...exact, ...together(words, probed), ...others],
    ...[...groups.slice(0, GROUPS), ...pairs(words, probed), ...silent],
  ].slice(0, PROBES);
}

/** All words only where none says anything. */
function tellingWords(probed: Probed): readonly QueryWord[] {
  const {words} = probed.parsed;
  const telling = words.filter(({isStopWord, isAside}) => !isStopWord && !isAside);
  const asked = telling.length > 0 ? telling : words;
  if (asked.length <= WORDS) return asked;
  const isKnown = (word: QueryWord): boolean => probed.counts.has(firstTerm(word));
  const [known, others] = [asked.filter(isKnown), asked.filter((word) => !isKnown(word))];
  return [...rarestFirst(known, probed), ...others].slice(0, WORDS);
}

function probe(words: readonly QueryWord[], weight: number, search: Search): Probe {
  return {words, weight, search: {per_page: ALONE, ...search}};
}

function wordProbes(word: QueryWord, probed: Probed): Probe[] {
  const {terms, folded, isUnfinished, isStopWord} = word;
  const guessed = isGuessed(word);
  const share = isStopWord ? STOP_WORD_WEIGHT : 1;
  const own = [word];
  const few = {per_page: PAIRED, prefix: true};
  return [
    ...terms.map((term) => ({...probe(own, share, {q: tokenOf(term)}), counted: term})),
    ...(isUnfinished && guessed
      ? [probe(own, COMPLETION_WEIGHT, {q: tokenOf(folded), prefix: true})]
      : []),
    ...meantBy(word, probed).map(({terms: meant, weight}) =>
      probe(own, weight, {q: tokensOf(meant)}),
    ),
    ...(guessed
      ? kinStems(terms).map((stem) => probe(own, KIN_WEIGHT, {...few, q: tokenOf(stem)}))
      : []),
    ...(guessed ? compoundProbes(word, probed.language) : []),
    ...(probed.unknown.has(word) ? nearProbes(word) : []),
  ];
}

/** The words inside of a compound, and the compounds that the word is a part of. */
function compoundProbes(word: QueryWord, {compounds}: Language): Probe[] {
  if (!compounds) return [];
  const own = [word];
  const few = {per_page: PAIRED};
  const begun = {...few, prefix: true};
  const ended = {...begun, query_by: 'endings', query_by_weights: '1'};
  return [
    ...[...new Set(compounds(word))].map((part) =>
      probe(own, COMPOUND_WEIGHT, {...few, q: tokenOf(part)}),
    ),
    ...longTerms(word.terms).flatMap((stem) => [
      probe(own, COMPOUND_WEIGHT, {...begun, q: tokenOf(stem)}),
      probe(own, COMPOUND_WEIGHT, {...ended, q: tokenOf(reversed(stem))}),
    ]),
  ];
}

/** What a mistyped word may have been meant for. */
function nearProbes(word: QueryWord): Probe[] {
  const {folded, terms, isUnfinished} = word;
  const near = [...new Set([folded, ...terms])].filter(({length}) => length >= 3);
  const begun = folded.slice(0, Math.ceil(folded.length * 0.6));
  const few = {per_page: PAIRED, prefix: true};
  return [
    ...near.map((each) =>
      probe([word], NEAR_WEIGHT, {
        ...{q: tokenOf(each), prefix: isUnfinished, typo_tokens_threshold: 1},
        ...{num_typos: each.length >= 6 ? 2 : 1, min_len_1typo: 3, min_len_2typo: 6},
      }),
    ),
    ...(begun.length >= 4 ? [probe([word], BEGINNING_WEIGHT, {...few, q: tokenOf(begun)})] : []),
  ];
}

/** By their first terms, the rarest first. */
function rarestFirst(words: readonly QueryWord[], {counts}: Probed): readonly QueryWord[] {
  return words
    .filter(({terms}) => terms.length > 0)
    .sort((a, b) => counts.of(firstTerm(a)) - counts.of(firstTerm(b)));
}

function firstTerm({terms: [term = '']}: QueryWord): string {
  return term;
}

/** Begun with each of the rarest, in case that it is not in what is wanted. */
function together(words: readonly QueryWord[], probed: Probed): Probe[] {
  const ordered = rarestFirst(words, probed);
  return ordered.slice(0, Math.min(BEGUN, ordered.length - 1)).map((_, from) => {
    const rest = ordered.slice(from);
    const search = {per_page: TOGETHER, drop_tokens_threshold: TOGETHER};
    return {
      ...probe(rest, 1, {q: tokensOf(rest.map(firstTerm)), ...search}),
      isPartial: true,
    };
  });
}

/** Of words that are in more entries than are looked at for one. */
function pairs(words: readonly QueryWord[], probed: Probed): Probe[] {
  const frequent = rarestFirst(words, probed).filter(
    (word) => probed.counts.of(firstTerm(word)) > ALONE,
  );
  return frequent.flatMap((word, i) =>
    frequent.slice(i + 1).map((other) => {
      const q = tokensOf([word, other].map(firstTerm));
      return probe([word, other], 1, {q, per_page: PAIRED});
    }),
  );
}
