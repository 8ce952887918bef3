/**
 * The terms of a whole FAQ index in memory.
 *
 * It is filled from MiniSearch's index as the build packed it.
 */
import {FIELDS, QUESTION} from '../format/faq-index.js';
import {countNumbers, unpackNumbers} from '../format/packed-numbers.js';
import {unpackOccurrences, unpackWords, type PackedTerms} from '../format/packed-terms.js';
import {ENTRIES_WITH_FORMS, formOf, hasForms} from '../format/written-forms.js';
import type {EntryTextCache} from './entry-texts.js';
import {
  mostFrequent,
  normOf,
  rarityOf,
  strengthOf,
  strongest,
  totalsOf,
  type Norm,
} from '../format/ranking.js';
import type {NearTerm, Postings, TermIndex} from './term-index.js';
import {TermList} from './term-list.js';

export class WholeTermIndex implements TermIndex {
  /** Each term with its packed occurrences. */
  readonly #occurrences: ReadonlyMap<string, string>;
  readonly #postings = new Map<string, Postings>();
  readonly #frequencies = new Map<string, number>();
  readonly #forms = new Map<string, readonly string[]>();
  readonly #list: TermList;
  readonly #shapes: readonly (readonly number[])[];
  readonly #lengths: readonly number[];
  readonly #norm: Norm;
  readonly #texts: EntryTextCache;
  readonly count: number;
  readonly size: number;

  constructor(
    {words, postings, shapes, lengths}: PackedTerms,
    {count, texts}: {readonly count: number; readonly texts: EntryTextCache},
  ) {
    const occurrences = postings.split('!');
    const terms = unpackWords(words);
    this.#occurrences = new Map(terms.map((term, i) => [term, occurrences[i] ?? '']));
    this.#list = new TermList(terms);
    this.#shapes = shapes.map(unpackNumbers);
    this.#lengths = unpackNumbers(lengths);
    this.#norm = normOf(totalsOf(this.#lengths), count);
    this.#texts = texts;
    this.count = this.size = count;
  }

  has(term: string): boolean {
    return this.#occurrences.has(term);
  }

  readonly frequency = (term: string): number => {
    const known =
      this.#frequencies.get(term) ?? countNumbers(this.#occurrences.get(term) ?? '') / 2;
    this.#frequencies.set(term, known);
    return known;
  };

  /** Worked out once a term. */
  postings(term: string): Postings | undefined {
    const known = this.#postings.get(term);
    if (known) return known;
    const occurrences = this.#occurrences.get(term);
    if (occurrences === undefined) return undefined;
    const postings = this.#weigh(unpackOccurrences(occurrences));
    this.#postings.set(term, postings);
    return postings;
  }

  startingWith(prefix: string): readonly string[] {
    return mostFrequent(this.#list.startingWith(prefix), this.frequency);
  }

  endingWith(word: string): readonly string[] {
    return mostFrequent(
      this.#list.terms.filter((term) => term.length > word.length + 2 && term.endsWith(word)),
      this.frequency,
    );
  }

  near(word: string, most: number, initial?: string): readonly NearTerm[] {
    return this.#list.near(word, most, initial);
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
    const texts = Array.from(entries, (entry) => this.#texts.of(entry).all).flat();
    const forms = texts.flatMap(({text, tokens}) =>
      tokens.filter((token) => token.term === term).map((token) => formOf(text, token)),
    );
    return forms.length > 0 ? [...new Set(forms)] : [term];
  }

  /** @param occurrences positions of entries, each followed by the number of its shape */
  #weigh(occurrences: readonly number[]): Postings {
    const entries = occurrences.filter((_, i) => i % 2 === 0);
    const shapes = entries.map((_, i) => this.#shapes[occurrences[2 * i + 1] ?? 0] ?? []);
    const strengths = entries.map((entry, i) => {
      const shape = shapes[i] ?? [];
      return strengthOf(
        (field) => shape[field] ?? 0,
        (field) => this.#lengthOf(entry, field),
        this.#norm,
      );
    });
    const kept = strongest(strengths);
    return {
      entries: Int32Array.from(kept, (i) => entries[i] ?? 0),
      strengths: Float64Array.from(kept, (i) => strengths[i] ?? 0),
      questionLengths: Uint16Array.from(kept, (i) =>
        (shapes[i]?.[QUESTION] ?? 0) > 0 ? this.#lengthOf(entries[i] ?? 0, QUESTION) : 0,
      ),
      rarity: rarityOf(entries.length, this.count),
    };
  }

  #lengthOf(entry: number, field: number): number {
    return this.#lengths[entry * FIELDS.length + field] ?? 0;
  }
}
