/**
 * What a file costs a page that loads it.
 */
import {createHash} from 'node:crypto';
import {Readable} from 'node:stream';
import {promisify} from 'node:util';
import {brotliCompress, constants, createBrotliCompress, gzip} from 'node:zlib';

/** Sizes in bytes. */
export interface FileSize {
  readonly bytes: number;
  readonly gzip: number;
  /** Absent unless it was asked for. */
  readonly brotli?: number;
}

// Static hosts compress once, as hard as they can. Beyond this size that takes seconds, and what
// compresses on the fly takes about this lower quality.
export const SLOW_FROM_BYTES = 1_000_000;
const FAST_QUALITY = 5;

/** @param withBrotli costs forty times as much as gzip: a third of the build of a small FAQ */
export async function measure(
  text: string,
  {withBrotli}: {readonly withBrotli: boolean},
): Promise<FileSize> {
  const bytes = Buffer.from(text);
  const [gzipped, brotli] = await Promise.all([
    promisify(gzip)(bytes, {level: constants.Z_BEST_COMPRESSION}),
    withBrotli ? brotliSizeOf(text) : undefined,
  ]);
  return {bytes: bytes.length, gzip: gzipped.length, ...(brotli !== undefined && {brotli})};
}

export async function brotliSizeOf(text: string): Promise<number> {
  const bytes = Buffer.from(text);
  const quality = bytes.length < SLOW_FROM_BYTES ? constants.BROTLI_MAX_QUALITY : FAST_QUALITY;
  const params = {[constants.BROTLI_PARAM_QUALITY]: quality};
  return (await promisify(brotliCompress)(bytes, {params})).length;
}

/** Whether a large text has so many bytes when it is compressed; stops as soon as it has. */
export async function isCompressedTo(bytes: number, texts: Iterable<string>): Promise<boolean> {
  const brotli = createBrotliCompress({params: {[constants.BROTLI_PARAM_QUALITY]: FAST_QUALITY}});
  let size = 0;
  for await (const chunk of Readable.from(texts).pipe(brotli)) {
    size += (chunk as Buffer).length;
    if (size >= bytes) return true;
  }
  return false;
}

/** The value of `integrity`, by which a browser refuses a changed file (Subresource Integrity). */
export function integrityOf(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}
