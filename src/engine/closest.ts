/**
 * Finds what comes nearest to a query that the FAQ does not answer.
 */
import {clauseByTerm, CORRECTED_WORDS, type Clause} from './clauses.js';
import type {Expansion} from './expansion.js';
import {gather} from './gather.js';
import {lookUp, lookUpMistyped, type LookUp} from './look-up.js';
import type {Asked} from './open-faq.js';
import {KIN_WEIGHT} from './tuning.js';

/**
 * The same query, asked so loosely that it finds something if a word of it has anything in common
 * with the FAQ. Its stop words and its phrases do not count.
 */
export function loosened(asked: Asked, faq: LookUp): Asked {
  const {parsed, index} = asked;
  const telling = asked.clauses.filter(({word}) => word?.isStopWord !== true);
  const unknown = telling.filter(({word, expansions}) => word && expansions.length === 0);
  const guessed = new Set(unknown.slice(0, CORRECTED_WORDS));
  const clauses = gather(telling, (clause) =>
    guessed.has(clause) ? {...clause, expansions: distantTerms(clause, faq)} : clause,
  );
  return {clauses, parsed: {...parsed, phrases: []}, index, byTerm: clauseByTerm(clauses)};
}

/** For a word that nothing stands for: its corrections, and what begins with more than half of it. */
function distantTerms({word}: Clause, faq: LookUp): readonly Expansion[] {
  if (!word) return [];
  const corrected = lookUpMistyped(word, lookUp(word, faq), faq);
  const beginning = word.folded.slice(0, Math.ceil(word.folded.length * 0.6));
  if (corrected.length > 0 || beginning.length < 4) return corrected;
  return faq.index
    .startingWith(beginning)
    .map((term): Expansion => ({terms: [term], weight: KIN_WEIGHT, kind: 'kin'}));
}
