/**
 * What compilations remember, in a file.
 *
 * That it can't be read or written harms nothing: then nothing is remembered.
 */
import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {deserialize, serialize} from 'node:v8';
import {RecordReader, RecordWriter} from './record-file.js';
import type {Memory} from './remembered-steps.js';

export interface KeptMemory extends Memory {
  /** Keeps what this compilation made or used, nothing older; where nothing was made, all stays as it is. */
  readonly save: () => void;
  /** Leaves the file as it was, unless it was saved. */
  readonly close: () => void;
}

/** @param stamp of the code; what other code wrote counts as none */
export function openMemory(path: string, stamp: string): KeptMemory {
  const last = attempt(() => new RecordReader(path, stamp));
  const used = new Set<string>();
  let next: RecordWriter | undefined;
  let hasFailed = false;
  const keep = (key: string, record: () => Uint8Array): void => {
    if (hasFailed) return;
    const isWritten = attempt(() => {
      mkdirSync(dirname(path), {recursive: true});
      next ??= new RecordWriter(path);
      next.add(key, record());
      return true;
    });
    hasFailed = isWritten !== true;
  };
  return {
    read(key) {
      const record = attempt(() => last?.read(key));
      if (record === undefined) return undefined;
      used.add(key);
      return deserialize(record) as unknown;
    },
    write(key, value) {
      used.delete(key); // what was read was of no use
      keep(key, () => serialize(value));
    },
    save() {
      if (next === undefined) return;
      for (const key of used) keep(key, () => last?.read(key) ?? Buffer.alloc(0));
      if (hasFailed) return;
      attempt(() => next?.finish(stamp));
      next = undefined;
    },
    close() {
      attempt(() => last?.close());
      attempt(() => next?.abandon());
    },
  };
}

/** @returns nothing where it fails: no such file, a full disk, a folder that may not be written */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined; // as said
  }
}
