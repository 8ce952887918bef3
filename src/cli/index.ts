#!/usr/bin/env node
/**
 * The process around a run of the command line.
 */
import {setFlagsFromString} from 'node:v8';
import {loadLate} from '../compiler/load-late.js';
import {codeOf, unwritableBecause} from '../files/system-error.js';
import {askOn} from './ask.js';
import {EXIT} from './failure.js';
import {run} from './run.js';
import {stopSignal} from './stop-signals.js';

/**
 * How V8 works where the whole program is one build, each with the last release of Node that has it:
 * V8 complains about a flag that it does not know, so Nodes that are not known yet go without.
 */
const V8_FLAGS: readonly (readonly [flag: string, lastNode: number])[] = [
  // It lets garbage grow to three times of what is in use before it cleans up. So a build of 20,000
  // entries had 574 MB at its peak, of which it used 110; with this it has 450 MB, in the same time.
  ['--heap-growing-percent=30', 24],
  // It optimizes a function after 67,584 bytes of bytecode. For a small FAQ that is a quarter of all
  // CPU time, for code that has nearly done its work; what is truly hot still gets there at once.
  ['--interrupt-budget=600000', 20],
];
const node = parseInt(process.versions.node, 10);
for (const [flag, lastNode] of V8_FLAGS) if (node <= lastNode) setFlagsFromString(flag);

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    // Whoever read our output has enough, as `head` does; the work still gets done.
    if (codeOf(error) === 'EPIPE') return;
    process.exitCode = EXIT.io;
    if (stream === process.stdout) tell(`The output can't be written: ${unwritableBecause(error)}`);
  });
}
process.on('uncaughtException', tellMistake);

const signal = stopSignal();
try {
  await loadLate();
  process.exitCode ??= await run(process.argv.slice(2), {
    cwd: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    signal,
    // To look at the standard input takes as long as to read a small FAQ.
    get ask() {
      return askOn(process, signal);
    },
  });
} catch (error) {
  tellMistake(error);
}
if (signal.aborted) process.exit(); // what was at work may go on without an end

function tellMistake(error: unknown): void {
  tell(error instanceof Error ? error.message : String(error));
  process.stderr.write('  This is a bug in faq-search: report it with this text.\n');
  process.exitCode = EXIT.mistake;
}

function tell(message: string): void {
  process.stderr.write(`faq-search: ${message}\n`);
}
