/**
 * How much of the text of a FAQ's sources is in its answers, and where the rest is.
 */
import type {TextUse, UnusedReason, UnusedText} from '../files/index.js';
import {oneLine} from '../compiler/one-line.js';
import {counted, grouped} from './terminal.js';

/** What `build --json` and `check --json` have of it. */
export interface TextReport extends TextUse {
  /** Which part of the words is used, 0 to 1; 1 where there are none. */
  readonly share: number;
}

export function reportOf(use: TextUse): TextReport {
  const share = use.words === 0 ? 1 : Math.floor((use.used / use.words) * 10_000) / 10_000;
  return {...use, share, unused: [...use.unused].sort(worstFirst)};
}

/** What nobody means to be in no answer comes before what mostly is. */
const REASONS: readonly (readonly [reason: UnusedReason, words: string])[] = [
  ['no-question', 'without a question'],
  ['field', 'in unread fields'],
  ['introduction', 'above the first question'],
  ['title', 'of titles'],
  ['hidden', 'not shown'],
  ['left-out', 'left out'],
  ['contents', 'in tables of contents'],
  ['navigation', 'around the content'],
];

function rankOf(reason: UnusedReason): number {
  return REASONS.findIndex(([name]) => name === reason);
}

function worstFirst(a: UnusedText, b: UnusedText): number {
  return rankOf(a.reason) - rankOf(b.reason) || b.words - a.words;
}

/** @param shown every place, or of each reason the one with the most words */
export function textLines(
  {share, sources, unused}: TextReport,
  entries: number,
  shown: 'all' | 'worst',
): string[] {
  if (sources === 0) return [];
  const percent = Math.floor(share * 100);
  const files = counted(sources, 'file');
  const head = `${percent} % of the text of ${files} is in ${counted(entries, 'answer')}.`;
  const rows = REASONS.flatMap(([reason, words]) => {
    const places = unused.filter((one) => one.reason === reason);
    const [worst, ...others] = places;
    if (worst === undefined) return [];
    if (shown === 'all') return places.map((one) => rowOf(one, words));
    const all = places.reduce((sum, one) => sum + one.words, 0);
    const rest = `, and ${grouped(all - worst.words)} in ${counted(others.length, 'more place')}`;
    return [`${rowOf(worst, words)}${others.length > 0 ? rest : ''}`];
  });
  return rows.length === 0 ? [head] : [`${head} In none:`, ...rows];
}

function rowOf({path, line, words}: UnusedText, what: string): string {
  return `  ${oneLine(path)}:${line}: ${counted(words, 'word')} ${what}`;
}
