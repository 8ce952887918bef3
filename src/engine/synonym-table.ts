/**
 * Looks up what an expression also stands for.
 */
import {unpackSynonyms, type PackedSynonyms, type Synonyms} from '../format/synonyms.js';
import type {Expansion} from './expansion.js';
import {COMMON_SYNONYM_WEIGHT, OWN_SYNONYM_WEIGHT} from './tuning.js';

export class SynonymTable {
  readonly #meant = new Map<string, readonly Expansion[]>();

  constructor({own, common}: Synonyms) {
    this.#add(own, OWN_SYNONYM_WEIGHT);
    this.learn(common);
  }

  /** Takes synonyms of the language in beside those that are there. */
  learn(common: PackedSynonyms): void {
    this.#add(common, COMMON_SYNONYM_WEIGHT);
  }

  #add(packed: PackedSynonyms, weight: number): void {
    for (const {typed, meant} of unpackSynonyms(packed)) {
      for (const expression of typed) {
        const others = meant.filter((other) => other !== expression);
        const expansions = others.map((other): Expansion => ({
          terms: other.split(' '),
          weight,
          kind: 'synonym',
        }));
        this.#meant.set(expression, [...this.meaning([expression]), ...expansions]);
      }
    }
  }

  /** @param terms of neighbouring words, in order */
  meaning(terms: readonly string[]): readonly Expansion[] {
    return this.#meant.get(terms.join(' ')) ?? [];
  }
}
