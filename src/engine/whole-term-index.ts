/**
 * The terms of a whole FAQ index in memory.
 *
 * They are unpacked when one is looked up first: a page that is only read never needs them.
 */
import type {EntryRow} from '../format/entry-row.js';
import {FIELDS, QUESTION} from '../format/fields.js';
import {listOf, upTo} from '../format/list-of.js';
import {unpackTerms, type PackedTerms, type TermPlaces} from '../format/packed-terms.js';
import {ENTRIES_WITH_FORMS, formOf, hasForms} from '../format/written-forms.js';
import type {EntryTextCache} from './entry-texts.js';
import {
  mostFrequent,
  normOf,
  rarityOf,
  strengthOf,
  strongest,
  type Norm,
} from '../format/ranking.js';
import type {NearTerm, Postings, TermIndex} from './term-index.js';
import {TermList} from './term-list.js';

/** What is known of all terms at once. */
interface Unpacked extends TermPlaces {
  readonly list: TermList;
  readonly norm: Norm;
}

export class WholeTermIndex implements TermIndex {
  readonly #postings = new Map<string, Postings>();
  readonly #forms = new Map<string, readonly string[]>();
  readonly #rows: readonly EntryRow[];
  readonly #packed: PackedTerms;
  readonly #texts: EntryTextCache;
  #unpacked?: Unpacked;
  readonly count: number;
  readonly size: number;

  constructor(rows: readonly EntryRow[], packed: PackedTerms, texts: EntryTextCache) {
    this.#rows = rows;
    this.#packed = packed;
    this.#texts = texts;
    this.count = this.size = rows.length;
  }

  get #all(): Unpacked {
    return (this.#unpacked ??= this.#unpack());
  }

  #unpack(): Unpacked {
    const places = unpackTerms(this.#rows, this.#packed);
    return {
      ...places,
      list: new TermList([...places.terms.keys()]),
      norm: normOf(places.totals, this.count),
    };
  }

  has(term: string): boolean {
    return this.#all.terms.has(term);
  }

  readonly frequency = (term: string): number => {
    const [start, end] = this.#all.terms.get(term) ?? NOWHERE;
    return end - start;
  };

  /** Worked out once a term. */
  postings(term: string): Postings | undefined {
    const known = this.#postings.get(term);
    if (known) return known;
    const range = this.#all.terms.get(term);
    if (range === undefined) return undefined;
    const postings = this.#weigh(range);
    this.#postings.set(term, postings);
    return postings;
  }

  startingWith(prefix: string): readonly string[] {
    return mostFrequent(this.#all.list.startingWith(prefix), this.frequency);
  }

  endingWith(word: string): readonly string[] {
    return mostFrequent(
      this.#all.list.terms.filter((term) => term.length > word.length + 2 && term.endsWith(word)),
      this.frequency,
    );
  }

  near(word: string, most: number, initial?: string): readonly NearTerm[] {
    return this.#all.list.near(word, most, initial);
  }

  /** Read once a term. */
  forms(term: string): readonly string[] {
    const known = this.#forms.get(term) ?? this.#readForms(term);
    this.#forms.set(term, known);
    return known;
  }

  #readForms(term: string): readonly string[] {
    if (!hasForms(term)) return [term];
    const entries = this.postings(term)?.entries.subarray(0, ENTRIES_WITH_FORMS) ?? [];
    const texts = listOf(entries, (entry) => this.#texts.of(entry).all).flat();
    const forms = texts.flatMap(({text, tokens}) =>
      tokens.filter((token) => token.term === term).map((token) => formOf(text, token)),
    );
    return forms.length > 0 ? [...new Set(forms)] : [term];
  }

  #weigh([start, end]: readonly [number, number]): Postings {
    const {entries, frequencies, lengths, norm} = this.#all;
    const entryAt = (i: number): number => entries[start + i] ?? 0;
    const timesAt = (i: number, field: number): number =>
      frequencies[(start + i) * FIELDS.length + field] ?? 0;
    const lengthAt = (i: number, field: number): number =>
      lengths[entryAt(i) * FIELDS.length + field] ?? 0;
    const strengths = upTo(end - start).map((i) =>
      strengthOf(
        (field) => timesAt(i, field),
        (field) => lengthAt(i, field),
        norm,
      ),
    );
    const kept = strongest(strengths);
    return {
      entries: Int32Array.from(kept, entryAt),
      strengths: Float64Array.from(kept, (i) => strengths[i] ?? 0),
      questionLengths: Uint16Array.from(kept, (i) =>
        timesAt(i, QUESTION) > 0 ? lengthAt(i, QUESTION) : 0,
      ),
      rarity: rarityOf(end - start, this.count),
    };
  }
}

const NOWHERE: readonly [number, number] = [0, 0];
