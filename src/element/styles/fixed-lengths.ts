/**
 * Makes lengths that a page can't change by the font size of its root, which many set to 62.5 %.
 */
import {unsafeCSS, type CSSResult} from 'lit';

/** A rem of our styles is 16 px, as on a page that leaves its root alone; text has `em` and `medium`. */
export function fixedLengths({cssText}: CSSResult): CSSResult {
  return unsafeCSS(cssText.replace(/([\d.]+)rem/g, (_, rems) => `${Number(rems) * 16}px`));
}
