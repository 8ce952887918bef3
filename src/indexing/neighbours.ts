/**
 * Which of the terms that synonyms ask for stand side by side in a FAQ.
 *
 * All pairs of a large FAQ would be millions of texts, of which the synonyms ask for some hundred.
 */
import type {Token} from '../format/analyze.js';
import type {SynonymRow} from '../format/synonyms.js';

/** Written to while texts are analysed, and nowhere else. */
export interface Neighbours {
  /** What may follow a term. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
  /** Pairs of terms that do follow each other, with a space between. */
  readonly found: Set<string>;
}

/** Asks for what the expressions of several terms need. */
export function neighboursFor(rows: readonly SynonymRow[]): Neighbours {
  const asked = new Map<string, Set<string>>();
  for (const expression of rows.flatMap(({typed, meant}) => [...typed, ...meant])) {
    const terms = expression.split(' ');
    for (const [i, next] of terms.slice(1).entries()) {
      const first = terms[i] ?? '';
      asked.set(first, (asked.get(first) ?? new Set()).add(next));
    }
  }
  return {asked, found: new Set()};
}

export function noteNeighbours(tokens: readonly Token[], {asked, found}: Neighbours): void {
  const firsts = tokens.filter(({term}) => asked.has(term));
  if (firsts.length === 0) return;
  const byPosition = new Map<number, string[]>();
  for (const {term, position} of tokens) {
    const terms = byPosition.get(position);
    if (terms) terms.push(term);
    else byPosition.set(position, [term]);
  }
  for (const {term, position, span} of firsts)
    for (const next of byPosition.get(position + span) ?? [])
      if (asked.get(term)?.has(next) === true) found.add(`${term} ${next}`);
}
