/**
 * Writes texts so that Markdown, with what GitHub and generators of sites add to it, reads them as
 * nothing but text.
 */
import {reference} from './markup.js';

/** Where a text stands. */
export interface TextPlace {
  /** Between the brackets of a link or an image. */
  readonly inLabel: boolean;
  /** Whether a `$` may begin a formula. */
  readonly hasFormula: boolean;
}

/**
 * What means something inside a line: signs of emphasis, code, links and tags, a reference to a
 * character, an address that would become a link, a mark of a template, and a backslash before any
 * sign that it would take away.
 */
const IN_LINE =
  /[*_`[~]|<(?=[!/?A-Za-z])|&(?=[#A-Za-z])|\\(?=[!-/:-@[-`{-~]|$)|\{(?=[{%:#.])|(?<=[A-Za-z]):(?=\/\/)|(?<=mailto|xmpp):|(?<=[)\]*_`>])\{|(?<=www)\.|(?<=[\w.+-])@(?=[\w-])|(?<=^|[\s(*_~])\/(?=\/)/gi;

/** @param text without line ends */
export function escapedText(text: string, {inLabel, hasFormula}: TextPlace): string {
  let written = text.replace(IN_LINE, '\\$&');
  if (inLabel) written = written.replaceAll(']', '\\]');
  if (hasFormula) written = written.replaceAll('$', '\\$');
  return written;
}

/**
 * Whether dollar signs of a line would be read as those of a formula, which keeps its backslashes.
 * @param line as it is written
 */
export function hasFormula(line: string): boolean {
  return /\$\$[^$]+\$\$|\$[^$\n]*[\\^_*{][^$\n]*\$/.test(line);
}

/** What begins a block: a heading, a quote, a list, a box, a table, a definition. */
const AT_START =
  /^(?:#(?=#*(?:\s|$))|[>:|]|[-+](?!\w)|=(?=[=!+\s]|$)|!(?=!!)|\?(?=\?\?)|\((?=[\w.:/-]+\)=\s*$))/;

/** @param line what a paragraph has, which is a line of its own */
export function asLine(line: string): string {
  const started = line.replace(AT_START, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
  return withEdges(started);
}

/** A parser takes white space of any kind from both ends of a line. */
export function withEdges(line: string): string {
  return line.replace(/^[^\S\v]+|[^\S\v]+$/g, (space) => Array.from(space, reference).join(''));
}

/** @param line what a heading has: nothing at its end may look like signs or attributes */
export function asHeading(line: string): string {
  return withEdges(line)
    .replace(/(^|\s)(#+)$/, '$1\\$2')
    .replace(/(?<!\\)\{(?=[^{}]*\}$)/, '\\{');
}
