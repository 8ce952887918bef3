/**
 * Draws the search field.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Say} from '../words/say.js';
import type {ReaderActions} from '../page/reader-actions.js';
import {CLEAR_ICON, SEARCH_ICON} from './icons.js';
import {shortcutView, type ShortcutProps} from './shortcut-view.js';

export interface FieldProps {
  readonly text: string;
  readonly say: Say;
  readonly actions: ReaderActions;
  /** What the field shows while it is empty, unless it is `''`. */
  readonly placeholder: string;
  readonly shortcut: ShortcutProps;
  readonly onKey: (event: KeyboardEvent) => void;
}

export function fieldView(props: FieldProps): TemplateResult {
  const {text, say, actions, onKey, shortcut} = props;
  return html`
    <search part="field" @keydown=${onKey} @keypress=${onKey} @keyup=${onKey}>
      <label for="field" class="quiet">${say('label')}</label>
      ${SEARCH_ICON}
      <input
        id="field"
        part="input"
        type="search"
        placeholder=${props.placeholder || say('placeholder')}
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-keyshortcuts=${shortcut.aria || nothing}
        .value=${text}
        @input=${actions.input}
        @compositionend=${actions.input}
      />
      ${text === '' ? shortcutView(shortcut) : nothing}
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
