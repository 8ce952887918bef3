/**
 * Turns a parsed query into clauses: what to score, and how much each counts.
 */
import type {Language} from '../format/language.js';
import {isUnspaced} from '../format/unspaced.js';
import {postingsOf, type Expansion} from './expansion.js';
import {gather, together} from './gather.js';
import {lookUp, lookUpMistyped} from './look-up.js';
import type {ParsedQuery, QueryWord} from './parse-query.js';
import type {SynonymTable} from './synonym-table.js';
import {rarityOf, SILENT_FROM} from '../format/ranking.js';
import type {TermIndex} from './term-index.js';
import {STOP_WORD_WEIGHT} from './tuning.js';

export interface Clause {
  /** Positions of the query's words that it stands for. */
  readonly from: number;
  readonly to: number;
  /** The typed word or words. */
  readonly typed: string;
  /** The word, where it is one. */
  readonly word?: QueryWord;
  readonly expansions: readonly Expansion[];
  /** What its score counts, 0 to 1. */
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
}

/** A query has at most this many words that are looked up: the rarest ones that the FAQ knows. */
const WORDS = 40;
/** Of a query with more, so many are looked at: the first ones, those that are no stop words before others. */
const WORDS_LOOKED_AT = 100;
/** Only so many words may be corrected: a pasted log has hundreds of unknown ones. */
export const CORRECTED_WORDS = 8;

export function clausesOf(
  {words}: ParsedQuery,
  vocabulary: Vocabulary,
  verbatim: ReadonlySet<string>,
): Clause[] {
  const {index} = vocabulary;
  const searched = chosen(words, index);
  const onlyStopWords = searched.every(({isStopWord}) => isStopWord);
  const [found, others] = together(
    () => gather(searched, (word) => findWord(word, vocabulary)),
    () => insteadOf(searched, vocabulary),
  );
  let corrected = 0;
  const clauses = gather(found, ({word, own, meant}): Clause => {
    const isKnown = word.terms.some((term) => index.has(term));
    const asTyped = verbatim.has(word.folded) || (!isKnown && ++corrected > CORRECTED_WORDS);
    // A word that has a meaning here is not mistyped, even if the FAQ uses another.
    const isMeant = asTyped || meant.length > 0;
    const expansions = [...(isMeant ? own : lookUpMistyped(word, own, vocabulary)), ...meant];
    const isAside = word.isStopWord && !onlyStopWords;
    const isSilent = isAside && word.terms.some((term) => index.frequency(term) > SILENT_FROM);
    const share = isAside ? STOP_WORD_WEIGHT : 1;
    if (!isSilent) postingsOf(expansions, index);
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
  });
  return [...clauses, ...others];
}

interface FoundWord {
  readonly word: QueryWord;
  /** What the FAQ has of it as it is typed. */
  readonly own: readonly Expansion[];
  readonly meant: readonly Expansion[];
}

function findWord(word: QueryWord, {index, language, synonyms}: Vocabulary): FoundWord {
  const meant = word.terms.flatMap((term) => synonyms.meaning([term]));
  const [own] = together(
    () => lookUp(word, {index, language}),
    () => postingsOf(meant, index),
  );
  return {word, own, meant};
}

/** Where there are too many words, the known and rare ones are kept. */
function chosen(words: readonly QueryWord[], index: TermIndex): readonly QueryWord[] {
  if (words.length <= WORDS) return words;
  const first = [...words]
    .sort((a, b) => Number(a.isStopWord) - Number(b.isStopWord))
    .slice(0, WORDS_LOOKED_AT);
  const known = gather(first, (word) => ({
    word,
    frequency: Math.max(...gather(word.terms, (term) => index.frequency(term))) || Infinity,
  }));
  const rarest = known.sort((a, b) => a.frequency - b.frequency).slice(0, WORDS);
  const kept = new Set(rarest.map(({word}) => word));
  return words.filter((word) => kept.has(word));
}

/** Neighbours that are one word in the FAQ, or together mean something else in it. */
function insteadOf(words: readonly QueryWord[], vocabulary: Vocabulary): Clause[] {
  const plain = words.filter(({span}) => span === 1);
  const groups = plain.flatMap((first, i) =>
    [2, 3, 4]
      .map((length) => plain.slice(i, i + length))
      .filter((group, j) => group.at(-1)?.position === first.position + j + 1),
  );
  return gather(groups, (group) => clauseInstead(group, vocabulary)).flat();
}

function clauseInstead(
  group: readonly QueryWord[],
  {index, language, synonyms}: Vocabulary,
): Clause[] {
  const [first, second] = group;
  if (!first || !second) return [];
  // Two stop words, such as `do I`, are one word only where such are made: German `wo mit`.
  const isJoinable = language.compounds === true || !(first.isStopWord && second.isStopWord);
  const mayJoin = group.length === 2 && isJoinable;
  const joined = mayJoin ? language.stem(first.folded + second.folded) : '';
  const meant = synonyms.meaning(group.map(({terms: [term = '']}) => term));
  const [isJoined] = together(
    () => joined !== '' && index.has(joined),
    () => postingsOf(meant, index),
  );
  const whole: Expansion[] = isJoined ? [{terms: [joined], weight: 1, kind: 'exact'}] : [];
  const expansions = [...whole, ...meant];
  if (expansions.length === 0) return [];
  return [
    {
      from: first.position,
      to: first.position + group.length,
      typed: group.map(({typed}) => typed).join(' '),
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
  const frequencies = gather(terms, (term) => index.frequency(term));
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
