/**
 * Guesses how like a query the questions of entries are, without their texts.
 *
 * What is left of a question but the words of the query is taken to be of middling rarity. Where the
 * texts are at hand `rerank.ts` knows it exactly.
 */
import {listOf} from '../format/list-of.js';
import type {Clause} from './clauses.js';
import {firstFrom} from './first-from.js';
import type {Asked} from './open-faq.js';
import {rarityOf} from '../format/ranking.js';
import {OTHER_WORD_RARITY} from './tuning.js';

interface Shared {
  /** The words in common, each with the rarity of the rarest term that it has there. */
  readonly rarities: Map<Clause, number>;
  /** How many distinct terms the question has. */
  length: number;
}

/**
 * Dice's coefficient, each word counted by its rarity.
 * @param entries positions
 * @returns 0 to 1 for each of them
 */
export function likenessesOf(entries: readonly number[], asked: Asked): readonly number[] {
  const {clauses, index} = asked;
  const shared = sharedBy(entries, asked);
  const all = clauses.reduce((sum, {kind, weight}) => sum + (kind === 'instead' ? 0 : weight), 0);
  const otherWord = OTHER_WORD_RARITY * rarityOf(1, index.count);
  return listOf(shared.values(), ({rarities, length}) => {
    let common = 0;
    for (const rarity of rarities.values()) common += rarity;
    const others = Math.max(0, length - rarities.size) * otherWord;
    return common === 0 ? 0 : (2 * common) / (common + others + all);
  });
}

/** In the order of the entries. */
function sharedBy(entries: readonly number[], {byTerm, index}: Asked): ReadonlyMap<number, Shared> {
  const shared = new Map(
    entries.map((entry): [number, Shared] => [entry, {rarities: new Map(), length: 0}]),
  );
  for (const [term, clause] of byTerm) {
    const postings = clause.kind === 'whole' || clause.isSilent ? undefined : index.postings(term);
    if (postings === undefined) continue;
    for (const [entry, one] of shared) {
      const at = firstFrom(postings.entries, entry);
      const length = postings.entries[at] === entry && postings.questionLengths[at];
      if (!length) continue;
      one.rarities.set(clause, Math.max(one.rarities.get(clause) ?? 0, postings.rarity));
      one.length = length;
    }
  }
  return shared;
}
