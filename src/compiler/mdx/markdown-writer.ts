/**
 * Writes Markdown from parts of another text, and knows where each of its characters was there.
 */
import type {Place} from '../diagnostic.js';
import {lastAtMost} from '../last-at-most.js';
import {SourceText} from '../source-text.js';

interface Piece {
  /** In what is written. */
  readonly at: number;
  /** In the source. */
  readonly from: number;
  /** Whether all of it comes from one place. */
  readonly isFixed: boolean;
}

export class MarkdownWriter {
  /** How many columns lines are moved to the left, because components around them are indented. */
  indent = 0;
  readonly #source: SourceText;
  readonly #parts: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** Whether nothing but white space was written since the last end of a line. */
  isAtLineStart = true;

  /** Writes a stretch of the source. */
  copy(start: number, end: number): void {
    for (let at = start; at < end;) {
      const newline = this.#source.text.indexOf('\n', at);
      const next = newline < 0 || newline >= end ? end : newline + 1;
      const from = this.isAtLineStart ? at + this.#marginAt(at, next) : at;
      this.#add(this.#source.text.slice(from, next), from, false);
      at = next;
    }
  }

  /** Writes something else in the place of what is at an offset of the source. */
  put(text: string, from: number): void {
    if (text !== '') this.#add(text, from, true);
  }

  written(): SourceText {
    const {path} = this.#source;
    return new SourceText({path, text: this.#parts.join('')}, (offset) => this.#placeOf(offset));
  }

  #add(text: string, from: number, isFixed: boolean): void {
    this.#pieces.push({at: this.#length, from, isFixed});
    this.#parts.push(text);
    this.#length += text.length;
    this.isAtLineStart =
      /(?:^|\n)[^\S\n]*$/.test(text) && (text.includes('\n') || this.isAtLineStart);
  }

  #marginAt(at: number, end: number): number {
    let margin = 0;
    while (
      margin < this.indent &&
      at + margin < end &&
      /[ \t]/.test(this.#source.text.charAt(at + margin))
    )
      margin++;
    return margin;
  }

  #placeOf(offset: number): Place {
    const piece = lastAtMost(this.#pieces, offset, ({at}) => at);
    if (piece === undefined) return this.#source.placeAt(0);
    return this.#source.placeAt(piece.from + (piece.isFixed ? 0 : offset - piece.at));
  }
}
