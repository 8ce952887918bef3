/**
 * Strikethrough as GitHub reads it: between one or two tildes, as many behind as before.
 */
import type {Delimiter, MarkdownIt, StateInline} from 'markdown-it';

/** Delimiters pair by their marker, so that one tilde never closes two. */
const MARKERS: readonly number[] = [0, 0x7e, 0x7e7e];

/** Takes the place of markdown-it's own, which knows two tildes alone. */
export function useStrikethrough({inline}: MarkdownIt): void {
  inline.ruler.at('strikethrough', readTildes);
  inline.ruler2.at('strikethrough', ({tokens, delimiters, tokens_meta}) => {
    const lists = [delimiters, ...tokens_meta.map((meta) => meta?.delimiters ?? [])];
    for (const list of lists) strikePairs(list, tokens);
  });
}

function readTildes(state: StateInline, silent: boolean): boolean {
  if (silent || state.src[state.pos] !== '~') return false;
  const {length, can_open: open, can_close: close} = state.scanDelims(state.pos, true);
  const marker = MARKERS[length];
  state.push('text', '', 0).content = '~'.repeat(length);
  state.pos += length;
  if (marker === undefined) return true;
  // A length of 0 is out of the rule of three, which is for emphasis.
  state.delimiters.push({marker, length: 0, token: state.tokens.length - 1, end: -1, open, close});
  return true;
}

function strikePairs(delimiters: readonly Delimiter[], tokens: StateInline['tokens']): void {
  for (const {marker, token, end} of delimiters) {
    const closer = delimiters[end]?.token;
    if (!MARKERS.includes(marker) || closer === undefined) continue;
    for (const [at, nesting, type] of [
      [token, 1, 's_open'],
      [closer, -1, 's_close'],
    ] as const) {
      const tilde = tokens[at];
      if (tilde) Object.assign(tilde, {type, tag: 'del', nesting, content: ''});
    }
  }
}
