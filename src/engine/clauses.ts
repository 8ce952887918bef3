/**
 * Turns a parsed query into clauses: what to score, and how much each counts.
 */
import type {Language} from '../format/language.js';
import {isUnspaced} from '../format/unspaced.js';
import {distinct, type Expansion} from './expansion.js';
import {isUnknown, lookUp, lookUpMistyped, type LookUp} from './look-up.js';
import type {ParsedQuery, QueryWord} from './parse-query.js';
import type {Stages} from './stages.js';
import type {SynonymTable} from './synonym-table.js';
import {rarityOf, SILENT_FROM} from '../format/ranking.js';
import type {TermIndex} from './term-index.js';
import {CODE_WEIGHT, STOP_WORD_WEIGHT} from './tuning.js';

export interface Clause {
  /** Positions of the query's words that it stands for. */
  readonly from: number;
  readonly to: number;
  /** The typed word or words. */
  readonly typed: string;
  /** The word, where it is one. */
  readonly word?: QueryWord;
  readonly expansions: readonly Expansion[];
  /** What its score counts: 1, less for a word that says little, more for a code. */
  readonly share: number;
  /** What matching it tells: its share times the rarity of its best expansion. */
  readonly weight: number;
  /**
   * - `word`: one word, or a pair of unspaced characters
   * - `whole`: a technical word that its parts stand beside; adds to them
   * - `instead`: other words for these; the better of the two counts
   */
  readonly kind: 'word' | 'whole' | 'instead';
  /** Whether it is left out of the score: a stop word in so many entries that it tells nothing. */
  readonly isSilent: boolean;
}

export interface Vocabulary {
  readonly index: TermIndex;
  readonly language: Language;
  /** Folded, without apostrophes. */
  readonly stopWords: ReadonlySet<string>;
  readonly synonyms: SynonymTable;
  /** Gets what a query is about to ask the index for; absent where all is there. */
  readonly pieces?: QueryPieces;
  readonly mistyped?: LookUp['mistyped'];
}

/** Each gives what to wait for, if anything. */
export interface QueryPieces {
  /** What tells exclusions of a typed query from flags. */
  readonly haveFlags: (typed: string) => Promise<void> | undefined;
  /** What the words of a query name. */
  readonly haveWords: (query: NamedWords) => Promise<void> | undefined;
  /** The entries of what was found for its words. */
  readonly haveFound: (
    words: readonly ExpandedWord[],
    query: NamedWords,
  ) => Promise<void> | undefined;
}

/** The words of a query that are looked up. */
export interface NamedWords extends ParsedQuery {
  readonly groups: readonly Group[];
}

/** A query has at most this many words that are looked up: the rarest ones that the FAQ knows. */
const WORDS = 40;
/** Of a query with more, so many are looked at: the first ones, those that are no stop words before others. */
const WORDS_LOOKED_AT = 100;
/** Only so many words may be corrected: a pasted log has hundreds of unknown ones. */
export const CORRECTED_WORDS = 8;

/**
 * The stages in which the words of a query are looked up: what is typed, then what unknown words may
 * have been meant for, then the entries of all that was found.
 */
export function* clausesOf(
  parsed: ParsedQuery,
  faq: Vocabulary,
  verbatim: ReadonlySet<string>,
): Stages<Clause[]> {
  const {index} = faq;
  const searched = yield* chosen(parsed.words, index);
  const groups = groupsOf(searched, faq);
  const query = {...parsed, words: searched, groups};
  yield faq.pieces?.haveWords(query);
  const expanded = yield* expand(searched, faq, verbatim);
  yield faq.pieces?.haveFound(expanded, query);
  return [
    ...expanded.map((one) => clauseOf(one, index)),
    ...groups.flatMap((group) => clauseInstead(group, index)),
  ];
}

/** What a word also stands for. */
export function meantBy(
  {terms}: QueryWord,
  {synonyms}: Pick<Vocabulary, 'synonyms'>,
): readonly Expansion[] {
  return terms.flatMap((term) => synonyms.meaning([term]));
}

function saysLittle({isStopWord, isAside}: QueryWord): boolean {
  return isStopWord || isAside;
}

/** What of the FAQ stands for each word. A sign that the FAQ does not have is no word. */
function* expand(
  all: readonly QueryWord[],
  faq: Vocabulary,
  verbatim: ReadonlySet<string>,
): Stages<readonly ExpandedWord[]> {
  const {index} = faq;
  const own = yield* lookUp(all, faq);
  const words = all.filter((word) => word.span > 0 || own.get(word)?.[0]);
  let corrected = 0;
  const unknown = words.filter((word) => {
    const isKnown = word.terms.some((term) => index.has(term));
    if (verbatim.has(word.folded)) return false;
    if (!isKnown && ++corrected > CORRECTED_WORDS) return false;
    // A word that has a meaning here is not mistyped, even if the FAQ uses another.
    return meantBy(word, faq).length === 0 && isUnknown(word, own.get(word) ?? []);
  });
  const mistyped = yield* (faq.mistyped ?? lookUpMistyped)(unknown, faq);
  const allSayLittle = words.every(saysLittle);
  if (allSayLittle && words.length < all.length) return [];
  return words.map((word) => {
    const isAside = saysLittle(word) && !allSayLittle;
    const found = distinct([...(own.get(word) ?? []), ...(mistyped.get(word) ?? [])]);
    return {
      word,
      isAside,
      isSilent:
        isAside &&
        word.isStopWord &&
        word.terms.some((term) => index.frequency(term) > SILENT_FROM),
      expansions: [...found, ...meantBy(word, faq)],
    };
  });
}

