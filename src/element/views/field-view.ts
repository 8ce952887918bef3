/**
 * Draws the search field.
 */
import {html, type TemplateResult} from 'lit';
import type {Messages} from '../messages.js';
import type {ReaderActions} from '../reader-actions.js';
import {CLEAR_ICON, SEARCH_ICON} from './icons.js';

export interface FieldProps {
  readonly text: string;
  readonly messages: Messages;
  readonly actions: ReaderActions;
}

export function fieldView({text, messages, actions}: FieldProps): TemplateResult {
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
        @input=${actions.input}
        @compositionend=${actions.input}
        @keydown=${actions.key}
        @keypress=${actions.key}
        @keyup=${actions.key}
      />
      <button
        part="clear"
        type="button"
        aria-label=${messages.clear}
        ?hidden=${text === ''}
        @click=${actions.clear}
      >
        ${CLEAR_ICON}
      </button>
    </search>
  `;
}
