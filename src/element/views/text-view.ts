/**
 * Draws a text that changes where it is, whole each time: translators and other add-ons put elements of
 * their own in place of its node.
 */
import {html, type TemplateResult} from 'lit';

export function textView(text: string): TemplateResult {
  return html`<span .textContent=${text}></span>`;
}
