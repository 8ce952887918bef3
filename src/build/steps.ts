/**
 * The two steps of a compilation that take long, each about one source alone: so what came of them
 * can be remembered.
 */
import type {IndexedTexts} from '../indexing/term-counts.js';
import {countPart, type Analysis, type CountedPart} from './count-terms.js';
import type {Diagnostic} from './diagnostic.js';
import type {ParsedSource, ParseOptions} from './draft-entry.js';
import {parsePart} from './parse-part.js';
import type {Source} from './source.js';

/** What one source gives, with what is wrong in it. */
export interface ParsedPart extends ParsedSource {
  readonly diagnostics: readonly Diagnostic[];
}

export interface Steps {
  readonly parse: (source: Source, options: ParseOptions) => ParsedPart;
  /** @param texts of all entries of one source; their positions count from the first of them */
  readonly count: (texts: readonly IndexedTexts[], analysis: Analysis) => CountedPart;
}

/** Remembers nothing. */
export const STEPS: Steps = {parse: parsePart, count: countPart};
