/**
 * The entries that a search server found, as a FAQ that our own ranking goes through.
 */
import type {EntrySource} from '../engine/entry-source.js';
import {EntryTextCache} from '../engine/entry-texts.js';
import {foldedWords, type OpenFaq} from '../engine/open-faq.js';
import {SynonymTable} from '../engine/synonym-table.js';
import type {Entry} from '../format/entry.js';
import type {Language} from '../format/language.js';
import {CandidateIndex} from './candidate-index.js';
import type {WireAnswer, WireEntry, WireFound} from './wire.js';

/** Gets entries with their answers, in any order. */
export type FetchEntries = (ids: readonly string[]) => Promise<readonly WireEntry[]>;

/** How many hits are given at once: a server gives no list of everything. */
export const MOST_AT_ONCE = 10;

const NOTHING: WireFound = {frequencies: ['', ''], synonyms: {own: '', common: ''}};

/** @param fetch for answers that had no room */
export function openCandidates(
  {faq, entries, found = NOTHING}: WireAnswer,
  language: Language,
  fetch: FetchEntries,
): OpenFaq {
  const ordered = [...entries].sort((a, b) => placeOf(a) - placeOf(b));
  const source = new CandidateEntries(ordered, faq.categories, fetch);
  const texts = new EntryTextCache(source, language);
  const {retyped: _, ...rest} = language; // what it may have meant has to be asked anew
  return {
    entries: source,
    language: rest,
    index: new CandidateIndex(ordered, {...faq, ...found}, {texts, isWhole: source.isWhole}),
    texts,
    synonyms: new SynonymTable(found.synonyms),
    stopWords: foldedWords(language.stopWords),
    asides: foldedWords(language.asides),
    mostAtOnce: MOST_AT_ONCE,
  };
}

/** What an entry's order is less by, where it is featured. */
export const FEATURED_FIRST = 2 ** 40;

/** In the FAQ, whether featured or not. */
export function placeOf({order}: Pick<WireEntry, 'order'>): number {
  return order < 0 ? order + FEATURED_FIRST : order;
}

/** An entry as the engine knows it; positions of related ones mean nothing among candidates. */
export function entryOf({entry, answer = []}: WireEntry): Entry {
  return {...entry, answer};
}

class CandidateEntries implements EntrySource {
  readonly count: number;
  readonly categories: readonly string[];
  readonly featured: readonly number[] = [];
  readonly #entries: Entry[];
  readonly #weights: readonly number[];
  readonly #lacking: Set<number>;
  readonly #fetch: FetchEntries;

  constructor(
    candidates: readonly WireEntry[],
    categories: readonly string[],
    fetch: FetchEntries,
  ) {
    this.count = candidates.length;
    this.categories = categories;
    this.#entries = candidates.map(entryOf);
    this.#weights = candidates.map(({weight}) => weight);
    this.#lacking = new Set(candidates.flatMap(({answer}, i) => (answer ? [] : [i])));
    this.#fetch = fetch;
  }

  readonly isWhole = (position: number): boolean => !this.#lacking.has(position);

  have(positions: Iterable<number>): Promise<void> | undefined {
    const lacking = [...positions].filter((position) => this.#lacking.has(position));
    return lacking.length === 0 ? undefined : this.#complete(lacking);
  }

  /** One that is gone by now stays without its answer. */
  async #complete(positions: readonly number[]): Promise<void> {
    const fetched = await this.#fetch(positions.flatMap((at) => this.#entries[at]?.id ?? []));
    const answers = new Map(fetched.map(({entry, answer}) => [entry.id, answer]));
    for (const position of positions) {
      const entry = this.#entries[position];
      if (entry) this.#entries[position] = {...entry, answer: answers.get(entry.id) ?? []};
      this.#lacking.delete(position);
    }
  }

  at(position: number): Entry | undefined {
    return this.#entries[position];
  }

  questionWeight(position: number): number | undefined {
    return this.#weights[position];
  }

  /** Ids are asked of the server. */
  positionOf(): undefined {
    return undefined;
  }

  categoryOf(position: number): string | undefined {
    return this.#entries[position]?.category;
  }
}
