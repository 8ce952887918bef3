/**
 * Finds what comes nearest to a query that the FAQ does not answer.
 */
import type {Language} from '../format/language.js';
import {clauseByTerm, type Clause} from './clauses.js';
import type {Expansion} from './expansion.js';
import {lookUp, lookUpMistyped} from './look-up.js';
import type {Asked} from './open-faq.js';
import type {TermIndex} from './term-index.js';
import {KIN_WEIGHT} from './tuning.js';

/**
 * The same query, asked so loosely that it finds something if a word of it has anything in common
 * with the FAQ. Its stop words and its phrases do not count.
 */
export function loosened(asked: Asked, language: Language): Asked {
  const {parsed, index} = asked;
  const telling = asked.clauses.filter(({word}) => word?.isStopWord !== true);
  const clauses = telling.map((clause) => ({
    ...clause,
    expansions: [...clause.expansions, ...distantTerms(clause, index, language)],
  }));
  return {clauses, parsed: {...parsed, phrases: []}, index, byTerm: clauseByTerm(clauses)};
}

/** For a word that nothing stands for: its corrections, and what begins with more than half of it. */
function distantTerms(
  {word, expansions}: Clause,
  index: TermIndex,
  language: Language,
): readonly Expansion[] {
  if (!word || expansions.length > 0) return [];
  const corrected = lookUpMistyped(word, lookUp(word, {index, language}), {index, language});
  const beginning = word.folded.slice(0, Math.ceil(word.folded.length * 0.6));
  if (corrected.length > 0 || beginning.length < 4) return corrected;
  return index
    .startingWith(beginning)
    .map((term): Expansion => ({terms: [term], weight: KIN_WEIGHT, kind: 'kin'}));
}
