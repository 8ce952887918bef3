/**
 * `npm test`: every check and test there is, or one part: `node test/run.mjs check|node|browser|e2e`.
 * What takes many minutes runs only when it is named: `node test/run.mjs long`.
 *
 * The last line alone says how many passed and failed; a failing step is shown in full, and the run
 * goes on to the end. Steps that stand in a list of their own run beside each other, as many as
 * there are processors; what they print still comes in their order.
 */
import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {installPackages} from '../.ci/install-packages.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installPackages();

const LAYERS = ['test/layers.test.ts', 'test/import-circles.test.ts'];
/** Half of its time it waits for three Java machines: it runs beside other tests, which fill that. */
const SEARCH_SERVER = ['test/e2e/search-server.e2e.ts'];
const STEP_MINUTES = 30; // the longest takes 12 on two cores; one that hangs must not hold up CI
const LONG_MINUTES = 90;
/** How many processes the Node tests are dealt out to: some more than run at a time, so that all end together. */
const BATCHES = 4;
/** At a time: one works while the other waits for its browser. More would get in each other's way. */
const E2E_FILES = 2;

/** Some programs colour what they print when they see that they run in CI. */
const PLAIN = {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined};

const TEST_OPTIONS = ['--import', 'tsx', '--test-reporter', './test/node-reporter.mjs'];

/** A step counts as one, unless it counts its own tests. What it prints is shown when it fails, or `shows`. */
const BUILD = {name: 'build', commands: [['.ci/build.mjs']]};
const BROWSERS = {name: 'browsers', commands: [['.ci/install-browsers.mjs']]};
const PARTS = {
  check: [
    BUILD,
    [
      {name: 'lint', commands: [['node_modules/eslint/bin/eslint.js', '.']]}, // the longest
      {
        name: 'types',
        commands: [
          ['node_modules/typescript/bin/tsc', '--build', 'src'],
          ['node_modules/typescript/bin/tsc', '--project', 'test'],
        ],
      },
      {name: 'format', commands: [['node_modules/prettier/bin/prettier.cjs', '--check', '.']]},
      {name: 'layers', commands: [testBatch(LAYERS)], counts: true},
      {name: 'unused code', commands: [['node_modules/knip/bin/knip.js']]},
      {name: 'golden queries', commands: [['dist/cli.js', 'check', 'faq-data']]},
      {name: 'reference', commands: [['.ci/docs/write.mjs', '--check']]},
      {name: 'size', commands: [['.ci/check-size.mjs']], shows: true},
      {
        name: 'package',
        commands: [
          ['node_modules/publint/src/cli.js', 'run', '--strict'],
          [
            ...['node_modules/@arethetypeswrong/cli/dist/index.js', '--pack', '.'],
            ...['--profile', 'esm-only'],
          ],
        ],
      },
    ],
  ],
  node: [
    BROWSERS, // one test of the search server has a page
    BUILD,
    [
      {name: 'search server', commands: [testBatch(SEARCH_SERVER)], counts: true},
      ...testBatches('Node tests', filesIn('test', '.test.ts', LAYERS), BATCHES),
    ],
  ],
  browser: [
    BROWSERS,
    BUILD,
    {
      name: 'browser tests',
      commands: [['node_modules/@web/test-runner/dist/bin.js']],
      counts: true,
    },
  ],
  e2e: [
    BROWSERS,
    BUILD,
    {name: 'demo', commands: [['demo/build-demo.mjs']]}, // which three of the tests use
    {
      name: 'end-to-end tests',
      commands: [eachAlone(filesIn('test', '.e2e.ts', SEARCH_SERVER), E2E_FILES)],
      counts: true,
    },
  ],
};
/** Parts that run only when they are named. */
const NAMED_PARTS = {
  long: [
    BROWSERS,
    BUILD,
    {
      name: 'long tests',
      commands: [eachAlone(filesIn('test', '.long.ts'), 1)],
      counts: true,
      shows: true,
      minutes: LONG_MINUTES,
    },
  ],
};
const ALL_PARTS = {...PARTS, ...NAMED_PARTS};

