/**
 * Takes the files of a revision out of a git repository, without touching its working copy.
 */
import {spawn} from 'node:child_process';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join, resolve, sep} from 'node:path';

/**
 * @param folder in the repository; what is below it is taken
 * @returns the name of its commit; nothing where there is no such revision, no repository, or no git
 */
export async function commitOf(revision: string, folder: string): Promise<string | undefined> {
  if (revision.startsWith('-')) return undefined;
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const output = await git(args, folder).catch(() => undefined); // as said
  return output?.toString().trim();
}

/**
 * @param commit of `commitOf`
 * @param target an empty folder
 * @param isWanted of a path below the folder, with `/`
 * @throws an error of git or of the file system
 */
export async function writeFilesOf(
  commit: string,
  {folder, target, isWanted}: Wanted,
): Promise<void> {
  const listed = await git(['ls-tree', '-r', '-z', '--name-only', commit], folder);
  const paths = listed
    .toString()
    .split('\0')
    .filter((path) => path !== '' && isWanted(path));
  const names = paths.map((path) => `${commit}:./${path}`).join('\n');
  const contents = await git(['cat-file', '--batch'], folder, `${names}\n`);
  let at = 0;
  for (const path of paths) {
    const end = contents.indexOf('\n', at);
    const [, type, size] = contents.subarray(at, end).toString().split(' ');
    const start = end + 1;
    if (type !== 'blob') {
      at = start; // a name with a line break in it, or a part of another repository
      continue;
    }
    at = start + Number(size) + 1;
    const file = resolve(target, path);
    if (!file.startsWith(target + sep)) continue;
    await mkdir(dirname(file), {recursive: true});
    await writeFile(join(file), contents.subarray(start, at - 1));
  }
}

interface Wanted {
  readonly folder: string;
  readonly target: string;
  readonly isWanted: (path: string) => boolean;
}

function git(args: readonly string[], cwd: string, input = ''): Promise<Buffer> {
  return new Promise((done, failed) => {
    const child = spawn('git', args, {cwd, stdio: ['pipe', 'pipe', 'pipe']});
    const output: Buffer[] = [];
    let told = '';
    child.stdout.on('data', (data: Buffer) => output.push(data));
    child.stderr.on('data', (data: Buffer) => (told += data.toString()));
    child.on('error', failed);
    child.stdin.on('error', () => undefined); // it ended before it had read all
    child.on('close', (code) => {
      if (code === 0) done(Buffer.concat(output));
      else failed(new Error(told.trim()));
    });
    child.stdin.end(input);
  });
}
