/**
 * Compares what a page loads with size-budget.json, where `<built>` is what the CLI builds of faq-data,
 * `<packed>` what npm publishes.
 *
 * `gzipBytes` is what we have, so that nothing grows unseen; `aimBytes` is where it should come to.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';

const PACKED = 'package.tgz';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const built = mkdtempSync(join(tmpdir(), 'faq-search-'));
try {
  buildFaq();
  pack();
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

function pack() {
  const {status, stderr} = spawnSync(
    'npm',
    ['pack', '--ignore-scripts', '--silent', '--pack-destination', built],
    {encoding: 'utf8', shell: process.platform === 'win32'},
  );
  if (status !== 0) throw new Error(`The package could not be packed:\n${stderr}`);
  const [file] = readdirSync(built).filter((name) => name.endsWith('.tgz'));
  // It is compressed already; what it is compressed to again hardly differs.
  renameSync(join(built, file), join(built, PACKED));
}

/** Each file on its own, as a server compresses it; in bytes. */
function measure({name, files, gzipBytes, aimBytes}) {
  const contents = files.map((file) =>
    readFileSync(file.replace('<built>', built).replace('<packed>', join(built, PACKED))),
  );
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