/** A word with what of the FAQ stands for it. */
export interface ExpandedWord extends Pick<Clause, 'expansions' | 'isSilent'> {
  readonly word: QueryWord;
  /** Whether it says little, beside others. */
  readonly isAside: boolean;
}

function clauseOf({word, isAside, isSilent, expansions}: ExpandedWord, index: TermIndex): Clause {
  const isCode = word.span === 0 || /\d{3}/.test(word.folded);
  const share = isAside ? STOP_WORD_WEIGHT : isCode ? CODE_WEIGHT : 1;
  return {
    from: word.position,
    to: word.position + word.span,
    typed: word.typed,
    word,
    expansions,
    share,
    weight: share * rarityIn(expansions, index),
    kind: word.span > 1 && !isUnspaced(word.folded) ? 'whole' : 'word',
    isSilent,
  };
}

/** Where there are too many words, the known and rare ones are kept. */
function* chosen(words: readonly QueryWord[], index: TermIndex): Stages<readonly QueryWord[]> {
  if (words.length <= WORDS) return words;
  const first = [...words]
    .sort((a, b) => Number(a.isStopWord) - Number(b.isStopWord))
    .slice(0, WORDS_LOOKED_AT);
  yield index.have?.({known: first.flatMap(({terms}) => terms)});
  const known = first.map((word) => ({
    word,
    frequency: Math.max(...word.terms.map((term) => index.frequency(term))) || Infinity,
  }));
  const rarest = known.sort((a, b) => a.frequency - b.frequency).slice(0, WORDS);
  const kept = new Set(rarest.map(({word}) => word));
  return words.filter((word) => kept.has(word));
}

/** Neighbouring words, with what may stand for them together. */
export interface Group {
  readonly words: readonly QueryWord[];
  /** The term of the first two as one word; `''` where they can't be one. */
  readonly joined: string;
  readonly meant: readonly Expansion[];
}

export function groupsOf(
  words: readonly QueryWord[],
  {language, synonyms}: Pick<Vocabulary, 'language' | 'synonyms'>,
): Group[] {
  const plain = words.filter(({span}) => span === 1);
  const groups = plain.flatMap((first, i) =>
    [2, 3, 4]
      .map((length) => plain.slice(i, i + length))
      .filter((group, j) => group.at(-1)?.position === first.position + j + 1),
  );
  return groups.map((group) => {
    const [first] = group;
    // Two stop words, such as `do I`, are one word only where such are made: German `wo mit`.
    const isJoinable = language.compounds !== undefined || !group.every(saysLittle);
    const both = group.length === 2 ? group.map(({folded}) => folded).join('') : '';
    // Two numbers are none together.
    const whole = isJoinable && /\D/.test(both) ? language.stem(both) : '';
    // What the stemmer takes for an ending of the first is no second word.
    const joined = first?.terms.includes(whole) === true ? '' : whole;
    return {
      words: group,
      joined,
      meant: synonyms.meaning(group.map(({terms: [term = '']}) => term)),
    };
  });
}

/** Neighbours that are one word in the FAQ, or together mean something else in it. */
function clauseInstead({words, joined, meant}: Group, index: TermIndex): Clause[] {
  const [first] = words;
  const isJoined = joined !== '' && index.has(joined);
  const whole: Expansion[] = isJoined ? [{terms: [joined], weight: 1, kind: 'exact'}] : [];
  const expansions = [...whole, ...meant];
  if (!first || expansions.length === 0) return [];
  return [
    {
      from: first.position,
      to: first.position + words.length,
      typed: words.map(({typed}) => typed).join(' '),
      expansions,
      share: 1,
      weight: rarityIn(expansions, index),
      kind: 'instead',
      isSilent: false,
    },
  ];
}

/** The rarity of the rarest term; that of a term in no entry where there is none. */
function rarityIn(expansions: readonly Expansion[], index: TermIndex): number {
  const terms = expansions.flatMap((expansion) => expansion.terms);
  const frequencies = terms.map((term) => index.frequency(term));
  return rarityOf(
    frequencies.reduce((a, b) => Math.min(a, b), terms.length > 0 ? Infinity : 0),
    index.count,
  );
}

/** Which clause each matched term belongs to: the first that has it. */
export function clauseByTerm(clauses: readonly Clause[]): ReadonlyMap<string, Clause> {
  const byTerm = new Map<string, Clause>();
  for (const clause of clauses) {
    for (const {terms} of clause.expansions)
      for (const term of terms) if (!byTerm.has(term)) byTerm.set(term, clause);
  }
  return byTerm;
}
