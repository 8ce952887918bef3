/**
 * Loads a built FAQ index.
 */
import {wholeEngine} from '../../engine/whole-engine.js';
import type {Engine} from '../../engine/results.js';
import {decodeFaqIndex, parseIndex} from '../../format/decode-faq-index.js';
import {IndexError} from '../../format/index-error.js';
import type {Language} from '../../format/language.js';
import {registeredCodes, registeredLanguage} from './language-registry.js';
import {loadFile} from './load-file.js';

/** Opens a FAQ index in pieces. */
export type OpenSplit = (manifest: object, address: string, language: Language) => Promise<Engine>;

/**
 * @param src address of a `faq-index.json`, relative to the page
 * @throws IndexError; trying again may help, whatever its code: another file may be there by then
 */
export function loadFaq(
  src: string,
  request: AbortController,
  openSplit: OpenSplit | undefined,
): Promise<Engine> {
  return loadFile<Engine>(src, (text) => open(text, src, openSplit), {
    cache: 'default',
    request,
  });
}

function open(
  text: string,
  src: string,
  openSplit: OpenSplit | undefined,
): Engine | Promise<Engine> {
  const parsed = parseIndex(text, src);
  if (!('folder' in parsed)) {
    const index = decodeFaqIndex(parsed, src);
    return wholeEngine({index, language: languageOf(index, src)});
  }
  if (openSplit) return openSplit(parsed, src, languageOf(parsed, src));
  throw new IndexError(
    'not-an-index',
    `${src} is a FAQ index in pieces, which this script can’t read. Load the script that was built beside it, or build it with “--split never”.`,
  );
}

function languageOf(index: object, src: string): Language {
  const code = 'language' in index ? String(index.language) : '';
  const language = registeredLanguage(code);
  if (language) return language;
  throw new IndexError(
    'wrong-language',
    `${src} is in the language “${code}”, but this page knows only: ${registeredCodes().join(', ')}. ` +
      `Import the language from “faq-search/languages/${code}”, and give it to registerLanguage().`,
  );
}
