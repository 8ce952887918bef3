/**
 * The compiler: from the texts of a FAQ's sources to its index.
 */
import type {FaqIndex} from '../format/faq-index.js';
import {compareNaturally} from '../format/code-point-order.js';
import {countPart, type Analysis, type CountedPart} from '../indexing/count-terms.js';
import {indexCounted} from '../indexing/index-entries.js';
import {indexedTexts, type IndexedTexts} from '../indexing/term-counts.js';
import {pathsByName} from './addresses.js';
import {checkOptions, type CompileOptions} from './compile-options.js';
import type {ParseOptions} from './draft-entry.js';
import {gatherEntries, textsOf, type GatheredEntries} from './gather-entries.js';
import {parsePart, type ParsedPart} from './parse-part.js';
import {isSynonyms} from './source-parsers.js';
import type {Source} from './source.js';

export type {CompileOptions} from './compile-options.js';
export type {ExpectedQuery, SourceEntry} from './gather-entries.js';

export interface Compilation extends GatheredEntries {
  /** Absent when there is an error among the diagnostics. */
  readonly index?: FaqIndex;
}

/** What is done to one source after the other. */
export interface SourceSteps {
  readonly parse: (source: Source, options: ParseOptions) => ParsedPart;
  /** @param texts of the entries of the source; positions count from its first one */
  readonly count: (
    texts: readonly IndexedTexts[],
    analysis: Analysis,
    source: Source,
  ) => CountedPart;
}

/** How far a compilation is: how many of the sources are done with a step. */
export interface Progress {
  readonly step: keyof SourceSteps;
  readonly done: number;
  readonly of: number;
}

/**
 * Compiles a FAQ. The same sources and options give the same index, in any order of the sources,
 * locale and time zone, and with any line ends.
 * @throws RangeError when an option has a value that it can't have
 */
export function compile(sources: readonly Source[], options: CompileOptions = {}): Compilation {
  const steps = compileInSteps(sources, options);
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  return next.value;
}

/**
 * Compiles a FAQ, and lets its caller do something else after each step of each source.
 * @param steps may know from elsewhere what they are asked to make
 */
export function* compileInSteps(
  given: readonly Source[],
  options: CompileOptions,
  steps: SourceSteps = {parse: parsePart, count: countPart},
): Generator<Progress, Compilation> {
  checkOptions(options);
  const sources = [...given].sort((a, b) => compareNaturally(a.path, b.path));
  const of = sources.length;
  const isAlone = sources.filter(({path}) => !isSynonyms(path)).length === 1;
  const {fallback: _, ...ownOptions} = options;
  const parseOptions = {
    ...ownOptions,
    isAlone,
    sources: pathsByName(sources.map(({path}) => path)),
  };
  const parsed: ParsedPart[] = [];
  for (const source of sources) {
    parsed.push(steps.parse(source, parseOptions));
    yield {step: 'parse', done: parsed.length, of};
  }
  const {faq, compilation} = gatherEntries(sources, parsed, options);
  if (faq === undefined) return compilation;
  const counted: CountedPart[] = [];
  const texts = textsOf(faq, parsed);
  for (const [i, source] of sources.entries()) {
    counted.push(steps.count(texts[i] ?? [], faq.analysis, source));
    yield {step: 'count', done: counted.length, of};
  }
  const others = faq.entries.slice(compilation.entries.length);
  if (others.length > 0) counted.push(countPart(others.map(indexedTexts), faq.analysis));
  return {index: indexCounted(faq, counted), ...compilation};
}
