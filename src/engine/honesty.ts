/**
 * Says what the results owe to a correction, and what the FAQ does not have at all.
 */
import {editDistance} from '../format/edit-distance.js';
import type {Clause} from './clauses.js';
import type {EntryTexts} from './entry-texts.js';
import type {OpenFaq} from './open-faq.js';
import type {Correction} from './results.js';
import type {Stages} from './stages.js';

/** What spellings are read from. */
type Found = Pick<OpenFaq, 'index' | 'texts' | 'entries'> & {
  /** Positions of the entries that were found, best first. */
  readonly best: readonly number[];
};

/**
 * The words that were searched as others, in the order of the query: of the spellings in the best
 * entries that have the term, else in its first ones, the nearest to what was typed, in lower case.
 */
export function* correctionsOf(clauses: readonly Clause[], found: Found): Stages<Correction[]> {
  const {best, entries} = found;
  const corrected = clauses.flatMap(({word, expansions}) => {
    const used = expansions.find(({kind}) => kind === 'typo');
    return word && used ? [{word, terms: used.terms}] : [];
  });
  const unread = (term: string): readonly number[] =>
    spellingsIn(best, term, found).length > 0 ? [] : firstEntries(term, found);
  yield entries.have?.(corrected.flatMap(({terms}) => terms.flatMap(unread)));
  return corrected.map(({word, terms}) => ({
    typed: word.typed,
    used: terms
      .map(
        (term) =>
          nearest(word.folded, spellingsIn([...best, ...unread(term)], term, found)) ?? term,
      )
      .join(' '),
  }));
}

/** In how many entries spellings are looked for. */
const LOOKED_THROUGH = 5;

/** The one with the fewest typing errors, the first of equals. */
function nearest(typed: string, spellings: readonly string[]): string | undefined {
  const distance = (spelling: string): number => editDistance(typed.toLowerCase(), spelling);
  return spellings.reduce<string | undefined>(
    (best, spelling) =>
      best === undefined || distance(spelling) < distance(best) ? spelling : best,
    undefined,
  );
}

function firstEntries(term: string, {index}: Found): readonly number[] {
  return [...(index.postings(term)?.entries.slice(0, LOOKED_THROUGH) ?? [])];
}

/** Those in the first entries that have any. */
function spellingsIn(entries: readonly number[], term: string, {texts}: Found): string[] {
  return entries
    .map((entry) => spellingsOf(term, texts.of(entry)))
    .filter(({length}) => length > 0)
    .slice(0, LOOKED_THROUGH)
    .flat();
}

function spellingsOf(term: string, {all}: EntryTexts): string[] {
  return all.flatMap(({text, tokens}) =>
    tokens
      .filter((token) => token.term === term)
      .map(({start, end}) => text.slice(start, end).toLowerCase()),
  );
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
    .filter((word) => !word.found && !word.isStopWord && !word.isAside)
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
