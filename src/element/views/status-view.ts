/**
 * Draws the two regions that assistive technology listens to.
 */
import {html, type TemplateResult} from 'lit';

export function statusView([first, second]: readonly [string, string]): TemplateResult {
  return html`<p class="quiet" role="status">${first}</p>
    <p class="quiet" role="status">${second}</p>`;
}
