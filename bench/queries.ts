/**
 * What is asked of every search: words, phrases, half words and typos of the first entries.
 *
 * The first 19 entries are in every corpus, so the queries are the same for all sizes.
 */
import type {BenchEntry} from './corpus/entries.js';
import {randomFrom} from './random.js';
import {halfTyped, withTypo} from './relevance/perturb.js';

export type QueryKind = 'word' | 'phrase' | 'prefix' | 'typo';

export interface BenchQuery {
  readonly kind: QueryKind;
  readonly text: string;
}

const COUNTS: Readonly<Record<QueryKind, number>> = {word: 15, phrase: 15, prefix: 10, typo: 10};

/** Shorter words are mostly those that stand in every text. */
const SHORTEST_WORD = 5;

/** @returns in an order of chance, so that a beginning of them has all kinds */
export function makeQueries(entries: readonly BenchEntry[]): BenchQuery[] {
  const random = randomFrom('queries');
  const wordsOf = entries.map(({question, answer}) => wordsIn(`${question} ${String(answer[0])}`));
  const some = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const word = (): string =>
    some((some(wordsOf) ?? []).filter((each) => each.length >= SHORTEST_WORD)) ?? 'people';
  const phrase = (): string => {
    const words = some(wordsOf) ?? [];
    const start = Math.floor(random() * Math.max(1, words.length - 4));
    return words.slice(start, start + 2 + Math.floor(random() * 3)).join(' ');
  };
  const makers: Readonly<Record<QueryKind, () => string>> = {
    ...{word, phrase},
    prefix: () => halfTyped(some([word, phrase])?.() ?? ''),
    typo: () => withTypo(some([word, phrase])?.() ?? ''),
  };
  const kinds = Object.keys(COUNTS) as QueryKind[];
  return kinds
    .flatMap((kind) => Array.from({length: COUNTS[kind]}, () => ({kind, text: makers[kind]()})))
    .map((query) => ({query, place: random()}))
    .sort((a, b) => a.place - b.place)
    .map(({query}) => query);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
}

/** What is in the field after each letter. */
export function keystrokesOf(queries: readonly BenchQuery[]): string[] {
  return queries.flatMap(({text}) =>
    Array.from(text, (_, i) => text.slice(0, i + 1)).filter((typed) => !typed.endsWith(' ')),
  );
}
