/**
 * What of the FAQ's vocabulary stands for a typed word, and how well.
 */
export interface Expansion {
  /** Terms of the FAQ that an entry must all have; mostly one. */
  readonly terms: readonly string[];
  /** 1 for the typed word itself, less for what is only near it. */
  readonly weight: number;
  readonly kind: ExpansionKind;
}

/**
 * - `exact`: the word, or one with the same stem
 * - `completion`: the word being typed goes on like this
 * - `kin`: a word with the same beginning, or a part of a compound
 * - `synonym`: means the same
 * - `typo`: one or two typing errors away
 */
export type ExpansionKind = 'exact' | 'completion' | 'kin' | 'synonym' | 'typo';

/** The best expansion for each list of terms. */
export function distinct(expansions: readonly Expansion[]): Expansion[] {
  const best = new Map<string, Expansion>();
  for (const expansion of expansions) {
    const key = expansion.terms.join(' ');
    if ((best.get(key)?.weight ?? 0) < expansion.weight) best.set(key, expansion);
  }
  return [...best.values()];
}

/** Every term of some expansions. */
export function termsOf(expansions: readonly Expansion[]): string[] {
  return expansions.flatMap(({terms}) => terms);
}
