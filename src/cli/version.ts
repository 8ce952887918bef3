/**
 * The version of this package.
 */
import {readFile} from 'node:fs/promises';

/** Looks upwards from this file, because a bundle and its sources lie at different depths. */
export async function readVersion(folder = new URL('.', import.meta.url)): Promise<string> {
  const manifest = await readFile(new URL('package.json', folder), 'utf8').catch(() => ''); // look higher up
  const version = /"version": *"([^"]+)"/.exec(manifest)?.[1];
  if (version !== undefined) return version;
  const parent = new URL('..', folder);
  if (parent.href === folder.href)
    throw new Error('faq-search has lost its package.json. Install it again.');
  return readVersion(parent);
}
