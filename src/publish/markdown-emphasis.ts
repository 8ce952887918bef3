/**
 * Writes emphasis with Markdown's signs where they are read as it, by what stands beside them.
 */

export type Kind = 'em' | 'strong' | 'del';

const SIGNS: Readonly<Record<Kind, string>> = {em: '*', strong: '**', del: '~~'};

/** What stands beside an emphasis, or inside of its signs. */
interface Edges {
  readonly before: string;
  readonly after: string;
}

/**
 * @param inside what it holds, as it is written between such characters
 * @returns nothing where the signs would be read as something else
 */
export function emphasized(
  kind: Kind,
  inside: (edges: Edges) => string,
  {before, after}: Edges & {readonly kinds: readonly Kind[]},
): string | undefined {
  const signs = SIGNS[kind];
  const sign = signs.charAt(0);
  const text = inside({before: sign, after: sign});
  const [first, last] = [text.charAt(0), text.slice(-1)];
  // Signs beside signs are read as one run, in one of several ways.
  if (text === '' || [before, first, last, after].includes(sign)) return undefined;
  const isRead = flanks(before, first) && flanks(after, last);
  return isRead ? signs + text + signs : undefined;
}

/** CommonMark's rule for what begins an emphasis; mirrored, it is that for what ends one. */
function flanks(outside: string, inside: string): boolean {
  if (/\s/.test(inside)) return false;
  return !isSign(inside) || /\s/.test(outside) || isSign(outside);
}

function isSign(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}
