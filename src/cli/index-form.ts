/**
 * Decides whether an index goes into the script whole or lies beside it in pieces.
 */
import {languageOf, type FaqIndex} from '../build/index.js';
import {splitFaqIndex, type SplitManifest} from '../build/split/split-faq-index.js';
import type {Options} from './options.js';

export interface IndexForm {
  /** All of it, or the manifest of one in pieces: what the script has inside. */
  readonly inside: FaqIndex | SplitManifest;
  /** The texts of pieces by address; none for a whole index. */
  readonly pieces: ReadonlyMap<string, string>;
}

/**
 * From this size on, brotli, an index comes in pieces. In pieces the first results take two more
 * requests and some 60 kB, which on a slow line (1.6 Mbit/s, 150 ms) is as long as this takes.
 */
const SPLIT_FROM_BYTES = 100_000;

/** @param brotliBytes of the whole index */
export function formOf(index: FaqIndex, split: Options['split'], brotliBytes: number): IndexForm {
  const isSplit = split === 'auto' ? brotliBytes >= SPLIT_FROM_BYTES : split === 'always';
  if (!isSplit) return {inside: index, pieces: new Map()};
  const {manifest, pieces} = splitFaqIndex(index, languageOf(index.language));
  return {inside: manifest, pieces};
}
