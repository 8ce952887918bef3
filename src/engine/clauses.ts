/**
 * Turns a parsed query into clauses: what to score, and how much each counts.
 */
import type {Language} from '../format/language.js';
import {isUnspaced} from '../format/unspaced.js';
import type {Expansion} from './expansion.js';
import {gather} from './gather.js';
import {lookUp} from './look-up.js';
import type {ParsedQuery, QueryWord} from './parse-query.js';
import type {SynonymTable} from './synonym-table.js';
import {rarityOf, type TermIndex} from './term-index.js';
import {SILENT_FROM, STOP_WORD_WEIGHT} from './tuning.js';

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
  readonly synonyms: SynonymTable;
}

/** A query has at most this many words that are looked up: the rarest ones that the FAQ knows. */
const WORDS = 40;
/** Only so many words may be corrected: a pasted log has hundreds of unknown ones. */
const CORRECTED_WORDS = 8;

export function clausesOf(
  {words}: ParsedQuery,
  vocabulary: Vocabulary,
  verbatim: ReadonlySet<string>,
): Clause[] {
  const {index, language, synonyms} = vocabulary;
  const searched = chosen(words, index);
  const onlyStopWords = searched.every(({isStopWord}) => isStopWord);
  let corrected = 0;
  const clauses = gather(searched, (word): Clause => {
    const isKnown = word.terms.some((term) => index.has(term));
    const asTyped = verbatim.has(word.folded) || (!isKnown && ++corrected > CORRECTED_WORDS);
    const meant = word.terms.flatMap((term) => synonyms.meaning([term]));
    // A word that has a meaning here is not mistyped, even if the FAQ uses another.
    const own = lookUp(word, {index, language, isVerbatim: asTyped || meant.length > 0});
    const expansions = [...own, ...meant];
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
  return [...clauses, ...insteadOf(searched, vocabulary)];
}

/** Where there are too many words, the known and rare ones are kept. */
function chosen(words: readonly QueryWord[], index: TermIndex): readonly QueryWord[] {
  if (words.length <= WORDS) return words;
  const frequency = ({terms}: QueryWord): number =>
    Math.max(...terms.map((term) => index.frequency(term))) || Infinity;
  const kept = new Set([...words].sort((a, b) => frequency(a) - frequency(b)).slice(0, WORDS));
  return words.filter((word) => kept.has(word));
}

/** Neighbours that are one word in the FAQ, or together mean something else in it. */
function insteadOf(words: readonly QueryWord[], {index, language, synonyms}: Vocabulary): Clause[] {
  const plain = words.filter(({span}) => span === 1);
  return plain.flatMap((first, i) => {
    const found: Clause[] = [];
    for (let length = 2; length <= 4 && i + length <= plain.length; length++) {
      const group = plain.slice(i, i + length);
      const last = group.at(-1) ?? first;
      if (last.position !== first.position + length - 1) break;
      const joined = length === 2 ? language.stem(first.folded + last.folded) : '';
      const expansions: Expansion[] = [
        ...(index.has(joined) ? [{terms: [joined], weight: 1, kind: 'exact' as const}] : []),
        ...synonyms.meaning(group.map(({terms: [term = '']}) => term)),
      ];
      if (expansions.length === 0) continue;
      found.push({
        from: first.position,
        to: last.position + 1,
        typed: group.map(({typed}) => typed).join(' '),
        expansions,
        share: 1,
        weight: rarityIn(expansions, index),
        kind: 'instead',
        isSilent: false,
      });
    }
    return found;
  });
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

/** Makes sure that all are there before they are scored one by one. */
function postingsOf(expansions: readonly Expansion[], index: TermIndex): void {
  gather(
    expansions.flatMap(({terms}) => terms),
    (term) => index.postings(term),
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