const parts = process.argv.slice(2);
const unknown = parts.find((part) => !Object.hasOwn(ALL_PARTS, part));
if (unknown !== undefined) {
  console.error(
    `There is no part “${unknown}”. The parts are ${Object.keys(ALL_PARTS).join(', ')}.`,
  );
  process.exit(2);
}

const stages = new Set(
  (parts.length > 0 ? parts : Object.keys(PARTS)).flatMap((part) => ALL_PARTS[part]),
);
const turns = {free: availableParallelism(), waiting: []};
const total = {passed: 0, failed: 0, skipped: 0};
for (const stage of stages) {
  const runs = [stage].flat().map((step) => ({step, run: inTurn(() => runAll(step))}));
  for (const {step, run} of runs) {
    process.stdout.write(`${step.name} … `);
    report(step, await run);
  }
}
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(inWords(total));

/** Does the work as soon as a processor is free for it. */
async function inTurn(work) {
  if (turns.free === 0) await new Promise((go) => turns.waiting.push(go));
  else turns.free--;
  try {
    return await work();
  } finally {
    const next = turns.waiting.shift();
    if (next) next();
    else turns.free++;
  }
}

function report(step, {ended, output, seconds}) {
  const counted = (step.counts && countsIn(output)) || {
    passed: Number(ended),
    failed: 0,
    skipped: 0,
  };
  if (!ended && counted.failed === 0) counted.failed = 1;
  for (const key of Object.keys(total)) total[key] += counted[key];
  console.log(
    `${ended ? 'passed' : 'FAILED'}${step.counts ? `, ${inWords(counted)}` : ''} (${seconds} s)`,
  );
  if (!ended || step.shows) console.log(`\n${output.trimEnd()}\n`);
}

function inWords({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @returns what a test runner says in its last such line; none when it came to no end */
function countsIn(output) {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
  return last && {passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3] ?? 0)};
}

async function runAll({commands, minutes = STEP_MINUTES}) {
  const started = Date.now();
  const runs = [];
  for (const command of commands) runs.push(await run(command, minutes));
  return {
    seconds: ((Date.now() - started) / 1000).toFixed(1),
    ended: runs.every(({ended}) => ended),
    output: runs.map(({output}) => output).join(''),
  };
}

/** Runs a Node program. @returns whether it ended well, and what it printed */
function run(args, minutes) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      env: PLAIN,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
    });
    const printed = [];
    child.stdout.on('data', (chunk) => printed.push(chunk));
    child.stderr.on('data', (chunk) => printed.push(chunk));
    child.on('close', (code, signal) => {
      if (signal) printed.push(Buffer.from(`\nended by ${signal} (it has ${minutes} minutes)\n`));
      resolve({ended: code === 0, output: Buffer.concat(printed).toString()});
    });
  });
}

/** @returns steps that share the files out: neighbours, which often take as long, go to different ones */
function testBatches(name, files, count) {
  return Array.from({length: count}, (_, batch) => ({
    name: `${name}, ${batch + 1} of ${count}`,
    commands: [testBatch(files.filter((__, i) => i % count === batch))],
    counts: true,
  }));
}

/** A process and browsers for each file: some measure memory, and a browser that others use is slow. */
function eachAlone(files, concurrency) {
  return [...TEST_OPTIONS, '--test', `--test-concurrency=${concurrency}`, ...files];
}

function testBatch(files) {
  return [...TEST_OPTIONS, 'test/batch.mjs', ...files];
}

/** Node 20's own runner takes no patterns. @param others files that run elsewhere */
function filesIn(folder, ending, others = []) {
  return readdirSync(folder, {recursive: true})
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((file) => !others.includes(file))
    .sort();
}
