/**
 * The entries of an index in pieces.
 */
import {isEntry, type Entry} from '../../format/entry.js';
import {plainName} from '../../format/entry-names.js';
import {IndexError} from '../../format/index-error.js';
import {unpackNumbers} from '../../format/packed-numbers.js';
import {idPieceOf, pieceNames, type SplitManifest} from '../../format/split-index.js';
import type {EntrySource} from '../entry-source.js';
import type {PieceStore} from './piece-store.js';

interface KeptEntry {
  readonly entry: Entry;
  readonly questionWeight: number;
}

export class SplitEntries implements EntrySource {
  readonly count: number;
  readonly categories: readonly string[];
  readonly featured: readonly number[];
  readonly #manifest: SplitManifest;
  readonly #pieces: PieceStore;
  /** For each entry the number of its category, from 1; 0 for none. */
  readonly #categoryOf: Uint16Array;

  constructor(manifest: SplitManifest, pieces: PieceStore) {
    this.count = manifest.count;
    this.categories = manifest.categories.names;
    this.featured = manifest.featured;
    this.#manifest = manifest;
    this.#pieces = pieces;
    this.#categoryOf = new Uint16Array(manifest.count);
    const runs = unpackNumbers(manifest.categories.runs);
    let at = 0;
    for (let i = 0; i < runs.length; i += 2)
      this.#categoryOf.fill(runs[i] ?? 0, at, (at += runs[i + 1] ?? 0));
  }

  at(position: number): Entry | undefined {
    return this.#kept(position)?.entry;
  }

  questionWeight(position: number): number | undefined {
    return this.#kept(position)?.questionWeight;
  }

  categoryOf(position: number): string | undefined {
    return this.categories[(this.#categoryOf[position] ?? 0) - 1];
  }

  positionOf(id: string): number | undefined {
    return this.#namedBy(id) ?? this.#namedBy(plainName(id));
  }

  #namedBy(name: string): number | undefined {
    return this.#positions(idPieceOf(name, this.#manifest.ids)).get(name);
  }

  #kept(position: number): KeptEntry | undefined {
    const {entriesEach, count} = this.#manifest;
    if (position < 0 || position >= count) return undefined;
    const name = pieceNames.entries(Math.floor(position / entriesEach));
    return this.#pieces.get(name, decodeEntries)[position % entriesEach];
  }

  #positions(piece: number): ReadonlyMap<string, number> {
    return this.#pieces.get(pieceNames.ids(piece), ([ids, positions]) => {
      const numbers = unpackNumbers(String(positions));
      return new Map(
        String(ids)
          .split('\n')
          .map((id, i) => [id, numbers[i] ?? -1]),
      );
    });
  }
}

/** @throws IndexError with code `damaged`: a hash is no proof of the shape */
function decodeEntries(content: readonly unknown[]): readonly KeptEntry[] {
  return content.map((each) => {
    const [entry, questionWeight] = Array.isArray(each) ? (each as readonly unknown[]) : [];
    if (isEntry(entry)) return {entry, questionWeight: Number(questionWeight)};
    throw new IndexError('damaged', 'A piece of the FAQ index is damaged. Build it again.');
  });
}
