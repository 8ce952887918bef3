/**
 * What Node says of a failed call to the system.
 */

/** Node's code of the error, such as `ENOENT`; '' for an error of another kind. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

/** Why something can't be read: the end of a sentence, in the user's words and without its path. */
export function unreadableBecause(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return UNREADABLE.get(codeOf(cause)) ?? message.replace(/, \w+(?: '[^]*')?$/, '');
}

const UNREADABLE: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'you have no permission to'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its symbolic links lead in a circle'],
  ['EMFILE', 'too many files are open'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ENFILE', 'too many files are open'],
  ['ENOENT', 'it is not there'],
  ['ENOTDIR', 'a part of its path is a file'],
  ['EPERM', 'you have no permission to'],
  ['ERR_ACCESS_DENIED', 'Node was started without the permission to'],
]);

/** Why something can't be written, with what to do about it; ends with a full stop. */
export function unwritableBecause(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return UNWRITABLE.get(codeOf(cause)) ?? `${message}.`;
}

const UNWRITABLE: ReadonlyMap<string, string> = new Map([
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
