/**
 * Gives a term of the index back as a word that people write.
 */
import type {EntryTextCache} from './entry-texts.js';
import type {TermIndex} from './term-index.js';

/** An entry's index terms may come from its category alone, so the first may not have it. */
const LOOKED_THROUGH = 3;

/** @returns the first place's own spelling in lower case; the bare term where no text has it */
export function writtenForm(term: string, index: TermIndex, texts: EntryTextCache): string {
  for (const entry of index.postings(term)?.entries.slice(0, LOOKED_THROUGH) ?? []) {
    for (const {text, tokens} of texts.of(entry).all) {
      const token = tokens.find((candidate) => candidate.term === term);
      if (token) return text.slice(token.start, token.end).toLowerCase();
    }
  }
  return term;
}
