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

/** The words that were searched as others, in the order of the query, as the FAQ writes them. */
export function* correctionsOf(clauses: readonly Clause[], found: Found): Stages<Correction[]> {
  const corrected = clauses.flatMap(({word, expansions}) => {
    const used = expansions.find(({kind}) => kind === 'typo');
    return word && used ? [{word, terms: used.terms}] : [];
  });
  const unread = corrected
    .flatMap(({terms}) => terms)
    .filter((term) => spellingsIn(found.best, term, found).length === 0)
    .flatMap((term) => firstEntries(term, found));
  yield found.entries.have(unread);
  return corrected.map(({word, terms}) => ({
    typed: word.typed,
    used: terms.map((term) => writtenForm(term, word.folded, found)).join(' '),
  }));
}

/** In how many entries spellings are looked for. */
const LOOKED_THROUGH = 5;

/**
 * @returns of the spellings in the best entries that have the term, in lower case, the one nearest
 *   to what was typed; the bare term where no text has it
 */
function writtenForm(term: string, typed: string, found: Found): string {
  const near = spellingsIn(found.best, term, found);
  const spellings = near.length > 0 ? near : spellingsIn(firstEntries(term, found), term, found);
  const distance = (spelling: string): number => editDistance(typed.toLowerCase(), spelling);
  return spellings.reduce(
    (nearest, spelling) => (distance(spelling) < distance(nearest) ? spelling : nearest),
    spellings[0] ?? term,
  );
}

function firstEntries(term: string, {index}: Found): readonly number[] {
  return [...(index.postings(term)?.entries.slice(0, LOOKED_THROUGH) ?? [])];
}

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
