/**
 * Deals the words of a dictionary out to pieces.
 */
import type {Entry} from '../../format/entry.js';
import type {Language} from '../../format/language.js';
import {packNumber} from '../../format/packed-numbers.js';
import {packWords} from '../../format/pack-words.js';
import {
  analyzedTexts,
  ENTRIES_WITH_FORMS,
  formOf,
  hasForms,
  packForms,
} from '../../format/written-forms.js';
import type {Pieces} from './term-pieces.js';
import type {TermTable} from './term-table.js';

type DictionaryPiece = readonly [words: string, frequencies: string, forms?: string];

/** In terms; a server sends a piece in some 5 kB, but for letters that more words begin with. */
const PIECE_SIZE = 2500;

/** All words of one first letter are in one piece: a mistyped word is mostly right in it. */
export function dictionaryPieces(
  {terms, frequency}: TermTable,
  forms: ReadonlyMap<string, Iterable<string>>,
): Pieces<DictionaryPiece> {
  return dealt(terms, {
    mayPart: (word, last) => !last.startsWith(word.charAt(0)),
    contentOf: (group) => [...contentOf(group, frequency), packForms(group, forms)],
  });
}

/** By their last letters, for languages that write compounds as one word. */
export function endingPieces({terms, frequency}: TermTable): Pieces<DictionaryPiece> {
  const reversed = terms.map(reverse).sort();
  return dealt(reversed, {
    mayPart: () => true,
    contentOf: (group) => contentOf(group, (word) => frequency(reverse(word))),
  });
}

function contentOf(
  words: readonly string[],
  frequency: (word: string) => number,
): readonly [words: string, frequencies: string] {
  return [packWords(words), words.map((word) => packNumber(frequency(word))).join('')];
}

interface Dealing {
  /** Whether a piece may begin with the word, after the last one. */
  readonly mayPart: (word: string, last: string) => boolean;
  readonly contentOf: (words: readonly string[]) => DictionaryPiece;
}

/** @returns at least one piece */
function dealt(
  words: readonly string[],
  {mayPart, contentOf: content}: Dealing,
): Pieces<DictionaryPiece> {
  const groups: string[][] = [[]];
  for (const word of words) {
    const group = groups.at(-1) ?? [];
    if (group.length >= PIECE_SIZE && mayPart(word, group.at(-1) ?? '')) groups.push([]);
    groups.at(-1)?.push(word);
  }
  return {
    firsts: groups.map(([first = '']) => first),
    pieces: groups.map(content),
  };
}

function reverse(word: string): string {
  return [...word].reverse().join('');
}

/** @returns by term, those of its first entries, as the engine finds them in a whole index */
export function writtenWords(
  entries: readonly Entry[],
  table: TermTable,
  language: Language,
): ReadonlyMap<string, ReadonlySet<string>> {
  const looked = entries.map(() => new Set<string>());
  for (const term of table.terms.filter(hasForms))
    for (const entry of table.firstEntries(term, ENTRIES_WITH_FORMS)) looked[entry]?.add(term);
  const words = new Map<string, Set<string>>();
  for (const [position, entry] of entries.entries()) {
    const terms = looked[position] ?? new Set();
    // In a large FAQ, the words of many entries are known from those before.
    if (terms.size === 0) continue;
    for (const {text, tokens} of analyzedTexts(entry, language)) {
      for (const token of tokens) {
        if (!terms.has(token.term)) continue;
        words.set(token.term, (words.get(token.term) ?? new Set()).add(formOf(text, token)));
      }
    }
  }
  return words;
}
