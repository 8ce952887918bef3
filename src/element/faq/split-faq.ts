/**
 * Opens a FAQ whose index is in pieces, which are fetched from where its manifest lies.
 */
import type {Engine} from '../../engine/results.js';
import {createSplitEngine} from '../../engine/split/create-split-engine.js';
import {IndexError} from '../../format/index-error.js';
import type {Language} from '../../format/language.js';
import {loadText} from './load-text.js';

/**
 * @param manifest as it came
 * @param address where it lies, or the script that has it inside; relative to the page
 * @throws IndexError with code `not-an-index`, `wrong-version`, `wrong-language` or `damaged`
 */
export function openSplitFaq(manifest: object, address: string, language: Language): Engine {
  const base = new URL(address, baseAddress());
  return createSplitEngine({
    manifest,
    language,
    load: (piece, again) => loadPiece(new URL(piece, base).href, again),
  });
}

/** Not of `document`: a form of the page can stand in for its properties. */
function baseAddress(): string {
  const base = document.querySelector('base')?.getAttribute('href');
  return base ? new URL(base, location.href).href : location.href;
}

/** A piece never changes under its name, so that what the browser has is as good as new. */
async function loadPiece(address: string, again: boolean): Promise<string> {
  try {
    return await loadText(address, {cache: again ? 'reload' : 'force-cache'});
  } catch (cause) {
    if (!(cause instanceof IndexError) || cause.code === 'unreachable') throw cause;
    throw new IndexError(
      'unreachable',
      `${address} is not there: the FAQ may have been built anew. Reload the page; if that does not help, upload all files of the build.`,
      {cause},
    );
  }
}
