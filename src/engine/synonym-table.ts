/**
 * Looks up what an expression also stands for.
 */
import type {Synonyms} from '../format/synonyms.js';
import type {Expansion} from './expansion.js';
import {COMMON_SYNONYM_WEIGHT, OWN_SYNONYM_WEIGHT} from './tuning.js';

export class SynonymTable {
  readonly #meant = new Map<string, readonly Expansion[]>();

  constructor({own, common}: Synonyms) {
    for (const [rows, weight] of [
      [common, COMMON_SYNONYM_WEIGHT],
      [own, OWN_SYNONYM_WEIGHT],
    ] as const) {
      for (const [typed, ...meant] of rows) {
        const expansions = meant.map((expression) => ({
          terms: expression.split(' '),
          weight,
          kind: 'synonym' as const,
        }));
        this.#meant.set(typed, [...(this.#meant.get(typed) ?? []), ...expansions]);
      }
    }
  }

  /** @param terms of neighbouring words, in order */
  meaning(terms: readonly string[]): readonly Expansion[] {
    return this.#meant.get(terms.join(' ')) ?? [];
  }
}
