/**
 * Notices that files or folders change, come or go.
 *
 * Folders are watched, not the files in them: an editor that saves puts another file in the place of the
 * old one, of which a watch of the old one would hear nothing more.
 */
import {statSync, watch, type FSWatcher} from 'node:fs';
import {dirname} from 'node:path';

/** Editors write a file in several steps; so long nothing has to happen before somebody is told. */
const QUIET_MS = 25;
/** A program that writes without a pause must not keep that from being told. */
const LONGEST_WAIT_MS = 250;

export class SourceWatcher {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #onChange: () => void;
  #timer: NodeJS.Timeout | undefined;
  #firstMs = 0;

  /** @param onChange called a little after something changed, once for what changes together */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /**
   * Watches these instead of those before.
   * @param paths absolute, of files and folders; of one that is not there, the nearest folder that is
   */
  use(paths: readonly string[]): void {
    const folders = new Set(paths.map(folderOf));
    for (const [folder, watcher] of this.#watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#add(folder);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.use([]);
  }

  #add(folder: string): void {
    try {
      const watcher = watch(folder, () => this.#note());
      watcher.on('error', () => {
        // It is gone, or can't be watched any more; whoever is told names what there is now.
        watcher.close();
        this.#watchers.delete(folder);
        this.#note();
      });
      this.#watchers.set(folder, watcher);
    } catch {
      // Gone since it was looked at: the next change names another one.
    }
  }

  #note(): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#firstMs = now;
    clearTimeout(this.#timer);
    const left = this.#firstMs + LONGEST_WAIT_MS - now;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#onChange();
      },
      Math.max(0, Math.min(QUIET_MS, left)),
    );
  }
}

function folderOf(path: string): string {
  let folder = path;
  for (;;) {
    const stats = statSync(folder, {throwIfNoEntry: false});
    if (stats?.isDirectory() === true) return folder;
    const parent = dirname(folder);
    if (parent === folder) return folder;
    folder = parent;
  }
}
