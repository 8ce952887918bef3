/**
 * The entry of the script that carries element, engine, language, and the manifest of an index in
 * pieces.
 */
import type {Language} from '../format/language.js';
import type {Messages} from '../messages/message-table.js';
import {allowImageHosts} from './faq/image-hosts.js';
import type {OpenSplit} from './faq/load-faq.js';
import type {Parts} from './faq/parts.js';
import {openSplitFaq} from './faq/split-faq.js';
import {startElement} from './start-element.js';

/** What is built in. */
export interface BuiltSplitFaq {
  readonly manifest: {readonly hash: string};
  readonly language: Language;
  /** The other hosts that images in its answers may come from. */
  readonly imageHosts: readonly string[];
  /** The address of the script, beside which the pieces lie. */
  readonly address: string;
}

/**
 * Shows a FAQ in every `<faq-search>` of the page that has neither its own `faq` nor `src`, or whose
 * `faq` is the `data-faq` of the running script's tag.
 * @param words of the interface by language, the one to fall back on first
 * @param parts what the elements can do beside, such as `src` of `faq-search/standalone-src`
 */
export function startSplitFaqSearch(
  {manifest, language, imageHosts, address}: BuiltSplitFaq,
  words: Readonly<Record<string, Messages>>,
  parts?: Parts,
): void {
  allowImageHosts(imageHosts);
  const openSplit: OpenSplit = (...split) => Promise.resolve(openSplitFaq(...split));
  startElement(openSplitFaq(manifest, address, language), {
    hash: manifest.hash,
    language,
    words,
    parts: {openSplit, ...parts},
  });
}
