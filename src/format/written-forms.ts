/**
 * How the words are written that a short term stands for.
 *
 * Terms are stems, and a typing error lies between words: one letter parts the stems of “hours” and
 * “our”, or of “parties” and “parts”, though nobody mistypes one as the other. An index in pieces
 * carries these words in its dictionary: changing them makes it wrong, so raise FORMAT_VERSION
 * (faq-index.ts).
 */
import {analyze, type Token} from './analyze.js';
import {answerText} from './answer-tree.js';
import type {Entry} from './entry.js';
import {fold} from './fold.js';
import type {Language} from './language.js';
import {packWords} from './pack-words.js';
import {unpackWords} from './packed-words.js';
import {APOSTROPHE} from './words.js';

const APOSTROPHES = new RegExp(APOSTROPHE.source, 'gu');

/** A term with as many letters says enough without its words; it is also most of each of them. */
export const LONG_TERM = 6;

/** In how many entries of a term its words are looked for, the first ones of the FAQ. */
export const ENTRIES_WITH_FORMS = 8;

export interface AnalyzedText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The texts of an entry that people write words in, and search. */
export function analyzedTexts(entry: Entry, language: Language): AnalyzedText[] {
  const texts = [entry.question, answerText(entry.answer), ...entry.aliases];
  return texts.map((text) => ({text, tokens: analyze(text, language)}));
}

/** Whether the words of a term are looked at; nothing is taken for a mistyped number. */
export function hasForms(term: string): boolean {
  return term.length >= 3 && term.length < LONG_TERM && !/\d/.test(term) && /\p{L}/u.test(term);
}

/** A word as it is compared with typed ones. */
export function formOf(text: string, {start, end}: Pick<Token, 'start' | 'end'>): string {
  return fold(text.slice(start, end)).replace(APOSTROPHES, '');
}

/**
 * The words of terms as a dictionary carries them: those of one term after the other, parted by `!`,
 * each without what it shares with the one before it, the first with the term.
 */
export function packForms(
  terms: readonly string[],
  forms: ReadonlyMap<string, Iterable<string>>,
): string {
  return terms
    .map((term) => packWords([term, ...(forms.get(term) ?? [])]).slice(term.length + 1))
    .join('!');
}

/** @returns the words of the terms that have any */
export function unpackForms(
  packed: string,
  terms: readonly string[],
): Map<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>();
  packed.split('!').forEach((words, i) => {
    const term = terms[i] ?? '';
    if (words !== '') forms.set(term, unpackWords(`A${term}${words}`).slice(1));
  });
  return forms;
}
