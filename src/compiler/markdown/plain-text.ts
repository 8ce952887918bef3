/**
 * The plain text of Markdown.
 */
import type {Token} from 'markdown-it';

/** The text of inline tokens on one line: no tags, images by their `alt`. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map(pieceOf).join('').replace(/\s+/g, ' ').trim();
}

function pieceOf({type, content, children}: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return ' ';
  if (type === 'html_inline') return '';
  return type === 'image' ? plainText(children ?? []) : content;
}
