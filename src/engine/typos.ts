/**
 * Finds the words of a FAQ that a mistyped word may have meant.
 */
import {editDistance} from '../format/edit-distance.js';
import {listOf, upTo} from '../format/list-of.js';
import {termsOf, type Expansion} from './expansion.js';
import {LONG_TERM} from '../format/written-forms.js';
import type {QueryWord} from './parse-query.js';
import type {Stages} from './stages.js';
import type {TermIndex} from './term-index.js';
import {FIRST_LETTER_ERROR, SPLIT_WEIGHT, TYPO_WEIGHTS} from './tuning.js';

/** The FAQ's terms, with how words become terms. */
export interface Vocabulary {
  readonly index: TermIndex;
  readonly stem: (word: string) => string;
  /** Folded, without apostrophes. */
  readonly stopWords: ReadonlySet<string>;
  /** Whether the language writes compounds as one word; no if absent. */
  readonly compounds?: boolean | undefined;
}

/** Of several words as near, the most frequent ones are searched. */
const CANDIDATES = 3;

/**
 * How many errors may lie between two words. A replaced letter in four is none: `lost` is not
 * `host`, and most such pairs are two real words.
 */
function errorsAllowed(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < 3 || longer < 4) return 0;
  if (longer === 4 && shorter === 4) return sameLetters(a, b) ? 1 : 0;
  return shorter >= 6 && longer >= 8 ? 2 : 1;
}

function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

/**
 * The words of the FAQ that words may be mistyped for, each one's nearest; none for numbers and
 * short words. Then two words of it that were typed as one.
 * @returns for each of the words; nothing is asked of the index for the entries of what is found
 */
export function* mistypedFor(
  words: readonly QueryWord[],
  vocabulary: Vocabulary,
): Stages<ReadonlyMap<QueryWord, readonly Expansion[]>> {
  const {index} = vocabulary;
  yield index.have?.({initials: words.filter(isCorrectable).map(({folded}) => folded.charAt(0))});
  // The dictionary has the first halves of most words that are two.
  const halved = words.map((word) => ({word, pairs: halvesOf(word, vocabulary)}));
  yield index.have?.({known: halved.flatMap(({pairs}) => pairs.map(([head = '']) => head))});
  const looked = halved.map((one) => {
    const meant = meantTerms(one.word, vocabulary, one.word.folded.charAt(0));
    // One error and a right first letter is as near as a mistyped word can be.
    return {...one, meant, isNear: !isCorrectable(one.word) || nearestErrors(meant) <= 1};
  });
  yield index.have?.({
    initials: looked.flatMap(({isNear}) => (isNear ? [] : '')),
    terms: looked.flatMap(({isNear, meant}) => (isNear ? termsOf(nearestOf(meant, index)) : [])),
    known: looked.flatMap(({pairs}) => pairs.filter(([head = '']) => index.has(head)).flat()),
  });
  return new Map(
    looked.map(({word, pairs, meant, isNear}) => [
      word,
      [
        ...nearestOf(isNear ? meant : meantTerms(word, vocabulary), index),
        ...splitOf(pairs, index),
      ],
    ]),
  );
}

/** Numbers and the shortest words are never mistyped. */
function isCorrectable({folded}: QueryWord): boolean {
  return folded.length >= 3 && !/\d/.test(folded);
}

/** The nearest of some terms, the most frequent first. */
function nearestOf(meant: readonly MeantTerm[], index: TermIndex): Expansion[] {
  const errors = nearestErrors(meant);
  const nearest = meant.filter((one) => one.errors === errors);
  const written = nearest.filter(({isWritten}) => isWritten);
  return (written.length > 0 ? written : nearest)
    .map(({term}) => term)
    .sort()
    .sort((a, b) => index.frequency(b) - index.frequency(a))
    .slice(0, CANDIDATES)
    .map((term) => ({terms: [term], weight: TYPO_WEIGHTS[Math.ceil(errors)] ?? 0, kind: 'typo'}));
}

interface MeantTerm {
  readonly term: string;
  /** Typing errors, and more for a wrong first letter. */
  readonly errors: number;
  /** Whether they lie between written words, and not between stems alone. */
  readonly isWritten: boolean;
}

/** @param initial terms that begin with another letter need not be among them */
function meantTerms(
  word: QueryWord,
  vocabulary: Vocabulary,
  initial?: string,
): readonly MeantTerm[] {
  if (!isCorrectable(word)) return [];
  const {folded, terms} = word;
  const near = [...new Set(nearTerms({folded, terms}, vocabulary, initial))];
  return near.flatMap((term): MeantTerm[] => {
    const written = writtenErrors(folded, term, vocabulary.index);
    const inflected = inflectedErrors({folded, terms}, term, vocabulary);
    const first = folded.startsWith(term.charAt(0)) ? 0 : FIRST_LETTER_ERROR;
    const errors = Math.min(written, inflected) + first;
    return errors < Infinity ? [{term, errors, isWritten: written <= inflected}] : [];
  });
}

function nearestErrors(meant: readonly MeantTerm[]): number {
  return meant.reduce((least, {errors}) => Math.min(least, errors), Infinity);
}

/** The errors between a typed word and the nearest one of a term; Infinity for too many. */
function writtenErrors(typed: string, term: string, index: TermIndex): number {
  return Math.min(...index.forms(term).map((form) => errorsBetween(typed, form)));
}

function errorsBetween(a: string, b: string): number {
  const errors = editDistance(a, b);
  return errors <= errorsAllowed(a, b) ? errors : Infinity;
}

