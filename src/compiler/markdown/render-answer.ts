/**
 * Writes the tokens of an answer as HTML that knows where in the source each part comes from.
 */
import type {Token} from 'markdown-it';
import type {Place} from '../diagnostic.js';
import type {RenderedAnswer} from '../answer/answer.js';
import {ENTRY_LIMIT} from '../answer/entry-limits.js';
import {footnoteOf, type Footnote} from './footnotes.js';
import {lastAtMost} from '../last-at-most.js';
import type {Markdown} from './markdown.js';
import type {LocatedText} from '../settings/settings.js';
import type {SourceText} from '../source-text.js';

/** An answer in Markdown, with what is to be said of its footnotes. */
export interface RenderedMarkdown extends RenderedAnswer {
  /** Those it refers to, each with its number. */
  readonly footnotes: ReadonlyMap<Footnote, number>;
  /** References to no footnote, as they are written. */
  readonly missing: readonly LocatedText[];
}

/** Between two inline tokens stand signs and addresses; longer ones put a place off a little. */
const LONGEST_GAP = 500;

/** From `at` in the HTML on, text comes from `from` in the source. */
interface Piece {
  readonly at: number;
  readonly from: number;
  /** Whether the two run on side by side: raw HTML is written as it stands. */
  readonly raw: boolean;
}

export function renderAnswer(
  tokens: Token[],
  markdown: Markdown,
  source: SourceText,
): RenderedMarkdown {
  const renderer = new AnswerRenderer(markdown, source);
  renderer.addBlocks(tokens);
  renderer.addFootnotes();
  return renderer;
}

/** Writes tokens as HTML; what becomes of footnotes is left to who writes. */
export abstract class TokenWriter implements RenderedAnswer {
  html = '';
  /** How much was written before `html`; what is written is counted from there. */
  protected written = 0;
  /** References to no footnote, as they are written. */
  readonly missing: (LocatedText & {readonly at: number})[] = [];
  protected readonly source: SourceText;
  readonly #pieces: Piece[] = [];
  readonly #markdown: Markdown;
  /** Where in the source the search for the next inline token begins. */
  #cursor = 0;

  readonly placeAt = (htmlOffset: number): Place => {
    const piece = lastAtMost(this.#pieces, htmlOffset, ({at}) => at);
    const {at, from, raw} = piece ?? {at: 0, from: 0, raw: false};
    return this.source.placeAt(raw ? from + htmlOffset - at : from);
  };

  constructor(markdown: Markdown, source: SourceText) {
    this.#markdown = markdown;
    this.source = source;
  }

  addBlocks(tokens: Token[]): void {
    tokens.forEach((token, i) => this.#addBlock(token, tokens, i));
  }

  /** Writes a reference to a footnote. */
  protected abstract reference(footnote: Footnote): string;

  /** Whether nothing more is to be written. */
  protected abstract isFull(): boolean;

  /** Called before a block is written. */
  protected before(_token: Token): void {
    // Most writers need not know.
  }

  #addBlock(token: Token, tokens: Token[], index: number): void {
    this.before(token);
    if (token.map !== null) this.#cursor = this.#startOf(token.map[0]);
    if (token.type === 'inline') {
      const children = token.children ?? [];
      children.forEach((child, i) => this.#addInline(child, children, i));
    } else if (token.type === 'html_block' && token.map !== null) {
      this.#addHtmlBlock(token.content, token.map[0]);
    } else {
      this.add(this.#markdown.renderToken(tokens, index), false);
    }
  }

  #addInline(token: Token, tokens: Token[], index: number): void {
    const raw = token.type === 'html_inline';
    const searched = writtenAs(token);
    const skipped = searched === '' ? -1 : this.#ahead(searched.length).indexOf(searched);
    this.#cursor += Math.max(0, skipped);
    this.add(this.#htmlOf(token) ?? this.#markdown.renderToken(tokens, index), raw);
    if (skipped >= 0) this.#cursor += searched.length;
  }

  /** Of what markdown-it doesn't know. */
  #htmlOf(token: Token): string | undefined {
    if (token.type === 'footnote_missing') {
      const place = this.source.placeAt(this.#cursor);
      this.missing.push({...place, text: token.content, at: this.written + this.html.length});
      return token.content;
    }
    const footnote = footnoteOf(token);
    return footnote && this.reference(footnote);
  }

  /** Line by line, because a block quote's or a list's own signs are not in the content. */
  #addHtmlBlock(content: string, firstLine: number): void {
    content.split(/(?<=\n)/).forEach((line, i) => {
      const start = this.source.offsetOfLine(firstLine + i);
      const column = this.source.lineText(firstLine + i).indexOf(line.trimEnd());
      this.#cursor = start + Math.max(0, column);
      this.add(line, true);
    });
  }

  protected add(html: string, raw: boolean): void {
    if (this.isFull()) return;
    this.#pieces.push({at: this.written + this.html.length, from: this.#cursor, raw});
    this.html += html;
  }

  /** The source that is searched for a token's text, which escapes may have changed. */
  #ahead(length: number): string {
    return this.source.text.slice(this.#cursor, this.#cursor + length + LONGEST_GAP);
  }

  #startOf(line: number): number {
    return this.source.offsetOfLine(line) + this.source.lineText(line).search(/\S|$/);
  }
}

class AnswerRenderer extends TokenWriter implements RenderedMarkdown {
  readonly footnotes = new Map<Footnote, number>();

  /** As a list at the end; those that a footnote refers to follow it. */
  addFootnotes(): void {
    if (this.footnotes.size === 0) return;
    this.add('<hr>\n<ol>\n', false);
    for (const {tokens} of this.footnotes.keys()) {
      this.add('<li>', false);
      this.addBlocks(tokens);
      this.add('</li>\n', false);
    }
    this.add('</ol>\n', false);
  }

  protected override reference(footnote: Footnote): string {
    const number = this.footnotes.get(footnote) ?? this.footnotes.size + 1;
    this.footnotes.set(footnote, number);
    return `<sup>[${number}]</sup>`;
  }

  /** One definition that is used a thousand times makes much of little; so it ends at the limit. */
  protected override isFull(): boolean {
    return this.html.length > ENTRY_LIMIT;
  }
}

/** What an inline token begins with in the source, or is; '' where there is no telling. */
function writtenAs({type, content, info}: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return '\n';
  if (type === 'image') return '![';
  if (type === 'footnote_reference') return '[^';
  return type === 'link_open' && info !== 'auto' ? '[' : content;
}
