/**
 * Hands the permissions and the owner of a file on to the one that takes its place.
 */
import {chmod, chown, stat} from 'node:fs/promises';

/** Who may do what with a file. */
export interface Access {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** @returns nothing where there is no such file */
export async function accessOf(path: string): Promise<Access | undefined> {
  const stats = await stat(path).catch(() => undefined);
  return stats && {mode: stats.mode & 0o7777, uid: stats.uid, gid: stats.gid};
}

/** As far as it is allowed: only root may give a file away. */
export async function giveAccess(path: string, access: Access | undefined): Promise<void> {
  const own = await accessOf(path);
  if (access === undefined || own === undefined) return;
  const {mode, uid, gid} = access;
  if (uid !== own.uid || gid !== own.gid) {
    await chown(path, uid, gid).catch(() => chown(path, own.uid, gid).catch(() => undefined));
  }
  // After that, because a new owner takes some permissions away.
  if (mode !== own.mode || uid !== own.uid) await chmod(path, mode).catch(() => undefined);
}
