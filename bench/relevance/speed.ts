/**
 * Times each keystroke of typed queries, ours and MiniSearch's in turn.
 */
import type {Entry} from '../../src/format/entry.js';
import {readDataset} from './datasets.js';
import {miniSearch, ours, type Finder} from './engines.js';

export interface Speed {
  readonly entries: number;
  readonly keystrokes: number;
  /** Milliseconds, the least of the rounds for each keystroke. */
  readonly 'MiniSearch p95': string;
  readonly 'ours p95': string;
  readonly 'MiniSearch p50': string;
  readonly 'ours p50': string;
  /** Ours by MiniSearch's, p95. */
  readonly ratio: string;
}

const QUERIES = 20;
const ROUNDS = 3;
/** What people set who use MiniSearch for search as you type. */
const AS_YOU_TYPE = {prefix: true, fuzzy: 0.2};

export async function compareSpeed(): Promise<Speed[]> {
  const small = readDataset('quebecfaq', 'en').sites[0];
  const large = readDataset('banking77', 'en').sites[0];
  if (!small || !large) return [];
  const texts = (site: typeof small): string[] => site.queries.map(({text}) => text);
  return [
    await compare(grown(small.entries, 2000), texts(small)),
    await compare(large.entries, texts(large)),
  ];
}

/** More entries of the same words: each question with the answers of others. */
function grown(entries: readonly Entry[], count: number): Entry[] {
  return Array.from({length: count}, (_, i) => {
    const asked = entries[i % entries.length];
    const answered = entries[(i * 7 + Math.floor(i / entries.length)) % entries.length];
    return {
      id: `${i}`,
      question: asked?.question ?? '',
      aliases: [],
      answer: answered?.answer ?? [],
    };
  });
}

async function compare(entries: readonly Entry[], queries: readonly string[]): Promise<Speed> {
  const step = Math.floor(queries.length / QUERIES);
  const typed = queries.filter((_, i) => i % step === 0).slice(0, QUERIES);
  const keystrokes = typed.flatMap((query) =>
    Array.from(query, (_, i) => query.slice(0, i + 1)).filter((text) => text.trim() !== ''),
  );
  const finders = [ours(entries, 'en'), miniSearch(entries, AS_YOU_TYPE)];
  const times = finders.map(() => keystrokes.map(() => Infinity));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, text] of keystrokes.entries()) {
      for (const [which, find] of finders.entries()) {
        const least = times[which];
        if (least) least[i] = Math.min(least[i] ?? Infinity, await timed(find, text));
      }
    }
  }
  const [own = [], mini = []] = times;
  return {
    entries: entries.length,
    keystrokes: keystrokes.length,
    'MiniSearch p95': quantile(mini, 0.95).toFixed(2),
    'ours p95': quantile(own, 0.95).toFixed(2),
    'MiniSearch p50': quantile(mini, 0.5).toFixed(2),
    'ours p50': quantile(own, 0.5).toFixed(2),
    ratio: (quantile(own, 0.95) / quantile(mini, 0.95)).toFixed(2),
  };
}

async function timed(find: Finder, text: string): Promise<number> {
  const start = performance.now();
  await find(text, 10);
  return performance.now() - start;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
}
