/**
 * Cuts a text into runs at the stretches that match.
 */
import type {Run} from './results.js';

/** A stretch of a text in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * @param spans in any order; they may overlap, and reach outside the text
 * @returns runs that joined are the text, no two neighbours alike, none empty
 */
export function highlight(text: string, spans: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const push = (end: number, matched: boolean): void => {
    if (end > at) runs.push({text: text.slice(at, end), matched});
    at = Math.max(at, end);
  };
  for (const {start, end} of merged(spans)) {
    push(Math.min(start, text.length), false);
    push(Math.min(end, text.length), true);
  }
  push(text.length, false);
  return runs;
}

function merged(spans: readonly Span[]): Span[] {
  const kept: {start: number; end: number}[] = [];
  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else kept.push({start, end});
  }
  return kept;
}
