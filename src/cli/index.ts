#!/usr/bin/env node
/**
 * The process around a run of the command line.
 */
import {run} from './run.js';

const OUR_MISTAKE = 70; // EX_SOFTWARE of sysexits.h

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read our output has enough, as `head` does; the work still gets done.
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
  });
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `faq-search: ${message}\n  This is a mistake in faq-search itself: report it with this text.\n`,
  );
  process.exitCode = OUR_MISTAKE;
}
