/**
 * Gives the tag `<faq-search>` its class.
 */
import {FaqSearchElement} from './faq-search-element.js';

const TAG = 'faq-search';

/** The class that the tag has already, if it takes FAQs: one of an earlier version does not. */
export function definedElement():
  Pick<typeof FaqSearchElement, 'addFaq' | 'defaultFaq'> | undefined {
  const defined = customElements.get(TAG);
  return defined && 'addFaq' in defined ? (defined as typeof FaqSearchElement) : undefined;
}

/** Leaves the tag alone where another script has defined it, because a tag can't be redefined. */
export function defineFaqSearch(): void {
  const defined = customElements.get(TAG);
  if (defined === undefined) customElements.define(TAG, FaqSearchElement);
  else if (defined !== FaqSearchElement) {
    console.warn(
      '<faq-search> is defined by a script that came first, so this one is not used. Load only one, or name the FAQ of this: data-faq="bills" in its script tag, <faq-search faq="bills">.',
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-search': FaqSearchElement;
  }
}
