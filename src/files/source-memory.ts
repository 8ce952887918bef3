/**
 * Remembers what came of each source, each by itself.
 *
 * A source's entries are known by its text and the options, and their terms by the texts that were
 * counted. So whatever else changes, nothing wrong is remembered: it is not found.
 */
import {createHash} from 'node:crypto';
import type {SourceSteps} from '../compiler/compile.js';
import type {ParseOptions} from '../compiler/draft-entry.js';
import {parsePart, type ParsedPart} from '../compiler/parse-part.js';
import type {Source} from '../compiler/source.js';
import {FIELDS} from '../format/fields.js';
import {countPart, type Analysis, type CountedPart} from '../indexing/count-terms.js';
import type {IndexedTexts} from '../indexing/term-counts.js';

/** What came of one source. */
export interface Remembered {
  readonly parsed: ParsedPart;
  /** Absent after a compilation that came to no index. */
  readonly counted?: {readonly key: string; readonly part: CountedPart} | undefined;
}

/** Where it is remembered, by names that are made of what it came of. Nothing of it throws. */
export interface SourceStore {
  read(name: string): Remembered | undefined;
  write(name: string, remembered: Remembered): void;
  /** Forgets all others. */
  keepOnly(names: ReadonlySet<string>): void;
}

interface Known extends Remembered {
  readonly name: string;
  /** Whether the store has it already. */
  readonly isKept: boolean;
}

export class SourceMemory implements SourceSteps {
  readonly #store: SourceStore;
  readonly #stamp: string;
  /** Between the two steps of a source. */
  readonly #known = new Map<Source, Known>();
  /** The names that this compilation wrote or read. */
  readonly #used = new Set<string>();
  /** The last analysis, with its digest. */
  #analysis: {readonly of?: Analysis; readonly digest: string} = {digest: ''};

  /**
   * @param store for one FAQ alone
   * @param stamp of the code; what other code wrote counts as none
   */
  constructor(store: SourceStore, stamp: string) {
    this.#store = store;
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
    const found = this.#store.read(name);
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
    this.#store.keepOnly(this.#used);
  }

  #keyOfTexts(texts: readonly IndexedTexts[], analysis: Analysis): string {
    if (this.#analysis.of !== analysis)
      this.#analysis = {of: analysis, digest: digestOfAnalysis(analysis)};
    const fields = texts.flatMap((entry) => FIELDS.map((field) => entry[field]));
    return keyOf([this.#analysis.digest, ...fields]);
  }

  #keep({name, isKept, parsed, counted}: Known): void {
    this.#used.add(name);
    if (!isKept) this.#store.write(name, {parsed, counted});
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
