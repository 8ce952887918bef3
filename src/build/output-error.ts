/**
 * What went wrong while output was written, in words for the person who builds.
 */
import {codeOf} from './system-error.js';

/** What became of the files: all as before, some new, or all new. */
export type OutputState = 'unchanged' | 'mixed' | 'written';

export class OutputError extends Error {
  override readonly name = 'OutputError';
  /** The file or folder at fault. */
  readonly path: string;

  constructor(path: string, cause: unknown, state: OutputState = 'unchanged') {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const advice = REASONS.get(codeOf(cause)) ?? `${reason}.`;
    super(`${path} can't be written: ${advice} ${STATES[state]}`, {cause});
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
  written: 'The new files are there, though.',
};

/** What to do, by Node's codes of system errors. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'you may not write there. Change its permissions, or choose another folder.'],
  ['EDQUOT', 'your share of the disk is full. Make room on it, then build again.'],
  ['EEXIST', 'there is a file of this name. Move it away, or choose another folder.'],
  ['EFBIG', 'the disk takes no file of this size. Choose another folder.'],
  ['EISDIR', 'there is a folder of this name. Move it away, or choose another folder.'],
  ['ELOOP', 'its symbolic links lead in a circle. Remove them, or choose another folder.'],
  ['ENAMETOOLONG', 'its name is too long. Choose another folder.'],
  ['ENOSPC', 'the disk is full. Make room on it, then build again.'],
  ['ENOTDIR', 'a part of the path is a file. Choose another folder.'],
  ['EPERM', 'you may not write there. Change its permissions, or choose another folder.'],
  ['EROFS', 'the disk can only be read. Choose another folder.'],
  ['ERR_ACCESS_DENIED', 'Node was started without the permission to. Give it “--allow-fs-write”.'],
]);
