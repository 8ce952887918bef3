/**
 * Reads what was typed: words to look up, phrases in quotes, words to leave out.
 */
import {analyze, type Token} from '../format/analyze.js';
import {fold} from '../format/fold.js';
import {listOf} from '../format/list-of.js';
import {APOSTROPHE} from '../format/words.js';
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
  /** Whether it is of those that people wrap a question in. */
  readonly isAside: boolean;
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
  /** Words with a minus in front; only entries without them are wanted. */
  readonly excluded: readonly Exclusion[];
}

/** A word that entries must not have. */
export interface Exclusion {
  /** Without its minus. */
  readonly typed: string;
  /** At least one; an entry has the word where it has all of them. */
  readonly terms: readonly string[];
}

/**
 * A longer query is cut: more words do not describe a question better. In UTF-16 code units, of the
 * query as it was typed and as it is folded, which can be 18 times as long.
 */
export const QUERY_LENGTH = 2000;

/**
 * How many words of phrases are looked for, and of exclusions; each is read entry by entry, and
 * where the index is in pieces each may be a request. The words of other phrases are still words.
 */
const LISTED_WORDS = 40;

/** Inside of a word, quotes are a sign of Hebrew acronyms. */
const QUOTED = /(^|[^\p{L}\p{N}])["“”„«»]([^"“”„«»]+)["“”„«»](?![\p{L}\p{N}])/gu;
const EXCLUDED = /(^|\s)-(\p{L}[^\s"]+)/gu;

const APOSTROPHES = new RegExp(APOSTROPHE.source, 'gu');

/** What a query is read with. */
export interface Reading {
  readonly language: Language;
  /** Folded, without apostrophes. */
  readonly stopWords: ReadonlySet<string>;
  /** Folded, without apostrophes. */
  readonly asides: ReadonlySet<string>;
  /** Whether the FAQ has a term: what has a minus in front may be a flag, or half of a word. */
  readonly isTerm: (term: string) => boolean;
  /** Folded words that are taken as they are typed, without a minus. */
  readonly verbatim: ReadonlySet<string>;
  /** Whether quotes and minus mean anything; else they are signs like others. */
  readonly hasOperators: boolean;
}

/** The terms that `isTerm` will be asked for. */
export function flagsOf(typed: string, language: Language): string[] {
  const text = beginningOf(typed);
  return listOf(text.matchAll(EXCLUDED), ({1: before = '', 2: word = '', index}) =>
    otherReadings(word, wordBefore(text, index + before.length), language),
  ).flat();
}

export function parseQuery(typed: string, reading: Reading): ParsedQuery {
  const {language, hasOperators} = reading;
  const text = beginningOf(typed);
  const quoted = hasOperators ? [...text.matchAll(QUOTED)] : [];
  const excluded: Exclusion[] = [];
  const isQuoted = (at: number): boolean =>
    quoted.some(({0: all, index}) => index < at && at < index + all.length);
  let asked = text;
  for (const {1: before = '', 2: word = '', index} of hasOperators ? text.matchAll(EXCLUDED) : []) {
    const at = index + before.length;
    if (isQuoted(at) || isMeant(word, wordBefore(text, at), reading)) continue;
    excluded.push({typed: word, terms: termsInOrder(word, language)});
    const end = at + 1 + word.length;
    asked = asked.slice(0, at) + ' '.repeat(end - at) + asked.slice(end); // offsets stay
  }
  const phrases = quoted.map(([all, before = '', inside = '']) => ({
    typed: all.slice(before.length),
    terms: termsInOrder(inside, language),
  }));
  return {
    words: wordsOf(asked, reading),
    phrases: withFirstTerms(phrases),
    excluded: withFirstTerms(excluded),
  };
}

/** The word that ends right before an offset, or before white space there; may be `''`. */
function wordBefore(text: string, at: number): string {
  return /[^\s]*$/u.exec(text.slice(0, at).trimEnd())?.[0] ?? '';
}

/**
 * Terms that a word with a minus may be instead: the flag of a command, which some type with one
 * hyphen less, or with the word before it a word with a hyphen, as in `e -mail`.
 */
function otherReadings(word: string, before: string, language: Language): string[] {
  const joined = fold(word).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const whole = language.stem(fold(before) + joined);
  return [`-${joined}`, `--${joined}`, ...(before === '' ? [] : [whole])];
}

/** Whether the minus before a word is no wish to be without it. */
function isMeant(word: string, before: string, reading: Reading): boolean {
  const {language, stopWords, verbatim, isTerm} = reading;
  return (
    verbatim.has(fold(word)) ||
    stopWords.has(fold(word)) ||
    // “Benutzername und -passwort” leaves out what both words share; so does “Ein-/-ausgang”.
    /[-/&+,]$/.test(before) ||
    stopWords.has(fold(before)) ||
    otherReadings(word, before, language).some(isTerm)
  );
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

/** Those with terms, cut so that they have no more than LISTED_WORDS of them together. */
function withFirstTerms<T extends Phrase>(lists: readonly T[]): readonly T[] {
  let room = LISTED_WORDS;
  return lists
    .map((list) => {
      const terms = list.terms.slice(0, room);
      room -= terms.length;
      return {...list, terms};
    })
    .filter(({terms: {length}}) => length > 0);
}

function termsInOrder(text: string, language: Language): string[] {
  const byPosition = new Map<number, string>();
  for (const {term, position, span} of analyze(text, language)) {
    if (span === 1 && !byPosition.has(position)) byPosition.set(position, term);
  }
  return [...byPosition.values()];
}

function wordsOf(text: string, {language, stopWords, asides}: Reading): QueryWord[] {
  const words = new Map<string, QueryWord>();
  const places = new Map<string, Token[]>();
  for (const token of analyze(text, language)) {
    const place = `${token.start} ${token.end}`;
    places.set(place, [...(places.get(place) ?? []), token]);
  }
  const fillers = language.fillersIn?.(text) ?? [];
  const telling = new Set<string>();
  for (const [first, ...others] of places.values()) {
    if (!first) continue;
    const {start, end, position, span} = first;
    const typed = text.slice(start, end);
    const folded = fold(typed).replace(APOSTROPHES, '');
    const terms = [first, ...others].map(({term}) => term);
    const isUnfinished = end === text.length;
    const key = terms.join(' ');
    // A word that is typed again says nothing new, but the one being typed may become another.
    if (words.has(key) && !isUnfinished) continue;
    const isEmpty =
      HIRAGANA.test(typed) || fillers.some((filler) => filler.start < end && start < filler.end);
    // What says little says little with a hyphen: French “puis-je”.
    const parts = span > 1 ? typed.split('-').map(fold) : [folded];
    const isStopWord = isEmpty || parts.every((part) => stopWords.has(part));
    const isAside = parts.every((part) => asides.has(part) || stopWords.has(part));
    words.set(key, {
      typed,
      start,
      end,
      folded,
      terms,
      position,
      span,
      isStopWord,
      isAside,
      isUnfinished,
    });
    if (!isEmpty) telling.add(key);
  }
  // Where anything else is asked for, elided words and fillers are left out.
  const isAsked = [...telling].some((key) => words.get(key)?.isStopWord === false);
  return [...words].flatMap(([key, word]) => (telling.has(key) || !isAsked ? word : []));
}

/** Endings, particles and the like; a word in hiragana has meaning only where there is nothing else. */
const HIRAGANA = /^[\u3041-\u3096ー]+$/;
