/**
 * Which anchors the headings and the HTML of a Markdown file have where others show it.
 */
import type {Token} from 'markdown-it';
import GithubSlugger from 'github-slugger';
import {headingId} from './markdown.js';
import {plainText} from './plain-text.js';

/** Gives the anchors among some of a file's tokens. */
export type AnchorsIn = (tokens: readonly Token[]) => readonly string[];

/** @param tokens all of the file, because a heading of the same text as one before gets a number */
export function anchorsOf(tokens: readonly Token[]): AnchorsIn {
  const slugger = new GithubSlugger();
  const anchors = new Map<Token, readonly string[]>();
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const id = headingId(token);
      const slug = slugger.slug(plainText(tokens[i + 1]?.children ?? []));
      anchors.set(token, id === undefined ? [slug] : [id, slug]);
    } else anchors.set(token, [token, ...(token.children ?? [])].flatMap(namesInHtml));
  }
  return (some) => some.flatMap((token) => anchors.get(token) ?? []);
}

/** As in `<a name="old">`, by which pages keep old anchors. */
function namesInHtml({type, content}: Token): string[] {
  if (type !== 'html_block' && type !== 'html_inline') return [];
  const names = content.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^\s"'<>]+)/gi);
  return Array.from(names, ([, name = '']) => name);
}
