/**
 * Picks the rows of synonyms that say something about a FAQ.
 */
import type {Expression, SynonymRow} from '../format/synonyms.js';

/**
 * @param occurs whether an expression occurs in the FAQ, and tells entries apart there
 * @returns the rows without what means nothing in this FAQ
 */
export function occurringRows(
  rows: readonly SynonymRow[],
  occurs: (expression: Expression) => boolean,
): SynonymRow[] {
  return withoutRepeats(
    rows.flatMap((row): SynonymRow[] => {
      const meant = row.meant.filter(occurs);
      const others = row.typed.filter((expression) => !meant.includes(expression));
      const both = row.typed.filter((expression) => meant.includes(expression));
      if (meant.length === 0) return [];
      return [
        ...(others.length > 0 ? [{typed: others, meant}] : []),
        ...(both.length > 1 ? [{typed: both, meant: both}] : []),
      ];
    }),
  );
}

/** Once the FAQ lacks some of their words, many rows mean the same: they become one. */
function withoutRepeats(rows: readonly SynonymRow[]): SynonymRow[] {
  const byMeaning = new Map<string, SynonymRow>();
  for (const {typed, meant} of rows) {
    const key = [...meant, typed === meant].join('=');
    const same = byMeaning.get(key)?.typed ?? [];
    byMeaning.set(key, {typed: [...new Set([...same, ...typed])], meant});
  }
  return [...byMeaning.values()];
}
