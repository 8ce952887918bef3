/**
 * Keeps what was measured of one search at one size, so that a stopped run goes on where it was.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Cost} from './measure/child-cost.js';
import type {FirstResult} from './measure/first-result.js';

/** What was measured in one go. `undefined` did not come to its end within the limit. */
export interface Round {
  /** When, in ISO 8601. */
  readonly at: string;
  /** How much the machine had to do, over the minute before; below the number of its cores is calm. */
  readonly load: number;
  readonly fast?: FirstResult;
  readonly slow?: FirstResult;
  /** How many of the keystrokes came to an end. */
  readonly keystrokes?: number;
  readonly memoryBytes?: number;
}

export interface Cell {
  readonly peer: string;
  readonly size: number;
  readonly build?: Cost;
  /** All that was built for the page, compressed. */
  readonly shippedBytes?: number;
  readonly rounds: readonly Round[];
  /** The least time of each keystroke over all rounds, in milliseconds; `null` where it took too long. */
  readonly keystrokeMs: readonly (number | null)[];
  /** The same of the first pass of each round alone, which has to fetch what is in pieces. */
  readonly firstPassMs: readonly (number | null)[];
}

export class Cells {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, {recursive: true});
  }

  read(peer: string, size: number): Cell {
    const file = this.#file(peer, size);
    if (!existsSync(file)) return {peer, size, rounds: [], keystrokeMs: [], firstPassMs: []};
    return JSON.parse(readFileSync(file, 'utf8')) as Cell;
  }

  write(cell: Cell): void {
    const file = this.#file(cell.peer, cell.size);
    writeFileSync(`${file}.new`, JSON.stringify(cell));
    renameSync(`${file}.new`, file);
  }

  /** Those that anything was measured at, rising. */
  sizes(): number[] {
    const names = readdirSync(this.#folder).flatMap(
      (name) => /-(\d+)\.json$/.exec(name)?.[1] ?? [],
    );
    return [...new Set(names.map(Number))].sort((a, b) => a - b);
  }

  #file(peer: string, size: number): string {
    return join(this.#folder, `${peer}-${size}.json`);
  }
}

/** The lesser of each two; the one that there is where the other is missing. */
export function leastOf(
  a: readonly (number | null)[],
  b: readonly (number | null)[],
): (number | null)[] {
  return Array.from({length: Math.max(a.length, b.length)}, (_, i) => {
    const least = Math.min(a[i] ?? Infinity, b[i] ?? Infinity);
    return least === Infinity ? null : least;
  });
}
