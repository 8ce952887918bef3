/**
 * How diagnostics name a file.
 */
import {relative, resolve} from 'node:path';

/** From the working folder, with `/` on every system; `.` for the folder itself. */
export function displayPath(file: string, cwd: string): string {
  return relative(resolve(cwd), file).replaceAll('\\', '/') || '.';
}
