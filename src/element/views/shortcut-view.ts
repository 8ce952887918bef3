/**
 * Draws the key that opens the search, where there is a keyboard.
 */
import {html, nothing, type TemplateResult} from 'lit';

export interface ShortcutProps {
  /** For assistive technology; `''` without any. */
  readonly aria: string;
  /** For the eye; `''` where it is hidden. */
  readonly label: string;
}

export function shortcutView({label}: ShortcutProps): TemplateResult | typeof nothing {
  return label === '' ? nothing : html`<kbd part="shortcut" aria-hidden="true">${label}</kbd>`;
}
