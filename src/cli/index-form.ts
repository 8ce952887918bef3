/**
 * Decides whether an index goes into the script whole or lies beside it in pieces.
 */
import {languageOf, type FaqIndex} from '../files/index.js';
import {splitFaqIndex, type SplitManifest} from '../indexing/split/split-faq-index.js';
import {brotliSizeOf, isCompressedTo, SLOW_FROM_BYTES} from './measure.js';
import type {Options} from './options.js';

export interface IndexForm {
  /** All of it, or the manifest of one in pieces: what the script has inside. */
  readonly inside: FaqIndex | SplitManifest;
  /** The texts of pieces by address; none for a whole index. */
  readonly pieces: ReadonlyMap<string, string>;
}

/**
 * From this size on, brotli, an index comes in pieces. On a slow line (1.6 Mbit/s, 150 ms, HTTP/1.1) the
 * first results of an index of 64 kB took 1.4 to 1.7 s whole, with 99 kB in all, and 1.3 to 1.6 s in
 * pieces, with 48 to 60 kB; those of a smaller one come sooner whole.
 */
const SPLIT_FROM_BYTES = 60_000;

export async function formOf(index: FaqIndex, split: Options['split']): Promise<IndexForm> {
  const isSplit = split === 'auto' ? await isLarge(index) : split === 'always';
  if (!isSplit) return {inside: index, pieces: new Map()};
  const {manifest, pieces} = splitFaqIndex(index, languageOf(index.language));
  return {inside: manifest, pieces};
}

async function isLarge(index: FaqIndex): Promise<boolean> {
  let bytes = 0;
  for (const text of textsOf(index)) {
    bytes += Buffer.byteLength(text);
    if (bytes >= SLOW_FROM_BYTES) return isCompressedTo(SPLIT_FROM_BYTES, textsOf(index));
  }
  // To compress it takes long, so that is done only where the text may be large.
  return bytes >= SPLIT_FROM_BYTES && (await brotliSizeOf(textOf(index))) >= SPLIT_FROM_BYTES;
}

/** The file that holds an index. */
export function textOf(index: FaqIndex | SplitManifest): string {
  return `${JSON.stringify(index)}\n`;
}

/** The JSON of an index, but for some commas: as one text it would be as large as all else of a build. */
function* textsOf({entries, ...rest}: FaqIndex): Iterable<string> {
  for (const entry of entries) yield JSON.stringify(entry);
  yield JSON.stringify(rest);
}