/**
 * The errors between a typed word and a form of the term that the FAQ need not have: “wgorking” is
 * a mistyped “working” where there is only “work”. Of a short stem the errors must leave more: with
 * a letter replaced, “parking” is no form of “part”, nor “printing” of “point”.
 */
function inflectedErrors(
  {folded, terms}: Pick<QueryWord, 'folded' | 'terms'>,
  term: string,
  {stem}: Vocabulary,
): number {
  if (term.length < 4) return Infinity;
  const near = terms.filter((typed) => isNearStem(typed, term));
  const long = term.length < LONG_TERM ? [] : near.map((typed) => editDistance(typed, term));
  const endings = upTo(ENDING + 1).map((i) => folded.length - i);
  const inflected = endings
    .filter((cut) => cut >= 3 && isNearStem(folded.slice(0, cut), term))
    .map((cut) => term + folded.slice(cut))
    .concat(swapsOf(folded))
    .filter((form) => stem(form) === term)
    .map((form) => errorsBetween(folded, form));
  return Math.min(...long, ...inflected, endingErrors(folded, term, stem));
}

/**
 * One error in the ending of a long word keeps the stemmer from taking it off: “registraton” is a
 * mistyped “registration” where the FAQ has “register”. A letter may be missing or too many there.
 */
function endingErrors(folded: string, term: string, stem: (word: string) => string): number {
  if (term.length < LONG_TERM || !folded.startsWith(term)) return Infinity;
  for (let at = term.length; at <= folded.length; at++) {
    const [begun, rest] = [folded.slice(0, at), folded.slice(at)];
    const isRight = (letter: string): boolean => stem(begun + letter + rest) === term;
    if (stem(begun + rest.slice(1)) === term || VOWELS.some(isRight)) return 1;
  }
  return Infinity;
}

/** The letters that are left out of endings. */
const VOWELS = ['a', 'e', 'i', 'o', 'u'];

/** The words that two neighbouring letters were swapped in, if it was these that were. */
function swapsOf(folded: string): string[] {
  return listOf(
    folded.slice(1),
    (letter, i) => folded.slice(0, i) + letter + folded.charAt(i) + folded.slice(i + 2),
  );
}

/**
 * In a short stem, a letter in the place of another makes another word, and one at its end is an
 * ending: “parties” is no form of “part”.
 */
function isNearStem(typed: string, stem: string): boolean {
  if (errorsBetween(typed, stem) === Infinity) return false;
  if (stem.length >= LONG_TERM) return true;
  return typed.length === stem.length ? sameLetters(typed, stem) : typed.at(-1) === stem.at(-1);
}

/**
 * Terms that the word, or its stem, is a few errors away from.
 * @param initial those that begin with another letter need not be among them
 */
function nearTerms(
  {folded, terms}: Pick<QueryWord, 'folded' | 'terms'>,
  vocabulary: Vocabulary,
  initial?: string,
): string[] {
  const {index} = vocabulary;
  const forms = [...new Set([folded, ...terms])];
  const near = forms.flatMap((form) =>
    index
      .near(form, 2, initial)
      .filter(([term, errors]) => errors <= errorsAllowed(form, term) && !/\d/.test(term))
      .map(([term]) => term),
  );
  return [...near, ...inflectedTerms(folded, vocabulary, initial)];
}

/** The longest ending that is looked behind, in letters. */
const ENDING = 4;

/**
 * Terms that the word is an inflection of, with one error in it: terms are stems, and an error
 * keeps the stemmer from finding the ending (`encrytpion`, `conection`).
 */
function inflectedTerms(folded: string, {index, stem}: Vocabulary, initial?: string): string[] {
  if (folded.length < 6) return [];
  const swapped = swapsOf(folded)
    .map(stem)
    .filter((term) => initial === undefined || term.startsWith(initial));
  const cuts = upTo(ENDING).map((i) => folded.length - 1 - i);
  const inflected = cuts
    .filter((cut) => cut >= 4)
    .flatMap((cut) =>
      index
        .near(folded.slice(0, cut), 1, initial)
        .map(([term]) => term)
        .filter((term) => stem(term + folded.slice(cut)) === term),
    );
  const begun = cuts
    .concat(folded.length - ENDING - 1)
    .filter((cut) => cut >= LONG_TERM)
    .map((cut) => folded.slice(0, cut));
  return [...knownOf([...swapped, ...begun], index), ...inflected];
}

/**
 * The terms of what may be two words that were typed as one: “windows11”. “Withdraw” is not “with” and
 * “draw”, but German “mitnehmen” is “mit” and “nehmen”.
 */
function halvesOf(
  {folded}: QueryWord,
  {stem, stopWords, compounds = false}: Vocabulary,
): readonly (readonly string[])[] {
  const cuts = upTo(Math.max(0, folded.length - 5)).map((i) => i + 3);
  const halves = /\d/.test(folded)
    ? [folded.match(/\d+|\D+/g) ?? []]
    : cuts.map((at) => [folded.slice(0, at), folded.slice(at)]);
  return halves
    .filter((pair) => pair.length > 1)
    .filter((pair) => compounds || !pair.some((half) => stopWords.has(half)))
    .map((pair) => pair.map(stem));
}

function splitOf(pairs: readonly (readonly string[])[], index: TermIndex): Expansion[] {
  const terms = pairs.find((pair) => pair.every((term) => index.has(term)));
  return terms ? [{terms, weight: SPLIT_WEIGHT, kind: 'typo'}] : [];
}

/** Those that the FAQ has. */
export function knownOf(terms: readonly string[], index: TermIndex): string[] {
  return terms.filter((term) => index.has(term));
}
