/**
 * Runs many test files in one process, so that what they import is loaded once. Each file is a suite,
 * and its hooks are that suite's alone.
 *
 * Usage: `node --import tsx test/batch.mjs <test file…>`
 */
import {suite} from 'node:test';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

for (const file of process.argv.slice(2)) {
  suite(file, () => import(pathToFileURL(resolve(file)).href));
}
