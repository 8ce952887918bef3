/**
 * Marks of templates: what a generator of sites would run or fill in. They go, outside of code.
 */
import type {Env, MarkdownIt, StateCore, Token} from 'markdown-it';

export interface TemplateMark {
  /** From 0. */
  readonly line: number;
  readonly text: string;
}

const FOUND = new WeakMap<Env, TemplateMark[]>();

/** Longer ones are none. */
const LONGEST = 2000;

/** `[[toc]]` and its kin, which stand for a table of contents. */
const CONTENTS =
  /^(?:\[\[_?toc_?(?:[:\s][^\]]*)?\]\]|\[toc\]|@\[toc\].*|\{:\s*toc\b[^}]*\}|\$\{toc\})$/i;

/** Kramdown's, below an item of a list that it replaces. */
const CONTENTS_ITEM = /(?:^|\n)[ \t]*\{:[^{}]*\btoc\b[^{}]*\}[ \t]*$/;

/** What is behind a link, a word in bold or code says how it looks. */
const ATTRIBUTES = /^\{:?(?:\s*(?:[#.][\w-]+|[\w:-]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'{}]+))?))+\s*\}/;

export function useTemplateMarks({core}: MarkdownIt): void {
  // First, so that an address with a mark in it is one.
  core.ruler.after('block', 'template_marks', takeMarks);
}

/** Those that were taken out of a file, in their order. */
export function templateMarksIn(env: Env): readonly TemplateMark[] {
  return FOUND.get(env) ?? [];
}

function takeMarks(state: StateCore): void {
  const found: TemplateMark[] = [];
  FOUND.set(state.env, found);
  state.tokens = withoutContentsLists(state.tokens);
  for (const [i, token] of state.tokens.entries()) {
    const {type, content, map} = token;
    if (type !== 'inline' && type !== 'html_block') continue;
    if (type === 'html_block' && /^\s*<(?:pre|script|style|textarea)/i.test(content)) continue;
    if (type === 'inline' && CONTENTS.test(content.trim())) token.content = '';
    else if (/\{[{%:#.\w]/.test(content)) {
      const scan = new Scan(content);
      token.content = scan.text();
      for (const text of scan.marks) found.push({line: map?.[0] ?? 0, text});
    }
    if (type === 'inline' && token.content.trim() === '' && content !== '') hide(state.tokens, i);
  }
}

/** Nothing is left of a paragraph that held marks alone. */
function hide(tokens: readonly Token[], inline: number): void {
  const [open, close] = [tokens[inline - 1], tokens[inline + 1]];
  if (open?.type !== 'paragraph_open' || !close) return;
  open.hidden = close.hidden = true;
}

function withoutContentsLists(tokens: Token[]): Token[] {
  const isContents = ({type, content}: Token): boolean =>
    type === 'inline' && CONTENTS_ITEM.test(content);
  if (!tokens.some(isContents)) return tokens;
  const kept: Token[] = [];
  const lists: number[] = []; // where those begin that are open
  for (const token of tokens) {
    if (/^(?:bullet|ordered)_list_open$/.test(token.type)) lists.push(kept.length);
    kept.push(token);
    if (!/^(?:bullet|ordered)_list_close$/.test(token.type)) continue;
    const start = lists.pop() ?? kept.length;
    const list = kept.slice(start);
    const isSole = list.filter(({type}) => type === 'inline').length === 1;
    if (isSole && list.some(isContents)) kept.length = start;
  }
  return kept;
}

/** Goes through a text once; what ends nowhere is looked for once. */
class Scan {
  readonly marks: string[] = [];
  readonly #content: string;
  readonly #open = new Set<string>(); // ends that do not come any more
  #kept = '';
  #at = 0;

  constructor(content: string) {
    this.#content = content;
  }

  text(): string {
    for (const {index, 0: sign} of this.#content.matchAll(/\\[\\`{]|`+|\{|<(?:code|pre)\b/gi)) {
      if (index < this.#at) continue;
      if (sign.startsWith('\\')) this.#keep(index + 2);
      else if (sign.startsWith('`')) this.#keepCode(index, sign);
      else if (sign.startsWith('<')) this.#keepElement(index, sign.slice(1));
      else this.#brace(index);
    }
    this.#keep(this.#content.length);
    return this.#kept;
  }

  #keep(to: number): void {
    this.#kept += this.#content.slice(this.#at, to);
    this.#at = Math.max(this.#at, to);
  }

  #keepCode(start: number, run: string): void {
    this.#keep(start + run.length);
    if (this.#open.has(run)) return;
    const closing = new RegExp(`(?<!\`)${run}(?!\`)`, 'g');
    closing.lastIndex = this.#at;
    const end = closing.exec(this.#content);
    if (end === null) this.#open.add(run);
    else this.#keep(end.index + run.length);
  }

  #keepElement(start: number, name: string): void {
    const end = this.#find(`</${name}`, start);
    this.#keep(end < 0 ? start + 1 : end);
  }

  #find(closing: string, from: number): number {
    if (this.#open.has(closing)) return -1;
    const end = this.#content.indexOf(closing, from);
    if (end < 0) this.#open.add(closing);
    return end;
  }

  #brace(start: number): void {
    const before = this.#content.charAt(start - 1);
    const next = this.#content.charAt(start + 1);
    if (next === '{' || next === '%') this.#mark(start, {next, before});
    else if (/[)\]*_`>]/.test(before)) {
      const attributes = ATTRIBUTES.exec(this.#content.slice(start, start + LONGEST))?.[0];
      const isMeant = attributes !== undefined && (next === ':' || /[#.=]/.test(attributes));
      if (isMeant) this.#drop(start, attributes.length);
    }
  }

  #mark(start: number, {next, before}: {readonly next: string; readonly before: string}): void {
    // In formulas, braces group, as in “\frac{{a}}{b}” and “x^{{2}}”.
    if (next === '{' && /[\w}\\^_$]/.test(before)) return;
    const closing = next === '%' ? '%}' : '}}';
    const end = this.#find(closing, start);
    if (end < 0 || end - start > LONGEST) return;
    const text = this.#content.slice(start, end + 2);
    if (/^\{%-?\s*raw\b/.test(text)) {
      this.#keepRaw(start, text);
      return;
    }
    const target = /^\{[{%][<%]?-?\s*(?:link|post_url|ref|relref)\s+["']?([^\s"'%>}]+)/.exec(
      text,
    )?.[1];
    this.marks.push(text.replace(/\s+/g, ' '));
    this.#drop(start, text.length, target);
  }

  #keepRaw(start: number, opening: string): void {
    const rest = this.#content.slice(start + opening.length);
    const found = /\{%-?\s*endraw\s*-?%\}/.exec(rest);
    this.#drop(start, opening.length);
    if (found === null) return;
    this.#keep(this.#at + found.index);
    this.#drop(this.#at, found[0].length);
  }

  /** Lines stay, so that what is below is where it was. */
  #drop(start: number, length: number, instead = ''): void {
    this.#keep(start);
    this.#kept += instead + this.#content.slice(start, start + length).replace(/[^\n]+/g, '');
    this.#at = start + length;
  }
}
