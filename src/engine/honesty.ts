/**
 * Says what the results owe to a correction, and what the FAQ does not have at all.
 */
import type {Clause} from './clauses.js';
import type {Correction} from './results.js';
import {writtenForm, type Found} from './spelling.js';

/** The words that were searched as others, in the order of the query. */
export function correctionsOf(clauses: readonly Clause[], faq: Found): Correction[] {
  return clauses.flatMap(({word, expansions}) => {
    const used = expansions.find(({kind}) => kind === 'typo');
    if (!word || !used) return [];
    const spelled = used.terms.map((term) => writtenForm(term, word.folded, faq));
    return [{typed: word.typed, used: spelled.join(' ')}];
  });
}

/**
 * The typed words that the FAQ does not have, in the order of the query. Parts of a word that was
 * found in another way are not missing; neighbouring missing characters are one word.
 */
export function missingWords(query: string, clauses: readonly Clause[]): string[] {
  const words = clauses.flatMap(({word, expansions, from, to}) =>
    word ? [{...word, found: expansions.length > 0 || isReplaced(from, to, clauses)}] : [],
  );
  const found = words.filter((word) => word.found);
  const missing = words
    .filter((word) => !word.found && !word.isStopWord)
    .filter(({start, end}) => !found.some((other) => other.start < end && start < other.end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: {start: number; end: number}[] = [];
  for (const {start, end} of missing) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({start, end});
  }
  return [...new Set(merged.map(({start, end}) => query.slice(start, end)))];
}

function isReplaced(from: number, to: number, clauses: readonly Clause[]): boolean {
  return clauses.some(
    (clause) => clause.kind === 'instead' && clause.from <= from && clause.to >= to,
  );
}
