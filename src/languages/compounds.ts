/**
 * Cuts words where a language writes compounds as one.
 */

/** What a compound may be made of, at least four letters each. @param word folded, with its stems */
export function partsOf({
  folded,
  terms,
}: {
  readonly folded: string;
  readonly terms: readonly string[];
}): readonly string[] {
  const inside: string[] = [];
  for (let at = 4; at <= folded.length - 3; at++) {
    const [head, tail] = [folded.slice(0, at), folded.slice(at)];
    inside.push(head, head.replace(/s$/, ''), tail, ...terms.map((stem) => stem.slice(at)));
  }
  return inside.filter((part) => part.length >= 4);
}
