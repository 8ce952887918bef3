/**
 * The outline of a Markdown file.
 */
import type {Token} from 'markdown-it';
import {headingId} from './markdown.js';
import {linkLists} from './markdown-contents.js';
import type {Heading, Section} from '../questions/outline.js';
import {plainText} from './plain-text.js';
import type {SourceText} from '../source-text.js';

/** Headings in lists and block quotes are part of the body they stand in. */
export function outlineOf(tokens: readonly Token[], source: SourceText): readonly Section<Token>[] {
  const starts = tokens.flatMap(({type, level}, i) =>
    type === 'heading_open' && level === 0 ? [i] : [],
  );
  return [
    {head: [], ...bodyOf(tokens.slice(0, starts[0]), source)},
    ...starts.map((start, i) => {
      const head = tokens.slice(start, start + 3);
      const [open, inline] = head;
      const heading = open && inline && headingOf(open, inline, source);
      const body = bodyOf(tokens.slice(start + 3, starts[i + 1]), source);
      return {...(heading && {heading}), head, ...body};
    }),
  ];
}

/** Comments are nothing to read. */
function bodyOf(body: readonly Token[], source: SourceText): Omit<Section<Token>, 'head'> {
  const hasContent = !body.every(isComment);
  return {
    body,
    hasContent,
    ...linkLists(
      body.filter((token) => !isComment(token)),
      source,
    ),
  };
}

function isComment({type, content}: Token): boolean {
  return type === 'html_block' && content.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() === '';
}

function headingOf(open: Token, inline: Token, source: SourceText): Heading {
  const line = open.map?.[0] ?? 0;
  const place = source.placeOfLine(line);
  const text = headingId(open);
  const column = source.lineText(line).lastIndexOf('{#') + 1;
  return {
    level: Number(open.tag.slice(1)),
    text: plainText(inline.children ?? []),
    ...(text !== undefined && {id: {...place, column: Math.max(column, 1), text}}),
    place,
  };
}
