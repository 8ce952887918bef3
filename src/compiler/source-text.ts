/**
 * The text of a source with a place for each of its characters.
 */
import type {Place} from './diagnostic.js';
import {lastAtMost} from './last-at-most.js';
import type {Source} from './source.js';

/**
 * Line ends are `\n` and the byte order mark is gone, whatever the file had, so that a checkout
 * with CRLF builds the same bytes.
 */
export class SourceText {
  readonly path: string;
  readonly text: string;
  readonly #lineStarts: readonly {readonly at: number; readonly line: number}[];

  readonly #placeAt: ((offset: number) => Place) | undefined;

  /** @param placeAt where its characters are written, if it is a part of a file */
  constructor({path, text}: Source, placeAt?: (offset: number) => Place) {
    this.#placeAt = placeAt;
    this.path = path;
    this.text = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const starts = Array.from(this.text.matchAll(/^/gm), ({index}) => index);
    this.#lineStarts = starts.map((at, i) => ({at, line: i + 1}));
  }

  /** @param line from 0; the end of the text where there is no such line */
  offsetOfLine(line: number): number {
    return this.#lineStarts[line]?.at ?? this.text.length;
  }

  /** The line without its end. @param line from 0 */
  lineText(line: number): string {
    return this.text.slice(this.offsetOfLine(line), this.offsetOfLine(line + 1)).replace(/\n$/, '');
  }

  placeAt(offset: number): Place {
    if (this.#placeAt !== undefined) return this.#placeAt(offset);
    const lineStart = lastAtMost(this.#lineStarts, offset, ({at}) => at) ?? {at: 0, line: 1};
    return {path: this.path, line: lineStart.line, column: offset - lineStart.at + 1};
  }

  /** The first character of a line that is not white space. @param line from 0 */
  placeOfLine(line: number): Place {
    return this.placeAt(this.offsetOfLine(line) + this.lineText(line).search(/\S|$/));
  }
}
