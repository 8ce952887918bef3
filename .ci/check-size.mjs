/**
 * Compares what a page loads with size-budget.json, where `<built>` is what the CLI builds of faq-data.
 *
 * `gzipBytes` is what we have, so that nothing grows unseen; `aimBytes` is where it should come to.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const built = mkdtempSync(join(tmpdir(), 'faq-search-'));
try {
  buildFaq();
  const budget = JSON.parse(readFileSync('.ci/size-budget.json', 'utf8'));
  const sizes = budget.map(measure);
  console.table(Object.fromEntries(sizes.map(({name, ...figures}) => [name, figures])));
  process.exitCode = sizes.every(({gzip, budget: most}) => gzip <= most) ? 0 : 1;
} finally {
  rmSync(built, {recursive: true});
}

function buildFaq() {
  const {status, stderr} = spawnSync(
    process.execPath,
    ['dist/cli.js', 'build', 'faq-data', '--out', built],
    {encoding: 'utf8'},
  );
  if (status !== 0) throw new Error(`The FAQ could not be built:\n${stderr}`);
}

/** Each file on its own, as a server compresses it; in bytes. */
function measure({name, files, gzipBytes, aimBytes}) {
  const contents = files.map((file) => readFileSync(file.replace('<built>', built)));
  const sum = (size) => contents.reduce((total, content) => total + size(content), 0);
  return {
    name,
    raw: sum((content) => content.length),
    gzip: sum((content) => gzipSync(content, {level: 9}).length),
    brotli: sum((content) => brotliCompressSync(content).length),
    budget: gzipBytes,
    aim: aimBytes,
  };
}
