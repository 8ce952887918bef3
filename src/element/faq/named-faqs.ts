/**
 * The FAQs that scripts bring under a name, for the elements whose `faq` it is.
 */
import type {Engine} from '../../engine/results.js';
import type {Faq} from '../../format/faq-index.js';
import type {Messages} from '../../messages/message-table.js';
import {registerMessages} from '../words/message-registry.js';

const faqs = new Map<string, Faq | Engine>();

/**
 * Makes a FAQ known; elements that wait for it show it at once.
 * @param words of the interface, by language
 */
export function addFaq(
  name: string,
  faq: Faq | Engine,
  words: Readonly<Record<string, Messages>>,
): void {
  faqs.set(name, faq);
  for (const [tag, messages] of Object.entries(words)) registerMessages(tag, messages); // all elements look again
}

export function namedFaq(name: string): Faq | Engine | undefined {
  return faqs.get(name);
}
