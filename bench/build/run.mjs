/**
 * Measures builds of one corpus: `node bench/build/run.mjs FOLDER`, after a build of `dist/`.
 *
 * The folder holds Markdown, as `bench/corpus/write.ts` makes it; it is copied. Each build is a process of
 * its own: the first, one of the same files, one with a changed file. Other work on the machine makes all of
 * them slower, the CPU time too; so each is run three times, and the least counts.
 */
import {spawn} from 'node:child_process';
import {appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const ROUNDS = 3;

/** Loaded into the build: its last act is to say what it took. */
const TELL = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => { const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();' +
    'process.stderr.write("\\n" + JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024})); });',
)}`;

const [corpus = ''] = process.argv.slice(2);
const rounds = [];
for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(resolve(corpus)));
const least = (step, what) => Math.min(...rounds.map((round) => round[step][what]));
const [first, ...others] = ['first', 'same', 'changed'].map((step) => ({
  step,
  seconds: least(step, 'seconds'),
  cpu: least(step, 'cpu'),
  rss: least(step, 'rss'),
}));
for (const {step, seconds, cpu, rss} of [first, ...others]) {
  const ratio = (cpu / first.cpu).toFixed(2);
  process.stdout.write(
    `${step.padEnd(8)} ${seconds.toFixed(2)} s, ${cpu.toFixed(2)} s of CPU (${ratio} of the first), ${Math.round(rss)} MB\n`,
  );
}

async function measure(sources) {
  const folder = mkdtempSync(join(tmpdir(), 'faq-search-bench-'));
  try {
    cpSync(sources, join(folder, 'faq'), {recursive: true});
    mkdirSync(join(folder, 'node_modules')); // where builds remember
    const first = await build(folder);
    const same = await build(folder);
    const [name = ''] = readdirSync(join(folder, 'faq')).sort();
    appendFileSync(join(folder, 'faq', name), '\nOne more sentence.\n');
    return {first, same, changed: await build(folder)};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function build(folder) {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', TELL, CLI, 'build', 'faq'], {cwd: folder});
  let said = '';
  child.stderr.on('data', (data) => (said += data));
  child.stdout.resume();
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      if (code !== 0) fail(new Error(said));
      else
        done({
          seconds: (performance.now() - start) / 1000,
          ...JSON.parse(said.slice(said.lastIndexOf('\n') + 1)),
        });
    });
  });
}
