/**
 * Gives a term of the index back as a word that people write.
 */
import {editDistance} from '../format/edit-distance.js';
import type {EntryTextCache, EntryTexts} from './entry-texts.js';
import {gather} from './gather.js';
import type {TermIndex} from './term-index.js';

/** In how many entries spellings are looked for. */
const LOOKED_THROUGH = 5;

/** What `writtenForm` reads. */
export interface Found {
  readonly index: TermIndex;
  readonly texts: EntryTextCache;
  /** Positions of the entries that were found, best first. */
  readonly best: readonly number[];
}

/**
 * @returns of the spellings in the best entries that have the term, in lower case, the one nearest
 *   to what was typed; the bare term where no text has it
 */
export function writtenForm(term: string, typed: string, {index, texts, best}: Found): string {
  const spellingsIn = (entries: readonly number[]): string[] =>
    gather(entries, (entry) => spellingsOf(term, texts.of(entry)))
      .filter(({length}) => length > 0)
      .slice(0, LOOKED_THROUGH)
      .flat();
  const near = spellingsIn(best);
  const spellings =
    near.length > 0
      ? near
      : spellingsIn([...(index.postings(term)?.entries.slice(0, LOOKED_THROUGH) ?? [])]);
  const distance = (spelling: string): number => editDistance(typed.toLowerCase(), spelling);
  return spellings.reduce(
    (nearest, spelling) => (distance(spelling) < distance(nearest) ? spelling : nearest),
    spellings[0] ?? term,
  );
}

function spellingsOf(term: string, {all}: EntryTexts): string[] {
  return all.flatMap(({text, tokens}) =>
    tokens
      .filter((token) => token.term === term)
      .map(({start, end}) => text.slice(start, end).toLowerCase()),
  );
}
