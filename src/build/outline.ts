/**
 * The outline of a Markdown file: its top-level headings with what stands below each.
 */
import type {Token} from 'markdown-it';
import type {Place} from './diagnostic.js';
import {headingId} from './markdown.js';
import type {LocatedText} from './settings.js';
import type {SourceText} from './source-text.js';

export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  /** Its plain text on one line, without its id. */
  readonly text: string;
  /** From `{#id}` at its end; may be empty or hold white space. */
  readonly id?: LocatedText;
  readonly place: Place;
}

/** A heading with the blocks down to the next top-level heading of any level. */
export interface Section {
  /** Absent for what stands above the first heading. */
  readonly heading?: Heading;
  /** The tokens of the heading itself. */
  readonly head: readonly Token[];
  readonly body: readonly Token[];
}

/** Headings in lists and block quotes are part of the body they stand in. */
export function outlineOf(tokens: readonly Token[], source: SourceText): readonly Section[] {
  const starts = tokens.flatMap(({type, level}, i) =>
    type === 'heading_open' && level === 0 ? [i] : [],
  );
  const preamble: Section = {head: [], body: tokens.slice(0, starts[0])};
  return [
    preamble,
    ...starts.map((start, i) => {
      const head = tokens.slice(start, start + 3);
      const [open, inline] = head;
      const heading = open && inline && headingOf(open, inline, source);
      return {...(heading && {heading}), head, body: tokens.slice(start + 3, starts[i + 1])};
    }),
  ];
}

/** Whether a body holds anything to read, which comments are not. */
export function hasContent(body: readonly Token[]): boolean {
  return !body.every(isComment);
}

export function isComment({type, content}: Token): boolean {
  return type === 'html_block' && content.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() === '';
}

/** The plain text of inline tokens on one line: no tags, images by their `alt`. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map(pieceOf).join('').replace(/\s+/g, ' ').trim();
}

function pieceOf({type, content, children}: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return ' ';
  if (type === 'html_inline') return '';
  return type === 'image' ? plainText(children ?? []) : content;
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
