/**
 * Reads what was typed: words to look up, phrases in quotes, words to leave out.
 */
import {analyze, type Token} from '../format/analyze.js';
import {fold} from '../format/fold.js';
import type {Language} from '../format/language.js';

/** A word of the query, a technical word as a whole, or a pair of unspaced characters. */
export interface QueryWord {
  /** As typed. */
  readonly typed: string;
  /** UTF-16 offset of the typed word in the query. */
  readonly start: number;
  readonly end: number;
  /** Folded, not stemmed, without apostrophes. */
  readonly folded: string;
  /** Its terms; any of them stands for it. At least one. */
  readonly terms: readonly string[];
  /** Which word of the query it begins with. */
  readonly position: number;
  /** How many words of the query it covers. */
  readonly span: number;
  readonly isStopWord: boolean;
  /** Whether it may be half a word: the query ends in it. */
  readonly isUnfinished: boolean;
}

/** Words that are wanted in just this order. */
export interface Phrase {
  /** With its quotes. */
  readonly typed: string;
  /** At least one. */
  readonly terms: readonly string[];
}

export interface ParsedQuery {
  readonly words: readonly QueryWord[];
  /** What stands in quotes. */
  readonly phrases: readonly Phrase[];
  /** Terms of words with a minus in front; only entries without them are wanted. */
  readonly excluded: readonly (readonly string[])[];
}

/**
 * A longer query is cut: more words do not describe a question better. In UTF-16 code units, of the
 * query as it was typed and as it is folded, which can be 18 times as long.
 */
const QUERY_LENGTH = 2000;

/**
 * How many words of phrases are looked for, and of exclusions; each is read entry by entry, and
 * where the index is in pieces each may be a request. The words of other phrases are still words.
 */
const LISTED_WORDS = 40;

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;
const EXCLUDED = /(^|\s)-(\p{L}[^\s"]+)/gu;

/** What a query is read with. */
export interface Reading {
  readonly language: Language;
  /** Folded, without apostrophes. */
  readonly stopWords: ReadonlySet<string>;
  /** Whether the FAQ has a term: `-it` excludes only where it is no term itself. */
  readonly isTerm: (term: string) => boolean;
}

/** The terms that `isTerm` will be asked for. */
export function flagsOf(typed: string): string[] {
  return Array.from(beginningOf(typed).matchAll(EXCLUDED), ([, , word = '']) => `-${fold(word)}`);
}

export function parseQuery(typed: string, {language, stopWords, isTerm}: Reading): ParsedQuery {
  const text = beginningOf(typed);
  const excluded: string[][] = [];
  // Blanks keep the offsets of what stays.
  const asked = text.replace(EXCLUDED, (all, before: string, word: string) => {
    // The flag of a pasted command, as in `run -it`, is no wish to be without every “it”.
    if (isTerm(`-${fold(word)}`) || stopWords.has(fold(word))) return all;
    excluded.push(termsInOrder(word, language));
    return before + ' '.repeat(word.length + 1);
  });
  const quoted = Array.from(asked.matchAll(QUOTED), ([all, inside = '']) => ({
    typed: all,
    terms: termsInOrder(inside, language),
  }));
  const terms = firstTerms(quoted.map((phrase) => phrase.terms));
  const phrases = quoted.map(({typed: all}, i) => ({typed: all, terms: terms[i] ?? []}));
  return {
    words: wordsOf(asked, language, stopWords),
    phrases: phrases.filter(({terms: {length}}) => length > 0),
    excluded: firstTerms(excluded).filter(({length}) => length > 0),
  };
}

/** As much of a query as is read. */
function beginningOf(typed: string): string {
  const text = typed.slice(0, QUERY_LENGTH);
  if (fold(text).length <= QUERY_LENGTH) return text;
  let end = 0;
  let folded = 0;
  for (const character of text) {
    folded += fold(character).length;
    if (folded > QUERY_LENGTH) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** Cuts lists so that they have no more than LISTED_WORDS terms together. */
function firstTerms(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let room = LISTED_WORDS;
  return lists.map((terms) => {
    const first = terms.slice(0, room);
    room -= first.length;
    return first;
  });
}

function termsInOrder(text: string, language: Language): string[] {
  const byPosition = new Map<number, string>();
  for (const {term, position, span} of analyze(text, language)) {
    if (span === 1 && !byPosition.has(position)) byPosition.set(position, term);
  }
  return [...byPosition.values()];
}

function wordsOf(text: string, language: Language, stopWords: ReadonlySet<string>): QueryWord[] {
  const words = new Map<string, QueryWord>();
  const places = new Map<string, Token[]>();
  for (const token of analyze(text, language)) {
    const place = `${token.start} ${token.end}`;
    places.set(place, [...(places.get(place) ?? []), token]);
  }
  for (const [first, ...others] of places.values()) {
    if (!first) continue;
    const {start, end, position, span} = first;
    const typed = text.slice(start, end);
    const folded = fold(typed).replace(/['’ʼ＇]/gu, '');
    const terms = [first, ...others].map(({term}) => term);
    const isUnfinished = end === text.length;
    const key = terms.join(' ');
    // A word that is typed again says nothing new, but the one being typed may become another.
    if (words.has(key) && !isUnfinished) continue;
    const isStopWord = stopWords.has(folded);
    words.set(key, {typed, start, end, folded, terms, position, span, isStopWord, isUnfinished});
  }
  return [...words.values()];
}
