/**
 * Attribute lists, as generators of sites read them: `{#id .class}` and `{: #id }`.
 *
 * Of all that they may say, an id of a heading alone is kept.
 */
import type {MarkdownIt, StateCore, Token} from 'markdown-it';

/** At a heading's end; in brackets, as Fumadocs and Nextra have it. */
const AT_END = /(?<=^|[ \t])(?:\{(:?[^{}]*)\}|\[(#[\w-]+)\])$/;

/** A line of its own, which is about the block above it. */
const OWN_LINE = /^[ \t]*\{:([^{}\n]*)\}[ \t]*$/;

const LIST =
  /^(?:\s*(?:[#.][^\s#.{}"'=]+(?:\.\d[^\s#.{}"'=]*)*|[\w:@-]+=(?:"[^"]*"|'[^']*'|[^\s"']+)|-)\s*)*$/;

/** No class begins with a digit, so that the dot of `{#2.1}` is the id's. */
const ID = /(?:^|\s)#([^\s#.{}"'=]+(?:\.\d[^\s#.{}"'=]*)*)/;

/** The id that `{#id}` gives a heading; '' or with white space where that is wrong. */
export function headingId({meta}: Token): string | undefined {
  return typeof meta?.id === 'string' ? meta.id : undefined;
}

export function useHeadingAttributes({core}: MarkdownIt): void {
  core.ruler.after('block', 'heading_attributes', takeAttributes);
}

/** Before inline parsing, so that no `_` or `*` of an id is read as emphasis. */
function takeAttributes({tokens}: StateCore): void {
  let heading: Token | undefined; // right above
  for (const [i, token] of tokens.entries()) {
    const inline = tokens[i + 1];
    if (token.type === 'heading_open' && inline) takeFromHeading((heading = token), inline);
    else if (token.type === 'paragraph_open' && inline) takeLines(token, inline, heading);
    if (token.type.endsWith('_open') && token.type !== 'heading_open') heading = undefined;
  }
}

function takeFromHeading(heading: Token, inline: Token): void {
  const content = inline.content.trimEnd();
  const [, braced, bracketed] = AT_END.exec(content) ?? [];
  const list = braced ?? bracketed;
  const id = list === undefined ? undefined : idIn(list.replace(/^:/, ''));
  if (id === undefined) return;
  if (id !== false) heading.meta = {id};
  inline.content = content.replace(AT_END, '').trimEnd();
}

/** @returns false where it says nothing of an id, nothing where it is no list of attributes */
function idIn(list: string): string | false | undefined {
  const text = list.trim();
  if (text === '#') return '';
  if (!LIST.test(text)) return text.startsWith('#') ? text.slice(1) : undefined;
  return ID.exec(text)?.[1] ?? (text === '' ? undefined : false);
}

function takeLines(paragraph: Token, inline: Token, heading: Token | undefined): void {
  if (!inline.content.includes('{:')) return;
  const lines = inline.content.split('\n');
  const kept = lines.filter((line, i) => {
    const list = OWN_LINE.exec(line)?.[1];
    if (list === undefined) return true;
    const id = i === 0 && heading && headingId(heading) === undefined ? idIn(list) : false;
    if (typeof id === 'string' && heading) heading.meta = {id, idLine: paragraph.map?.[0] ?? 0};
    return false;
  });
  if (kept.length < lines.length) inline.content = kept.join('\n');
}
