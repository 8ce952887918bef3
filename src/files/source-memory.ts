/**
 * Remembers what came of each source, in a file each.
 *
 * A source's entries are known by its text and the options, and their terms by the texts that were
 * counted. So whatever else changes, nothing wrong is remembered: it is not found. That a file can't be
 * read or written, or is damaged, harms nothing: its source is compiled anew.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {deserialize, serialize} from 'node:v8';
import type {SourceSteps} from '../compiler/compile.js';
import type {ParseOptions} from '../compiler/draft-entry.js';
import {parsePart, type ParsedPart} from '../compiler/parse-part.js';
import type {Source} from '../compiler/source.js';
import {FIELDS} from '../format/fields.js';
import {countPart, type Analysis, type CountedPart} from '../indexing/count-terms.js';
import type {IndexedTexts} from '../indexing/term-counts.js';

/** What a file has, after its digest. */
interface Remembered {
  readonly parsed: ParsedPart;
  /** Absent after a compilation that came to no index. */
  readonly counted?: {readonly key: string; readonly part: CountedPart} | undefined;
}

interface Known extends Remembered {
  /** The name of its file. */
  readonly name: string;
  /** Whether the file has it already. */
  readonly isKept: boolean;
}

const DIGEST_BYTES = 32;

export class SourceMemory implements SourceSteps {
  readonly #folder: string;
  readonly #stamp: string;
  /** Between the two steps of a source. */
  readonly #known = new Map<Source, Known>();
  /** The names of the files that this compilation made or used. */
  readonly #used = new Set<string>();
  /** The last analysis, with its digest. */
  #analysis: {readonly of?: Analysis; readonly digest: string} = {digest: ''};

  /**
   * @param folder for the files of one FAQ alone
   * @param stamp of the code; what other code wrote counts as none
   */
  constructor(folder: string, stamp: string) {
    this.#folder = folder;
    this.#stamp = stamp;
  }

  readonly parse = (source: Source, options: ParseOptions): ParsedPart => {
    const {sources, ...others} = options;
    const name = keyOf([
      this.#stamp,
      source.path,
      JSON.stringify([others, source.section]),
      source.text,
    ]);
    const found = this.#read(name);
    if (found?.parsed.asked.every(([asked, path]) => sources?.get(asked) === path) === true) {
      this.#known.set(source, {...found, name, isKept: true});
      return found.parsed;
    }
    const parsed = parsePart(source, options);
    // What failed may have failed for a slow machine.
    if (parsed.diagnostics.every(({severity}) => severity !== 'error'))
      this.#known.set(source, {parsed, name, isKept: false});
    return parsed;
  };

  readonly count = (
    texts: readonly IndexedTexts[],
    analysis: Analysis,
    source: Source,
  ): CountedPart => {
    const known = this.#known.get(source);
    const key = this.#keyOfTexts(texts, analysis);
    const isRight = known?.counted?.key === key;
    const part = isRight ? known.counted.part : countPart(texts, analysis);
    if (known !== undefined) {
      this.#keep({...known, counted: {key, part}, isKept: known.isKept && isRight});
      this.#known.delete(source);
    }
    return part;
  };

  /** Forgets what this compilation did not use. */
  save(): void {
    for (const known of this.#known.values()) this.#keep(known);
    attempt(() => {
      for (const name of readdirSync(this.#folder))
        if (!this.#used.has(name)) rmSync(join(this.#folder, name), {force: true});
    });
  }

  #keyOfTexts(texts: readonly IndexedTexts[], analysis: Analysis): string {
    if (this.#analysis.of !== analysis)
      this.#analysis = {of: analysis, digest: digestOfAnalysis(analysis)};
    const fields = texts.flatMap((entry) => FIELDS.map((field) => entry[field]));
    return keyOf([this.#analysis.digest, ...fields]);
  }

  #read(name: string): Remembered | undefined {
    return attempt(() => {
      const bytes = readFileSync(join(this.#folder, name));
      const record = bytes.subarray(DIGEST_BYTES);
      if (!digestOf(record).equals(bytes.subarray(0, DIGEST_BYTES))) return undefined;
      return deserialize(record) as Remembered; // of what we wrote ourselves, so the shape is right
    });
  }

  #keep({name, isKept, parsed, counted}: Known): void {
    this.#used.add(name);
    if (isKept) return;
    attempt(() => {
      const record = serialize({parsed, counted} satisfies Remembered);
      mkdirSync(this.#folder, {recursive: true});
      writeFileSync(join(this.#folder, name), Buffer.concat([digestOf(record), record]));
    });
  }
}

function digestOfAnalysis({language, asked}: Analysis): string {
  const pairs = Array.from(asked, ([first, nexts]) => [first, [...nexts]]);
  return keyOf([language.code, JSON.stringify(pairs)]);
}

function keyOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('hex').slice(0, 32); // half of it: names may be cut where they are long
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
