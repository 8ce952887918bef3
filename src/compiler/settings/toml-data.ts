/**
 * Reads TOML as data. Its parser keeps no places, so keys are looked for in their order.
 */
import type {TomlError} from 'smol-toml';
import type {Report} from '../diagnostic.js';
import {toml} from '../late-packages.js';
import type {DataBlock, DataNode, DataPair, Written} from './data-node.js';

/** Levels that are open at once; the reader is recursive, and a FAQ has ten. */
const DEPTH_LIMIT = 100;

/** How often a key may be looked for in vain, which takes as long as the rest of the text. */
const MOST_MISSES = 20;

/**
 * @param lengthLimit in UTF-16 code units
 * @returns nothing where, with an error reported, it can't be read
 */
export function readToml(
  block: DataBlock,
  lengthLimit: number,
  report: Report,
): DataNode | undefined {
  const {source, start, end} = block;
  if (end - start > lengthLimit) {
    reportExcess(start + lengthLimit, block, report);
    return undefined;
  }
  try {
    const options = {maxDepth: DEPTH_LIMIT, integersAsBigInt: 'asNeeded'} as const;
    const table: unknown = toml().parse(source.text.slice(start, end), options);
    const reader = new TomlReader(block);
    const node = reader.node(table, 0);
    if (!reader.isTooDeep) return node;
    reportExcess(start, block, report);
  } catch (cause) {
    if (!(cause instanceof toml().TomlError)) throw cause;
    reportToml(cause, block, report);
  }
  return undefined;
}

class TomlReader {
  isTooDeep = false;
  readonly #block: DataBlock;
  /** Where the next key can be at the earliest. */
  #offset: number;
  #misses = 0;

  constructor(block: DataBlock) {
    this.#block = block;
    this.#offset = block.start;
  }

  node(value: unknown, depth: number): DataNode {
    const start = this.#offset;
    if (depth > DEPTH_LIMIT) {
      this.isTooDeep = true;
      return {kind: 'nothing', start};
    }
    if (Array.isArray(value)) {
      return {kind: 'list', start, nodes: value.map((one) => this.#element(one, depth + 1))};
    }
    if (typeof value !== 'object' || value === null || value instanceof Date) {
      return this.#text(value);
    }
    const pairs = Object.entries(value).map(([name, one]): DataPair => {
      const key = {start: this.#find(name, AFTER_KEY)};
      return {name, key, value: this.node(one, depth + 1)};
    });
    return {kind: 'map', start: pairs[0]?.key.start ?? start, pairs};
  }

  #element(value: unknown, depth: number): DataNode {
    if (typeof value === 'string') {
      const [line = ''] = value.split('\n', 1);
      this.#offset = Math.max(this.#offset, this.#find(line, /(?:)/y) - line.length - 1);
    }
    return this.node(value, depth);
  }

  /** Goes on from where the last one was found, so all of them together take linear time. */
  #find(text: string, after: RegExp): number {
    const {source, end} = this.#block;
    if (this.#misses >= MOST_MISSES) return this.#offset;
    for (let at = this.#offset; at < end; at++) {
      at = source.text.indexOf(text, at);
      if (at < 0 || at >= end) break;
      after.lastIndex = at + text.length;
      if (!after.test(source.text)) continue;
      this.#offset = at + text.length;
      return at;
    }
    this.#misses++; // written with an escape, or out of order
    return this.#offset;
  }

  #text(value: unknown): DataNode {
    const {source, end} = this.#block;
    const opening = /["']?[^\S\n]*(?:=[^\S\n]*)?("""|'''|"|'|)/y;
    opening.lastIndex = this.#offset;
    const [skipped = '', marks = ''] = opening.exec(source.text) ?? [];
    const start = this.#offset + skipped.length;
    const quote: Written['quote'] = marks.startsWith('"') ? '"' : '';
    this.#offset = Math.min(end, start);
    return {
      kind: 'text',
      start: start - marks.length,
      text: value instanceof Date ? value.toISOString() : String(value),
      written: {start: quote === '' ? start : start - 1, end, quote},
    };
  }
}

/** What may come after a key: its value, another part of it, or the end of a table's name. */
const AFTER_KEY = /["']?[^\S\n]*[=.\]]/y;

function reportExcess(offset: number, {source, name}: DataBlock, report: Report): void {
  report.error({
    ...source.placeAt(offset),
    code: 'toml-too-much',
    message: `The ${name} is nested too deeply or too long to be read from here on.`,
    hint: 'Keep it to texts and lists of texts; split what is long into several files.',
  });
}

function reportToml({message, line, column}: TomlError, block: DataBlock, report: Report): void {
  const {source, start, end, name} = block;
  const firstLine = source.text.slice(0, start).split('\n').length - 1;
  const offset = source.offsetOfLine(firstLine + line - 1) + column - 1;
  const [problem = message] = message.replace(/^Invalid TOML document: /, '').split('\n');
  report.error({
    ...source.placeAt(Math.min(offset, end)),
    code: 'toml-syntax',
    message: `The ${name} is not the TOML it has to be: ${problem}.`,
    hint: 'Put texts in quotes, as in title = "Payment"; text of several lines between """.',
  });
}
