/**
 * The entries of an index in pieces.
 */
import type {Entry} from '../../format/entry.js';
import {entryOf, isEntryRow} from '../../format/entry-row.js';
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

  have(positions: Iterable<number>): Promise<void> | undefined {
    return this.#pieces.have(
      new Set(
        [...positions]
          .filter((position) => this.#isInside(position))
          .map((position) => this.#pieceOf(position)),
      ),
    );
  }

  haveId(id: string): Promise<void> | undefined {
    return this.#pieces.have(new Set([id, plainName(id)].map((name) => this.#pieceOfId(name))));
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
    return this.#pieces.get(this.#pieceOfId(name), decodeIds).get(name);
  }

  #pieceOfId(id: string): string {
    return pieceNames.ids(idPieceOf(id, this.#manifest.ids));
  }

  #pieceOf(position: number): string {
    return pieceNames.entries(Math.floor(position / this.#manifest.entriesEach));
  }

  #isInside(position: number): boolean {
    return position >= 0 && position < this.count;
  }

  #kept(position: number): KeptEntry | undefined {
    if (!this.#isInside(position)) return undefined;
    const entries = this.#pieces.get(this.#pieceOf(position), decodeEntries);
    return entries[position % this.#manifest.entriesEach];
  }
}

/** Positions by id. */
function decodeIds([ids, packed]: readonly unknown[]): ReadonlyMap<string, number> {
  const positions = unpackNumbers(String(packed));
  return new Map(
    String(ids)
      .split('\n')
      .map((id, i) => [id, positions[i] ?? -1]),
  );
}

/** @throws IndexError with code `damaged`: a hash is no proof of the shape */
function decodeEntries(content: readonly unknown[]): readonly KeptEntry[] {
  return content.map((each) => {
    const [row, questionWeight] = Array.isArray(each) ? (each as readonly unknown[]) : [];
    if (isEntryRow(row)) return {entry: entryOf(row), questionWeight: Number(questionWeight)};
    throw new IndexError('damaged', 'A piece of the FAQ index is damaged. Build it again.');
  });
}
