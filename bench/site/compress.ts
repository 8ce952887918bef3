/**
 * Compresses the files of a site beside them, as static hosts keep them.
 */
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** What Pagefind writes is compressed already, and read by its own code. */
const COMPRESSIBLE = /\.(?:html|css|js|mjs|json)$/;

/** From here on, brotli's best would take minutes; its level 9 gives about a tenth more bytes. */
const LARGE_BYTES = 8_000_000;

export function compressFiles(folder: string): void {
  for (const path of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    const file = join(folder, path);
    if (COMPRESSIBLE.test(path) && !existsSync(`${file}.br`)) compressFile(file);
  }
}

function compressFile(file: string): void {
  if (!statSync(file).isFile()) return;
  const content = readFileSync(file);
  const quality = content.length > LARGE_BYTES ? 9 : constants.BROTLI_MAX_QUALITY;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(content, {params}));
  writeFileSync(`${file}.gz`, gzipSync(content, {level: 9}));
}
