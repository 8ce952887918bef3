/**
 * What went wrong while output was written, in words for the person who builds.
 */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  /** The file or folder at fault. */
  readonly path: string;

  constructor(path: string, cause: unknown) {
    const code = codeOf(cause);
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${path} can't be written: ${REASONS.get(code) ?? reason}`, {cause});
    this.path = path;
  }
}

/** What to do, by Node's codes of system errors. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'you may not write there. Change its permissions, or choose another folder.'],
  ['EEXIST', 'there is a file of this name. Move it away, or choose another folder.'],
  ['EISDIR', 'there is a folder of this name. Move it away, or choose another folder.'],
  ['ENOSPC', 'the disk is full. Make room on it, then build again.'],
  ['ENOTDIR', 'a part of the path is a file. Choose another folder.'],
  ['EPERM', 'you may not write there. Change its permissions, or choose another folder.'],
  ['EROFS', 'the disk can only be read. Choose another folder.'],
]);

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
