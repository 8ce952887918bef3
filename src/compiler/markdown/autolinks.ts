/**
 * Addresses that become links as they stand, as GitHub has them.
 */
import type {MarkdownIt, StateCore, Token} from 'markdown-it';

export function useAutolinks({linkify, core}: MarkdownIt): void {
  linkify.add('ftp:', null).add('//', null);
  linkify.add('www.', {
    validate: (text, pos, self) =>
      Math.max(0, self.testSchemaAt(`http://www.${text.slice(pos)}`, 'http:', 5) - 6),
    normalize: (match) => {
      match.url = `http://${match.url}`;
    },
  });
  core.ruler.after('linkify', 'autolink_ends', trimLinks);
}

/** What ends a sentence, or marks what stands before it, is no part of an address. */
const TRAILING: ReadonlySet<string> = new Set('?!.,:*_~');

function trimLinks(state: StateCore): void {
  for (const token of state.tokens) {
    if (token.children) token.children = trimmed(token.children, state);
  }
}

function trimmed(tokens: readonly Token[], {Token}: StateCore): Token[] {
  let tail = ''; // cut from the link that is open
  return tokens.flatMap((token, i) => {
    if (token.markup !== 'linkify') return [token];
    if (token.type === 'link_open') tail = cutTail(token, tokens[i + 1]);
    else if (tail !== '') return [token, Object.assign(new Token('text', '', 0), {content: tail})];
    return [token];
  });
}

/** @returns what was cut from the end of the link's address and of its text */
function cutTail(link: Token, text: Token | undefined): string {
  const content = text?.content ?? '';
  const href = link.attrGet('href');
  let end = content.length;
  while (TRAILING.has(content.charAt(end - 1))) end--;
  const tail = content.slice(end);
  if (!text || tail === '' || typeof href !== 'string' || !href.endsWith(tail)) return '';
  text.content = content.slice(0, end);
  link.attrSet('href', href.slice(0, -tail.length));
  return tail;
}
