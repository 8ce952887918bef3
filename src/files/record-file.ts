/**
 * A file of records that are found by key, one at a time.
 *
 * The records come first, one after another; then the list of them, its length and its digest. So a
 * file can be written while its records are made, and none is read that nobody asks for.
 */
import {createHash} from 'node:crypto';
import {closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync} from 'node:fs';
import {deserialize, serialize} from 'node:v8';

/** Where a record lies in its file, and what it is known by. */
interface Place {
  readonly offset: number;
  readonly length: number;
  readonly digest: string;
}

/** After the list: its length as a number of eight bytes, then its digest. */
const LENGTH_BYTES = 8;
const END_BYTES = LENGTH_BYTES + 32;

export class RecordReader {
  readonly #file: number;
  readonly #places: ReadonlyMap<string, Place>;

  /**
   * @param stamp of the code that has to have written the file
   * @throws where there is no such file, or it is not whole
   */
  constructor(path: string, stamp: string) {
    this.#file = openSync(path, 'r');
    try {
      const end = fstatSync(this.#file).size - END_BYTES;
      const ending = this.#bytes(end, END_BYTES);
      const length = ending.readDoubleLE(0);
      const list = this.#bytes(end - length, length);
      if (!digestOf(list, stamp).equals(ending.subarray(LENGTH_BYTES)))
        throw new Error('It is not the file that this code wrote.');
      // The digest is of what we wrote ourselves, so the shape is, too.
      this.#places = deserialize(list) as ReadonlyMap<string, Place>;
    } catch (cause) {
      this.close();
      throw cause;
    }
  }

  /** @returns nothing where there is none of this key, or it is damaged */
  read(key: string): Buffer | undefined {
    const place = this.#places.get(key);
    if (place === undefined) return undefined;
    const record = this.#bytes(place.offset, place.length);
    return digestOf(record).toString('base64') === place.digest ? record : undefined;
  }

  close(): void {
    closeSync(this.#file);
  }

  #bytes(offset: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    readSync(this.#file, bytes, 0, length, offset);
    return bytes;
  }
}

export class RecordWriter {
  readonly #path: string;
  readonly #file: number;
  readonly #places = new Map<string, Place>();
  #end = 0;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(this.#part, 'w');
  }

  add(key: string, record: Uint8Array): void {
    const {length} = record;
    const digest = digestOf(record).toString('base64');
    this.#places.set(key, {offset: this.#end, length, digest});
    this.#write(record);
  }

  /** Puts the file in place of the one that is there. */
  finish(stamp: string): void {
    const list = serialize(this.#places);
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeDoubleLE(list.length);
    this.#write(Buffer.concat([list, length, digestOf(list, stamp)]));
    closeSync(this.#file);
    renameSync(this.#part, this.#path);
  }

  abandon(): void {
    closeSync(this.#file);
    rmSync(this.#part, {force: true});
  }

  /** Of two runs, one may write it wrong, which is told when it is read. */
  get #part(): string {
    return `${this.#path}.part`;
  }

  #write(bytes: Uint8Array): void {
    for (let written = 0; written < bytes.length;) written += writeSync(this.#file, bytes, written);
    this.#end += bytes.length;
  }
}

function digestOf(bytes: Uint8Array, stamp = ''): Buffer {
  return createHash('sha256').update(stamp).update(bytes).digest();
}
