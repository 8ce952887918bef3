/**
 * Shows one entry as a hit: its question and the best passage of its answer, with marks.
 */
import type {Entry} from '../format/entry.js';
import type {Clause} from './clauses.js';
import type {AnalyzedText} from '../format/written-forms.js';
import type {EntryTexts} from './entry-texts.js';
import {highlight, type Span} from './highlight.js';
import type {Hit, Run} from './results.js';
import {snippetSpan} from './snippet.js';

/** Texts that are shown as they are, for the list of a FAQ that nothing was asked of. */
export function plainHit(entry: Entry, related: readonly Entry[]): Hit {
  const question = [{text: entry.question, matched: false}];
  return {entry, score: 0, fit: 0, question, snippet: [], related};
}

/** @param telling the clauses to mark, by their terms (see `tellingClauses`) */
export function markedTexts(
  {question, answer}: EntryTexts,
  telling: ReadonlyMap<string, Clause>,
): Pick<Hit, 'question' | 'snippet'> {
  const snippet = snippetSpan(answer.text, answer.tokens, (term) => {
    const clause = telling.get(term);
    return clause && {word: clause, weight: clause.weight};
  });
  return {
    question: marked(question, telling, {start: 0, end: question.text.length}),
    snippet: withEllipses(marked(answer, telling, snippet), answer.text, snippet),
  };
}

/** Stop words are not marked where there are others: a page full of marked “the” helps nobody. */
export function tellingClauses(byTerm: ReadonlyMap<string, Clause>): ReadonlyMap<string, Clause> {
  const telling = new Map([...byTerm].filter(([, {word}]) => word?.isStopWord !== true));
  return telling.size > 0 ? telling : byTerm;
}

function marked(
  {text, tokens}: AnalyzedText,
  byTerm: ReadonlyMap<string, Clause>,
  {start, end}: Span,
): Run[] {
  const spans = tokens
    .filter((token) => byTerm.has(token.term) && token.start >= start && token.end <= end)
    .map((token) => ({start: token.start - start, end: token.end - start}));
  return highlight(text.slice(start, end), spans).map((run) => ({
    ...run,
    text: onOneLine(run.text),
  }));
}

/** Lines that end in no mark are parted by a dot: items of a list must not run together. */
function onOneLine(text: string): string {
  return text.replace(/([^.!?…。！？:;,\s])\n/gu, '$1 · ').replace(/\s+/gu, ' ');
}

function withEllipses(runs: readonly Run[], text: string, {start, end}: Span): Run[] {
  const before = text.slice(0, start).trimEnd();
  const isOnNewLine = text.slice(before.length, start).includes('\n');
  const startsInside = start > 0 && !isOnNewLine && !/[.!?…。！？]$/u.test(before);
  const endsInside = end < text.length && !/[.!?…。！？:]$/u.test(text.slice(start, end));
  return [
    ...(startsInside ? [{text: '… ', matched: false}] : []),
    ...runs,
    ...(endsInside ? [{text: ' …', matched: false}] : []),
  ];
}
