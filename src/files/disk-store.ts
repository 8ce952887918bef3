/**
 * Remembers sources from one run to the next, in a file each.
 *
 * That a file can't be read or written, or is damaged, harms nothing: its source is compiled anew.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {deserialize, serialize} from 'node:v8';
import type {Remembered, SourceStore} from './source-memory.js';

const DIGEST_BYTES = 32;

export class DiskStore implements SourceStore {
  readonly #folder: string;

  /** @param folder made where it is not there */
  constructor(folder: string) {
    this.#folder = folder;
  }

  read(name: string): Remembered | undefined {
    return attempt(() => {
      const bytes = readFileSync(join(this.#folder, name));
      const record = bytes.subarray(DIGEST_BYTES);
      if (!digestOf(record).equals(bytes.subarray(0, DIGEST_BYTES))) return undefined;
      return deserialize(record) as Remembered; // of what we wrote ourselves, so the shape is right
    });
  }

  write(name: string, remembered: Remembered): void {
    attempt(() => {
      const record = serialize(remembered);
      mkdirSync(this.#folder, {recursive: true});
      writeFileSync(join(this.#folder, name), Buffer.concat([digestOf(record), record]));
    });
  }

  keepOnly(names: ReadonlySet<string>): void {
    attempt(() => {
      for (const name of readdirSync(this.#folder))
        if (!names.has(name)) rmSync(join(this.#folder, name), {force: true});
    });
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** @returns nothing where it fails: no such file, a full disk, a folder that may not be written */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined; // as said
  }
}
