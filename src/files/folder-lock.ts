/**
 * Lets one process at a time do something.
 *
 * A lock is a symbolic link that leads nowhere: it appears with its owner's name in one step, so no
 * kill leaves one without. What a killed process left is told by its owner, and taken away.
 */
import {createHash, randomUUID} from 'node:crypto';
import {readFile, readlink, rm, symlink, writeFile} from 'node:fs/promises';
import {hostname} from 'node:os';
import {setTimeout} from 'node:timers/promises';
import {codeOf, isWithoutLinks} from './system-error.js';

/** Far longer than anybody keeps it: writing three files takes some ten milliseconds. */
const PATIENCE_MS = 30_000;

const PAUSE_MS = 20; // between two looks

/** Of the locks that this process has, or is about to have. */
const ownOwners = new Set<string>();

/**
 * @param signal ends the waiting, with its reason
 * @throws when another process keeps the lock for longer than it can need it
 */
export async function withLock<T>(
  path: string,
  act: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const owner = `${process.pid} ${hostname()} ${randomUUID()}`;
  ownOwners.add(owner);
  try {
    await acquire(path, owner, signal);
    return await act().finally(() => rm(path, {force: true}));
  } finally {
    ownOwners.delete(owner);
  }
}

async function acquire(path: string, owner: string, signal?: AbortSignal): Promise<void> {
  let last: string | undefined;
  let lastChange = performance.now();
  while (!(await create(path, owner))) {
    signal?.throwIfAborted();
    const current = await ownerOf(path);
    if (current !== last) lastChange = performance.now();
    last = current;
    if (current !== undefined && isGone(current)) await takeAway(path, current);
    else if (performance.now() - lastChange > PATIENCE_MS) throw tooLong(path, current);
    else await setTimeout(PAUSE_MS);
  }
}

/** @returns whether the lock is ours now */
async function create(path: string, owner: string): Promise<boolean> {
  try {
    await symlink(owner, path).catch((cause: unknown) => {
      if (!isWithoutLinks(cause)) throw cause;
      return writeFile(path, owner, {flag: 'wx'}); // a kill within may leave it empty
    });
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw cause;
  }
}

/** @returns nothing where there is no lock */
async function ownerOf(path: string): Promise<string | undefined> {
  try {
    return await readlink(path).catch(() => readFile(path, 'utf8'));
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw cause;
  }
}

/** Whether an owner is known to have ended; nobody knows that of another machine's. */
function isGone(owner: string): boolean {
  const [id, host] = owner.split(' ');
  const pid = Number(id);
  if (host !== hostname() || !Number.isSafeInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return !ownOwners.has(owner); // our number, but of another life
  try {
    process.kill(pid, 0); // asks alone
    return false;
  } catch (cause) {
    return codeOf(cause) === 'ESRCH';
  }
}

/**
 * Of all who find the same dead owner, one takes its lock away while the others wait: else the second
 * could take away what the first has made since. A kill in here leaves a lock like any other.
 */
async function takeAway(path: string, deadOwner: string): Promise<void> {
  const name = createHash('sha256').update(deadOwner).digest('hex').slice(0, 16);
  await withLock(`${path}-${name}`, async () => {
    if ((await ownerOf(path)) === deadOwner) await rm(path, {force: true});
  });
}

function tooLong(path: string, owner = ''): Error {
  const [pid = '', host = ''] = owner.split(' ');
  const who = host === '' ? '' : ` (process ${pid} on ${host})`;
  return new Error(
    `another build${who} has been writing there for ${PATIENCE_MS / 1000} seconds. ` +
      `Let it end, or delete ${path} if there is none`,
  );
}
