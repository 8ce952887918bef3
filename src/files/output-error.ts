/**
 * What went wrong while output was written, in words for the person who builds.
 */
import {unwritableBecause} from './system-error.js';

/** What became of the files: all as before, or some new. */
export type OutputState = 'unchanged' | 'mixed';

export class OutputError extends Error {
  override readonly name = 'OutputError';
  /** The file or folder at fault. */
  readonly path: string;

  constructor(path: string, cause: unknown, state: OutputState = 'unchanged') {
    super(`${path} can't be written: ${unwritableBecause(cause)} ${STATES[state]}`, {cause});
    this.path = path;
  }
}

/** @throws OutputError for whatever else the act throws */
export async function orOutputError<T>(path: string, act: Promise<T>): Promise<T> {
  return act.catch((cause: unknown) => {
    throw cause instanceof OutputError ? cause : new OutputError(path, cause);
  });
}

const STATES: Readonly<Record<OutputState, string>> = {
  unchanged: 'Nothing was changed.',
  mixed: 'Some of the files are new, the others old.',
};
