/**
 * The compiler: from the texts of a FAQ's sources to its index.
 */
import type {Entry} from '../format/entry.js';
import type {FaqIndex} from '../format/faq-index.js';
import {countPart} from '../indexing/count-terms.js';
import type {Diagnostic, Place} from './diagnostic.js';
import {indexCounted} from '../indexing/index-entries.js';
import {parsePart} from './parse-part.js';
import type {Source} from './source.js';
import {beginCompiling, gatherEntries, textsOf} from './stages.js';

export interface CompileOptions {
  /** A BCP 47 tag; by default what the sources' front matter says, or else `en`. */
  readonly language?: string;
  /** What relative addresses are relative to, in sources whose front matter doesn't say. */
  readonly baseUrl?: string;
  /** Which headings are questions; by default found in each file. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  /** The other hosts that images may come from, as in `cdn.example.com`; by default none. */
  readonly imageHosts?: readonly string[];
}

/** An entry with what the build alone knows about it. */
export interface SourceEntry extends Entry {
  readonly source: {readonly path: string; readonly line: number};
  /** Queries that have to find it. */
  readonly expects: readonly ExpectedQuery[];
}

export interface ExpectedQuery extends Place {
  readonly query: string;
}

export interface Compilation {
  /** Absent when there is an error among the diagnostics. */
  readonly index?: FaqIndex;
  /** In the order of the FAQ; with errors, those that could be read all the same. */
  readonly entries: readonly SourceEntry[];
  /** Sorted by path, line, column, code. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles a FAQ. The same sources and options give the same index, in any order of the sources,
 * locale and time zone, and with any line ends.
 * @throws RangeError when an option has a value that it can't have
 */
export function compile(sources: readonly Source[], options: CompileOptions = {}): Compilation {
  const begun = beginCompiling(sources, options);
  const parsed = begun.sources.map((source) => parsePart(source, begun.parseOptions));
  const gathered = gatherEntries(begun, parsed, options);
  if (gathered.faq === undefined) return gathered.compilation;
  const {analysis} = gathered.faq;
  const counted = textsOf(gathered.faq, parsed).map((texts) => countPart(texts, analysis));
  return {index: indexCounted(gathered.faq, counted), ...gathered.compilation};
}
