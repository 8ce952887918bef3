/**
 * Asks the `faq-search` of this checkout whether it writes an index in pieces.
 */
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export function canSplit(): boolean {
  return execFileSync(process.execPath, [CLI, 'build', '--help'], {encoding: 'utf8'}).includes(
    '--split',
  );
}
