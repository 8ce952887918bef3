/**
 * The entry of the script that asks a search server, with the FAQ inside that answers while none does,
 * whole, in pieces, or not at all.
 */
import type {Engine} from '../engine/results.js';
import {contentHash} from '../format/content-hash.js';
import type {Faq, FaqIndex} from '../format/faq-index.js';
import type {Language} from '../format/language.js';
import type {Messages} from '../messages/message-table.js';
import {remoteEngine, takeEngineAttribute} from './engine-attribute.js';
import {allowImageHosts} from './faq/image-hosts.js';
import type {OpenSplit} from './faq/load-faq.js';
import type {Parts} from './faq/parts.js';
import {openSplitFaq} from './faq/split-faq.js';
import {noticesOf} from './words/notices.js';
import {startElement} from './start-element.js';

/** What is built in. */
export interface BuiltRemoteFaq {
  /** Addresses of the handler, or with `typesense` among the parts of Typesense; at least one. */
  readonly engine: readonly string[];
  readonly language: Language;
  /** At most one of the two. */
  readonly index?: FaqIndex;
  readonly manifest?: {readonly hash: string};
  /** The other hosts that images in answers may come from. */
  readonly imageHosts: readonly string[];
  /** What readers are told where the page answers itself, by the tags of pages in lower case. */
  readonly notices: Readonly<Record<string, string>>;
  /** The address of the script, beside which pieces lie. */
  readonly address: string;
}

/**
 * Shows what the server answers in every `<faq-search>` of the page that has neither its own `faq` nor
 * `src` nor `engine`, or whose `faq` is the `data-faq` of the running script's tag.
 * @param words of the interface by language, the one to fall back on first
 * @param parts what the elements can do beside, such as `src` of `faq-search/standalone-src`
 */
export function startRemoteFaqSearch(
  {engine, language, index, manifest, imageHosts, notices, address}: BuiltRemoteFaq,
  words: Readonly<Record<string, Messages>>,
  parts?: Parts,
): void {
  allowImageHosts(imageHosts);
  const noticeOf = noticesOf(notices);
  takeEngineAttribute(noticeOf);
  const own = (): Faq | Engine | undefined => {
    if (manifest) return openSplitFaq(manifest, address, language);
    return index && {index, language};
  };
  const openSplit: OpenSplit = (...split) => Promise.resolve(openSplitFaq(...split));
  startElement(remoteEngine({url: engine, language, own, noticeOf}, parts), {
    hash: contentHash(`${engine.join()} ${index?.hash ?? manifest?.hash ?? ''}`),
    ...{language, words, parts: {openSplit, ...parts}},
  });
}
