/**
 * Picks the passage of an answer that fits a query best.
 */
import type {Token} from '../format/analyze.js';
import {listOf} from '../format/list-of.js';
import type {Span} from './highlight.js';

/** In UTF-16 code units: two to three lines on a phone. */
export const SNIPPET_LENGTH = 180;

/** What a token tells about the query: an identity for the word it matches, with its weight. */
export interface TokenMatch {
  readonly word: unknown;
  readonly weight: number;
}

/**
 * @param tokens of the text
 * @param matchOf what a token's term matches, if anything
 * @returns offsets in the text: the beginning of the sentence that has most of the query's words,
 *   by weight, then as much as fits; in a longer sentence, the stretch around them. From 0 when
 *   nothing matches. At most {@link SNIPPET_LENGTH} long; no word is cut that fits in it.
 */
export function snippetSpan(
  text: string,
  tokens: readonly Token[],
  matchOf: (term: string) => TokenMatch | undefined,
): Span {
  const matches = tokens
    .flatMap(({term, start, end}) => {
      const match = matchOf(term);
      return match ? [{start, end, ...match}] : [];
    })
    .sort((a, b) => a.start - b.start);
  const inside = cursor(matches);
  const sentence = bestBy(sentencesOf(text), (span) => weightOf(inside(span)));
  if (!sentence) return {start: 0, end: 0};
  const start = isLong(sentence) ? windowStart(text, sentence, matches) : sentence.start;
  return {start, end: cutEnd(text, start)};
}

interface Match extends Span, TokenMatch {}

const isLong = ({start, end}: Span): boolean => end - start > SNIPPET_LENGTH;

/** A mark of the first kind ends a sentence only before white space. */
const MARK = /[.!?…]+["'”’)\]]*|[。！？]+|\n+/gu;

/** Sentences and lines, without the white space around them; none is empty. */
function sentencesOf(text: string): Span[] {
  const ends = listOf(text.matchAll(MARK), ({0: mark, index}) => index + mark.length).filter(
    (end) => /[。！？\n]/.test(text.charAt(end - 1)) || /\s/.test(text.charAt(end)),
  );
  return [...ends, text.length]
    .map((end, i) => trimmed(text, {start: ends[i - 1] ?? 0, end}))
    .filter(({start, end}) => start < end);
}

function trimmed(text: string, {start, end}: Span): Span {
  const inside = text.slice(start, end);
  const leading = inside.length - inside.trimStart().length;
  return {start: start + leading, end: start + inside.trimEnd().length};
}

/** The first of the values with the greatest measure. */
function bestBy<T>(values: readonly T[], measure: (value: T) => number): T | undefined {
  let best: {value: T; size: number} | undefined;
  for (const value of values) {
    const size = measure(value);
    if (!best || size > best.size) best = {value, size};
  }
  return best?.value;
}

/**
 * Finds the matches inside of spans, which are asked for by their start, rising.
 * @param matches by their start, rising
 */
function cursor(matches: readonly Match[]): (span: Span) => readonly Match[] {
  let first = 0;
  return ({start, end}) => {
    while ((matches[first]?.start ?? Infinity) < start) first++;
    let last = first;
    while ((matches[last]?.start ?? Infinity) < end) last++;
    return matches.slice(first, last).filter((match) => match.end <= end);
  };
}

function weightOf(matches: readonly Match[]): number {
  const weights = new Map(matches.map(({word, weight}) => [word, weight]));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** Before a match of a long sentence, at a word's beginning, with a few words ahead of it. */
function windowStart(text: string, sentence: Span, matches: readonly Match[]): number {
  const inside = cursor(matches);
  const first = bestBy(inside(sentence), ({start}) =>
    weightOf(inside({start, end: Math.min(start + SNIPPET_LENGTH * 0.7, sentence.end)})),
  );
  const ahead = Math.max(sentence.start, (first?.start ?? sentence.start) - SNIPPET_LENGTH * 0.2);
  if (ahead <= sentence.start) return sentence.start;
  const gap = text.slice(ahead, first?.start).search(/\s/u);
  return gap < 0 ? (first?.start ?? sentence.start) : Math.ceil(ahead) + gap + 1;
}

/** The last word end within SNIPPET_LENGTH of the start. */
function cutEnd(text: string, start: number): number {
  const limit = start + SNIPPET_LENGTH;
  if (limit >= text.length) return start + text.slice(start).trimEnd().length;
  const passage = text.slice(start, limit + 1);
  const gap = passage.search(/\s\S*$/u);
  if (gap <= 0) return wholeCharacterEnd(text, limit);
  return start + passage.slice(0, gap).trimEnd().length;
}

/** Not between the halves of a surrogate pair. */
function wholeCharacterEnd(text: string, end: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
