/**
 * Draws the search field.
 */
import {html, type TemplateResult} from 'lit';
import type {Say} from '../say.js';
import type {ReaderActions} from '../reader-actions.js';
import {CLEAR_ICON, SEARCH_ICON} from './icons.js';

export interface FieldProps {
  readonly text: string;
  readonly say: Say;
  readonly actions: ReaderActions;
}

export function fieldView({text, say, actions}: FieldProps): TemplateResult {
  return html`
    <search part="field">
      <label for="field" class="quiet">${say('label')}</label>
      ${SEARCH_ICON}
      <input
        id="field"
        part="input"
        type="search"
        placeholder=${say('placeholder')}
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
        aria-label=${say('clear')}
        ?hidden=${text === ''}
        @click=${actions.clear}
      >
        ${CLEAR_ICON}
      </button>
    </search>
  `;
}
