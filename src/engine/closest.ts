/**
 * Finds what comes nearest to a query that the FAQ does not answer.
 */
import {clauseByTerm, CORRECTED_WORDS, type Clause} from './clauses.js';
import {termsOf, type Expansion} from './expansion.js';
import {isUnknown, lookUpMistyped, type LookUp} from './look-up.js';
import type {Asked} from './open-faq.js';
import type {Stages} from './stages.js';
import {KIN_WEIGHT} from './tuning.js';

/**
 * The same query, asked so loosely that it finds something if a word of it has anything in common
 * with the FAQ: by its corrections, or by what begins with more than half of a word that has none.
 * Its stop words and its phrases do not count.
 */
export function* loosened(asked: Asked, faq: LookUp): Stages<Asked> {
  const {parsed} = asked;
  const {index} = faq;
  const telling = asked.clauses.filter(({word}) => word?.isStopWord !== true);
  const unknown = telling
    .flatMap(({word, expansions}) => (word && expansions.length === 0 ? word : []))
    .slice(0, CORRECTED_WORDS);
  const corrected = yield* (faq.mistyped ?? lookUpMistyped)(
    unknown.filter((word) => isUnknown(word, [])),
    faq,
  );
  const begun = new Map(
    unknown
      .filter((word) => (corrected.get(word)?.length ?? 0) === 0)
      .map((word) => [word, word.folded.slice(0, Math.ceil(word.folded.length * 0.6))] as const)
      .filter(([, beginning]) => beginning.length >= 4),
  );
  yield index.have?.({prefixes: [...begun.values()]});
  const distant = (clause: Clause): readonly Expansion[] => {
    const beginning = clause.word && begun.get(clause.word);
    if (beginning === undefined) return (clause.word && corrected.get(clause.word)) ?? [];
    const terms = index.startingWith(beginning);
    return terms.map((term) => ({terms: [term], weight: KIN_WEIGHT, kind: 'kin'}));
  };
  const clauses = telling.map((clause) =>
    clause.expansions.length > 0 ? clause : {...clause, expansions: distant(clause)},
  );
  yield index.have?.({terms: clauses.flatMap(({expansions}) => termsOf(expansions))});
  return {clauses, parsed: {...parsed, phrases: []}, index, byTerm: clauseByTerm(clauses)};
}
