/**
 * Draws the search field.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {ElementProps} from './element-props.js';
import {CLEAR_ICON, SEARCH_ICON} from './icons.js';

export function fieldView(props: ElementProps): TemplateResult {
  const {query, settings, shortcut, surface, say, actions} = props;
  const {text} = query;
  return html`
    <search part="field">
      <label for="field" class="quiet">${say('label')}</label>
      ${SEARCH_ICON}
      <input
        id="field"
        part="input"
        type="search"
        placeholder=${settings.placeholder || say(surface.variant === 'dropdown' ? 'open' : 'placeholder')}
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
      ${text === '' && surface.variant !== 'modal' ? shortcutView(props) : nothing}
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

/** The key that opens the search, where there is a keyboard. */
export function shortcutView({settings, shortcut}: ElementProps): TemplateResult | typeof nothing {
  return settings.hideShortcut || shortcut.label === ''
    ? nothing
    : html`<kbd part="shortcut" aria-hidden="true">${shortcut.label}</kbd>`;
}
