/**
 * Which files of a folder git leaves out, as the `.gitignore` of the folder, of those in it, and of
 * those around it in the same repository say.
 */
import {readFile, stat} from 'node:fs/promises';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import type {Ignore} from 'ignore';

const NAME = '.gitignore';

export class GitIgnored {
  /** The files that were read. */
  readonly files: string[] = [];
  readonly #rules = new Map<string, Promise<Ignore | undefined>>();
  readonly #root: string;
  readonly #top: string;

  private constructor(root: string, top: string) {
    this.#root = root;
    this.#top = top;
  }

  /**
   * A folder that is named is read, though the repository leaves it out: then only what is said in
   * it counts.
   * @param root an absolute folder
   * @param cwd where the project is if there is no repository
   */
  static async below(root: string, cwd: string): Promise<GitIgnored> {
    const top = (await repositoryOf(root)) ?? resolve(cwd);
    if (!`${root}${sep}`.startsWith(`${top}${sep}`) || top === root)
      return new GitIgnored(root, root);
    const around = new GitIgnored(top, top);
    return new GitIgnored(root, (await around.has(root, 'folder')) ? root : top);
  }

  /** @param path absolute, in the root; whether the folders that it is in are left out counts too */
  async has(path: string, kind: 'file' | 'folder'): Promise<boolean> {
    const parent = dirname(path);
    const isBelow = parent.length > this.#root.length && parent.startsWith(this.#root);
    if (isBelow && (await this.has(parent, 'folder'))) return true;
    return this.hasItself(path, kind);
  }

  /** Where it is known that the folders are not left out that it is in. */
  async hasItself(path: string, kind: 'file' | 'folder'): Promise<boolean> {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const rules = await this.#rulesOf(folder);
      const name = relative(folder, path).replaceAll('\\', '/');
      const {ignored, unignored} = rules?.test(kind === 'folder' ? `${name}/` : name) ?? UNKNOWN;
      if (ignored || unignored) return ignored;
      if (folder === this.#top || folder === dirname(folder)) return false;
    }
  }

  #rulesOf(folder: string): Promise<Ignore | undefined> {
    const known = this.#rules.get(folder);
    if (known !== undefined) return known;
    const reading = this.#read(join(folder, NAME));
    this.#rules.set(folder, reading);
    return reading;
  }

  /** Its package is loaded only where there is such a file. */
  async #read(file: string): Promise<Ignore | undefined> {
    const text = await readFile(file, 'utf8').catch(() => undefined); // mostly not there
    if (text === undefined) return undefined;
    this.files.push(file);
    const {default: ignore} = await import('ignore');
    return ignore({ignorecase: false}).add(text);
  }
}

const UNKNOWN = {ignored: false, unignored: false};

/** The folder around it, or itself, that has the `.git` of its repository. */
async function repositoryOf(root: string): Promise<string | undefined> {
  for (let folder = root; basename(folder) !== ''; folder = dirname(folder)) {
    if (await stat(join(folder, '.git')).catch(() => undefined)) return folder; // not there
  }
  return undefined;
}
