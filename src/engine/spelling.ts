/**
 * Gives a term of the index back as a word that people write.
 */
import {editDistance} from './edit-distance.js';
import type {EntryTextCache} from './entry-texts.js';
import type {TermIndex} from './term-index.js';

/** In how many entries spellings are looked for. */
const LOOKED_THROUGH = 5;

/** What `writtenForm` reads. */
interface Faq {
  readonly index: TermIndex;
  readonly texts: EntryTextCache;
}

/**
 * @returns of the spellings in the first entries that have the term, in lower case, the one nearest
 *   to what was typed; the bare term where no text has it
 */
export function writtenForm(term: string, typed: string, {index, texts}: Faq): string {
  const entries = index.postings(term)?.entries.slice(0, LOOKED_THROUGH) ?? [];
  const spellings = Array.from(entries).flatMap((entry) =>
    texts
      .of(entry)
      .all.flatMap(({text, tokens}) =>
        tokens
          .filter((token) => token.term === term)
          .map(({start, end}) => text.slice(start, end).toLowerCase()),
      ),
  );
  const distance = (spelling: string): number => editDistance(typed.toLowerCase(), spelling);
  return spellings.reduce(
    (nearest, spelling) => (distance(spelling) < distance(nearest) ? spelling : nearest),
    spellings[0] ?? term,
  );
}
