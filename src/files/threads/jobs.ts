/**
 * What one thread asks of another.
 */
import type {IndexedTexts} from '../../indexing/term-counts.js';
import type {Analysis, CountedPart} from '../../indexing/count-terms.js';
import type {ParseOptions} from '../../compiler/draft-entry.js';
import type {Source} from '../../compiler/source.js';
import type {ParsedPart} from '../../compiler/steps.js';

/** An analysis as it can be sent: without the functions of its language. */
export interface SentAnalysis extends Pick<Analysis, 'asked'> {
  /** A code. */
  readonly language: string;
}

export type Job =
  | {readonly kind: 'options'; readonly options: ParseOptions}
  | {readonly kind: 'analysis'; readonly analysis: SentAnalysis}
  /** With the options that were sent last. */
  | {readonly kind: 'parse'; readonly source: Source}
  /** With the analysis that was sent last. */
  | {readonly kind: 'count'; readonly texts: readonly IndexedTexts[]};

/** To each job that makes something; `undefined` where it failed. */
export type Reply = ParsedPart | CountedPart | undefined;
