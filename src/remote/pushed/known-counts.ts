/**
 * In how many entries terms are: frequent ones by the table of a FAQ, others once that is known.
 */
import {packNumber} from '../../format/packed-numbers.js';
import {packWords} from '../../format/pack-words.js';
import {unpackWords} from '../../format/packed-words.js';
import type {WireEntry, WireFound} from '../wire.js';
import type {PushedFaq} from './pushed-faq.js';

export class KnownCounts {
  readonly #frequencies: ReadonlyMap<string, number>;
  readonly #counts = new Map<string, number>();

  constructor({frequencies}: Pick<PushedFaq, 'frequencies'>) {
    this.#frequencies = frequencies;
  }

  /** 0 where it is not known. */
  readonly of = (term: string): number =>
    this.#frequencies.get(term) ?? this.#counts.get(term) ?? 0;

  readonly has = (term: string): boolean => this.of(term) > 0;

  isKnown(term: string): boolean {
    return this.#frequencies.has(term) || this.#counts.has(term);
  }

  take(term: string, count: number): void {
    this.#counts.set(term, count);
  }

  /** Of the terms that candidates have, and of those that were asked for. */
  among(entries: readonly WireEntry[]): WireFound['frequencies'] {
    const own = entries.flatMap(({words}) => unpackWords(words));
    const terms = [...new Set([...own, ...this.#counts.keys()])].filter(this.has).sort();
    return [packWords(terms), terms.map((term) => packNumber(this.of(term))).join('')];
  }
}
