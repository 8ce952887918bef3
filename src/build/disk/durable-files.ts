/**
 * Writes that are on the disk when they are done, so that no later step survives a power cut without them.
 */
import {open} from 'node:fs/promises';

/** @throws where there is something of this name already */
export async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the names in a folder last, as far as the system can do that. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch {
    // Windows, and some file systems, have no such thing; they do it when they see fit.
  }
}
