/**
 * Opens a FAQ whose index is in pieces, which are fetched from where its manifest lies.
 */
import type {Engine} from '../../engine/results.js';
import {createSplitEngine} from '../../engine/split/create-split-engine.js';
import type {Language} from '../../format/language.js';
import {loadFile} from './load-file.js';

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
    // A piece never changes under its name, so that what the browser has is as good as new.
    load: (piece, open) => loadFile(new URL(piece, base).href, open, {cache: 'force-cache'}),
  });
}

/** Not of `document`: a form of the page can stand in for its properties. */
function baseAddress(): string {
  const base = document.querySelector('base')?.getAttribute('href');
  return base ? new URL(base, location.href).href : location.href;
}
