/**
 * What a door to the element brings along for all elements, beside a FAQ.
 */
import type {Faq} from '../../format/faq-index.js';
import type {OpenSplit} from './load-faq.js';
import type {PlainFaqHost} from './plain-faq/plain-faq-source.js';

export interface Parts {
  /** Opens indexes in pieces; scripts that have their FAQ whole have no use for it. */
  readonly openSplit?: OpenSplit;
  /**
   * Watches for a plain FAQ between the tags; a script with a FAQ inside has no use for that.
   * @param use called with the FAQ, or with nothing where there are no questions, on each change
   */
  readonly watchPlainFaq?: (host: PlainFaqHost, use: (faq: Faq | undefined) => void) => unknown;
}
