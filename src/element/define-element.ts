/**
 * Gives the tag `<faq-search>` its class.
 */
import {FaqSearchElement} from './faq-search-element.js';

const TAG = 'faq-search';

/** Leaves the tag alone where another script has defined it, because a tag can't be redefined. */
export function defineFaqSearch(): void {
  const defined = customElements.get(TAG);
  if (defined === undefined) customElements.define(TAG, FaqSearchElement);
  else if (defined !== FaqSearchElement) {
    console.warn(
      '<faq-search> is defined by a script that came first, which stays in charge. What this one brings, its FAQ too, is not used. Load only one of them.',
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-search': FaqSearchElement;
  }
}
