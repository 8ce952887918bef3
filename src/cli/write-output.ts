/**
 * Writes what a command made, and tells what goes wrong with it in the user's terms.
 */
import {relative, resolve} from 'node:path';
import {OutputError} from '../files/output-error.js';
import {writeFiles} from '../files/write-files.js';
import type {Task} from './command.js';
import {IoFailure} from './failure.js';

/**
 * @param folder relative to the working folder
 * @returns the names of the files that were not there yet, or with another text
 * @throws IoFailure, or the signal's reason
 */
export async function writeOutput(
  folder: string,
  texts: ReadonlyMap<string, string>,
  {cwd, signal}: Pick<Task, 'cwd' | 'signal'>,
): Promise<ReadonlySet<string>> {
  try {
    const stop = signal === undefined ? {} : {signal};
    return new Set(await writeFiles(resolve(cwd, folder), texts, stop));
  } catch (cause) {
    if (!(cause instanceof OutputError)) throw cause;
    const name = relative(cwd, cause.path) || '.';
    throw new IoFailure(cause.message.replace(cause.path, name), {cause});
  }
}
