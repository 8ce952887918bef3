/**
 * How much of what is written in sources is in entries, so that nothing is lost without a word.
 */
import type {Place} from './diagnostic.js';

/** Measured in words: in scripts without spaces between them, each character is one. */
export interface TextUse {
  /** How many sources it is of; one that is left out, empty or can't be read is none. */
  readonly sources: number;
  /** The words of the sources, without tables of contents, navigation and what is left out. */
  readonly words: number;
  /** How many of them are in a question, an answer or a category. */
  readonly used: number;
  /** What is in none, in the order of the sources. */
  readonly unused: readonly UnusedText[];
}

/** A stretch of text that is in no entry; its place is where it begins. */
export interface UnusedText extends Place {
  readonly words: number;
  readonly reason: UnusedReason;
}

/**
 * Why a text is in no entry: it is a title, stands above the first question, is a table of contents,
 * stands around a page's content, is hidden, is in a file or beside the part that is read, is in a
 * field that is not read, or belongs to no question.
 */
export type UnusedReason =
  | 'title'
  | 'introduction'
  | 'contents'
  | 'navigation'
  | 'hidden'
  | 'left-out'
  | 'field'
  | 'no-question';

/** What nobody expects in an answer, and what is in none for its author's own reasons. */
const NOT_COUNTED: ReadonlySet<UnusedReason> = new Set([
  ...(['contents', 'navigation', 'hidden', 'left-out'] as const),
]);

export const NO_TEXT: TextUse = {sources: 0, words: 0, used: 0, unused: []};

/** @param used how many words are in entries */
export function textUseOf(used: number, unused: readonly UnusedText[]): TextUse {
  const missing = unused.filter(({reason}) => !NOT_COUNTED.has(reason));
  const words = missing.reduce((sum, {words: more}) => sum + more, used);
  return {sources: words > 0 ? 1 : 0, words, used, unused};
}

/** That of all sources together. */
export function joinTextUses(uses: readonly TextUse[]): TextUse {
  const sum = (count: (use: TextUse) => number): number =>
    uses.reduce((total, use) => total + count(use), 0);
  return {
    sources: sum(({sources}) => sources),
    words: sum(({words}) => words),
    used: sum(({used}) => used),
    unused: uses.flatMap(({unused}) => unused),
  };
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;

export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

export function countWords(text: string): number {
  return wordsIn(text).length;
}
