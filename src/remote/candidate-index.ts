/**
 * The terms of the few entries that a search server found, weighed as in the whole FAQ.
 *
 * With rarities of the candidates alone, far worse ones come first: MRR@10 .772 instead of .879 on
 * 10,003 entries.
 */
import {FIELDS, QUESTION} from '../format/fields.js';
import {unpackNumbers} from '../format/packed-numbers.js';
import {unpackWords} from '../format/packed-words.js';
import {mostFrequent, normOf, rarityOf, strengthOf} from '../format/ranking.js';
import {ENTRIES_WITH_FORMS, formOf, hasForms} from '../format/written-forms.js';
import type {EntryTextCache} from '../engine/entry-texts.js';
import type {NearTerm, Postings, TermIndex} from '../engine/term-index.js';
import {TermList} from '../engine/term-list.js';
import type {WireEntry, WireFaq, WireFound} from './wire.js';

/** Where a term stands among the candidates. */
interface Occurrences {
  readonly entries: number[];
  /** How often in each field of each of these entries. */
  readonly shapes: (readonly number[])[];
}

/** What candidates are weighed by. */
export interface CandidateTexts {
  readonly texts: EntryTextCache;
  /** Whether the answer of a candidate is at hand. */
  readonly isWhole: (position: number) => boolean;
}

export class CandidateIndex implements TermIndex {
  readonly count: number;
  readonly size: number;
  readonly #occurrences = new Map<string, Occurrences>();
  readonly #frequencies: ReadonlyMap<string, number>;
  readonly #postings = new Map<string, Postings>();
  /** How many distinct terms each field of each candidate has. */
  readonly #lengths: readonly (readonly number[])[];
  readonly #totals: readonly number[];
  readonly #list: TermList;
  readonly #texts: CandidateTexts;

  constructor(
    candidates: readonly WireEntry[],
    {count, totals, frequencies: [terms, numbers]}: WireFaq & Pick<WireFound, 'frequencies'>,
    texts: CandidateTexts,
  ) {
    const known = unpackNumbers(numbers);
    this.count = count;
    this.size = candidates.length;
    this.#frequencies = new Map(unpackWords(terms).map((term, i) => [term, known[i] ?? 0]));
    this.#totals = totals;
    this.#texts = texts;
    this.#lengths = candidates.map((candidate, position) => this.#add(candidate, position));
    this.#list = new TermList([...this.#occurrences.keys()]);
  }

  /** @returns how many distinct terms each of its fields has */
  #add({words, counts}: WireEntry, position: number): readonly number[] {
    const shapes = counts.split('!').map(unpackNumbers);
    unpackWords(words).forEach((term, i) => {
      const known = this.#occurrences.get(term);
      const occurrences = known ?? {entries: [], shapes: []};
      if (!known) this.#occurrences.set(term, occurrences);
      occurrences.entries.push(position);
      occurrences.shapes.push(shapes[i] ?? []);
    });
    return FIELDS.map((_, field) => shapes.filter((shape) => (shape[field] ?? 0) > 0).length);
  }

  has(term: string): boolean {
    return this.frequency(term) > 0;
  }

  /** In the whole FAQ, as far as that is known; else among the candidates. */
  readonly frequency = (term: string): number =>
    Math.max(this.#frequencies.get(term) ?? 0, this.#occurrences.get(term)?.entries.length ?? 0);

  /** Worked out once a term. */
  postings(term: string): Postings | undefined {
    const known = this.#postings.get(term);
    const occurrences = this.#occurrences.get(term);
    if (known || !occurrences) return known;
    const postings = this.#weigh(occurrences, this.frequency(term));
    this.#postings.set(term, postings);
    return postings;
  }

  #weigh({entries, shapes}: Occurrences, frequency: number): Postings {
    const norm = normOf(this.#totals, this.count);
    const lengthOf = (i: number, field: number): number =>
      this.#lengths[entries[i] ?? 0]?.[field] ?? 0;
    const strengths = shapes.map((shape, i) =>
      strengthOf(
        (field) => shape[field] ?? 0,
        (field) => lengthOf(i, field),
        norm,
      ),
    );
    return {
      entries: Int32Array.from(entries),
      strengths: Float64Array.from(strengths),
      questionLengths: Uint16Array.from(shapes, (shape, i) =>
        (shape[QUESTION] ?? 0) > 0 ? lengthOf(i, QUESTION) : 0,
      ),
      rarity: rarityOf(frequency, this.count),
    };
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

  /** As the first candidates write it that have it and are whole. */
  forms(term: string): readonly string[] {
    if (!hasForms(term)) return [term];
    const {texts, isWhole} = this.#texts;
    const entries = this.#occurrences.get(term)?.entries.filter(isWhole) ?? [];
    const forms = entries
      .slice(0, ENTRIES_WITH_FORMS)
      .flatMap((entry) =>
        texts
          .of(entry)
          .all.flatMap(({text, tokens}) =>
            tokens.filter((token) => token.term === term).map((token) => formOf(text, token)),
          ),
      );
    return forms.length > 0 ? [...new Set(forms)] : [term];
  }
}
