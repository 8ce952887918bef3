/**
 * Collects the words that the short terms of a FAQ stand for.
 */
import type {Entry} from '../../format/entry.js';
import type {Language} from '../../format/language.js';
import {analyzedTexts, ENTRIES_WITH_FORMS, formOf, hasForms} from '../../format/written-forms.js';
import type {TermTable} from './term-table.js';

/** @returns by term, those of its first entries, as the engine finds them in a whole index */
export function writtenWords(
  entries: readonly Entry[],
  table: TermTable,
  language: Language,
): ReadonlyMap<string, ReadonlySet<string>> {
  const looked = new Map<string, Set<number>>();
  for (const term of table.terms.filter(hasForms)) {
    const first = table.pieceTerm(term).occurrences.slice(0, ENTRIES_WITH_FORMS);
    looked.set(term, new Set(first.map(({entry}) => entry)));
  }
  const words = new Map<string, Set<string>>();
  for (const [position, entry] of entries.entries()) {
    for (const {text, tokens} of analyzedTexts(entry, language)) {
      for (const token of tokens) {
        if (looked.get(token.term)?.has(position) !== true) continue;
        words.set(token.term, (words.get(token.term) ?? new Set()).add(formOf(text, token)));
      }
    }
  }
  return words;
}
