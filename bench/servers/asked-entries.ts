/**
 * Queries for entries of a made-up FAQ: half of the question of one with a word of its answer.
 */
import type {Entry} from '../../src/format/entry.js';
import {randomFrom} from '../random.js';

const QUERIES = Number(process.env.QUERIES ?? 200);

/** Of entries all over the FAQ, the same in every run. */
export class AskedEntries {
  readonly #randoms: readonly (() => number)[];
  readonly #positions: readonly number[];
  readonly #entries = new Map<number, Entry>();

  constructor(size: number) {
    this.#randoms = Array.from({length: QUERIES}, (_, i) => {
      const random = randomFrom(`growth ${i}`);
      for (let n = 0; n < 8; n++) random(); // seeds that are alike begin alike
      return random;
    });
    this.#positions = this.#randoms.map((random) => Math.floor(random() * size));
  }

  take(entry: Entry, position: number): void {
    if (this.#positions.includes(position)) this.#entries.set(position, entry);
  }

  queries(): readonly {readonly text: string; readonly id: string}[] {
    return this.#positions.map((position, i) => {
      const entry = this.#entries.get(position);
      const words = (entry?.question ?? '').replace(/\?$/, '').split(' ');
      const answerWords = JSON.stringify(entry?.answer).match(/\p{L}{6,}/gu) ?? [];
      const kept = words.filter((_word, n) => n >= words.length / 2);
      const nth = Math.floor((this.#randoms[i]?.() ?? 0) * answerWords.length);
      return {text: [...kept, answerWords[nth] ?? ''].join(' '), id: entry?.id ?? ''};
    });
  }
}
