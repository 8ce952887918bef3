/**
 * Packs rows of synonyms; apart from what unpacks them, which is all that most pages need.
 */
import type {PackedSynonyms, SynonymRow} from './synonyms.js';

export function packSynonyms(rows: readonly SynonymRow[]): PackedSynonyms {
  return rows
    .map(({typed, meant}) => {
      const [left, right] = [typed.join('='), meant.join('=')];
      return left === right ? left : `${left}>${right}`;
    })
    .join('|');
}
