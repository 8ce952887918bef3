/**
 * Gives the tag `<faq-search>` its class.
 */
import {isServer} from 'lit';
import {FaqSearchElement} from './faq-search-element.js';
import type {Parts} from './faq/parts.js';

const TAG = 'faq-search';

/** The class that the tag has already, if it takes FAQs as we bring them: one of an earlier version does not. */
export function definedElement():
  Pick<typeof FaqSearchElement, 'addFaq' | 'hasFaq' | 'defaultFaq'> | undefined {
  const defined = customElements.get(TAG);
  return defined && 'hasFaq' in defined ? (defined as typeof FaqSearchElement) : undefined;
}

/**
 * Leaves the tag alone where another script has defined it, because a tag can't be redefined, and on
 * a server: an unknown tag is rendered with its children, which are the FAQ that can be read there.
 * @param parts added to those of other doors in the same script
 */
export function defineFaqSearch(parts: Parts = {}): void {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- it is true in Lit for Node
  if (isServer) return;
  const defined = customElements.get(TAG);
  if (defined && defined !== FaqSearchElement) {
    console.warn('Another script has defined <faq-search>. Load one, or name its FAQ by data-faq.');
    return;
  }
  FaqSearchElement.parts = {...FaqSearchElement.parts, ...parts};
  if (!defined) customElements.define(TAG, FaqSearchElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-search': FaqSearchElement;
  }
}
