/**
 * Draws the search field.
 */
import {html, type TemplateResult} from 'lit';
import type {Messages} from '../messages.js';
import {CLEAR_ICON, SEARCH_ICON} from './icons.js';

export interface FieldProps {
  readonly text: string;
  readonly messages: Messages;
  readonly onInput: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClear: () => void;
}

export function fieldView({text, messages, onInput, onKey, onClear}: FieldProps): TemplateResult {
  return html`
    <search part="field">
      <label for="field" class="quiet">${messages.label}</label>
      ${SEARCH_ICON}
      <input
        id="field"
        part="input"
        type="search"
        placeholder=${messages.placeholder}
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${text}
        @input=${onInput}
        @compositionend=${onInput}
        @keydown=${onKey}
        @keypress=${onKey}
        @keyup=${onKey}
      />
      <button
        part="clear"
        type="button"
        aria-label=${messages.clear}
        ?hidden=${text === ''}
        @click=${onClear}
      >
        ${CLEAR_ICON}
      </button>
    </search>
  `;
}
