/**
 * The two steps of a compilation that take long, each about one source alone: so what came of them
 * can be remembered, or made in other threads.
 */
import type {IndexedTexts} from '../indexing/term-counts.js';
import type {Analysis, CountedPart} from '../indexing/count-terms.js';
import type {Diagnostic} from './diagnostic.js';
import type {ParsedSource, ParseOptions} from './draft-entry.js';
import type {Source} from './source.js';

/** What one source gives, with what is wrong in it. */
export interface ParsedPart extends ParsedSource {
  readonly diagnostics: readonly Diagnostic[];
  /** What it asked about other sources: the names, each with the path that the answer was. */
  readonly asked: readonly (readonly [name: string, path: string | undefined])[];
}

export interface Steps {
  /**
   * @param onDone called when a source is done
   * @returns what came of each source, in their order
   */
  readonly parse: (
    sources: readonly Source[],
    options: ParseOptions,
    onDone: () => void,
  ) => Promise<readonly ParsedPart[]>;
  /**
   * @param parts the texts of the entries of each source; positions count from its first entry
   * @param onDone called when a part is done
   * @returns what came of each part, in their order
   */
  readonly count: (
    parts: readonly (readonly IndexedTexts[])[],
    analysis: Analysis,
    onDone: () => void,
  ) => Promise<readonly CountedPart[]>;
}

/** Told how far a compilation is: which step, and how many of the sources are done with it. */
export type Progress = (step: 'parse' | 'count', done: number, of: number) => void;
