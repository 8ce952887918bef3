/**
 * Draws the switches: how the FAQ is tried.
 */
import {html, type TemplateResult} from 'lit/html.js';
import {MESSAGE_TAGS} from '../../messages/tags.js';
import type {Actions, Model, Settings} from '../model.js';

type Choices = Readonly<Record<string, string>>;

const VARIANTS: Choices = {inline: 'In the page', dropdown: 'Dropdown', modal: 'Dialog'};
const THEMES: Choices = {system: 'As the system', light: 'Light', dark: 'Dark'};
const READERS: Choices = {
  live: 'With the script',
  slow: 'On a slow line',
  plain: 'Without JavaScript',
};
const NAMES = new Intl.DisplayNames('en', {type: 'language'});
const LANGUAGES: Choices = {
  '': 'As the FAQ',
  ...Object.fromEntries(MESSAGE_TAGS.map((tag) => [tag, NAMES.of(tag) ?? tag])),
};

export function switchesView({settings}: Model, actions: Actions): TemplateResult {
  const choose = (name: keyof Settings, label: string, choices: Choices): TemplateResult => html`
    <label>
      ${label}
      <select
        name=${name}
        @change=${(event: Event) =>
          actions.set({[name]: (event.currentTarget as HTMLSelectElement).value})}
      >
        ${Object.entries(choices).map(
          ([value, text]) =>
            html`<option value=${value} ?selected=${settings[name] === value}>${text}</option>`,
        )}
      </select>
    </label>
  `;
  const check = (name: keyof Settings, label: string): TemplateResult => html`
    <label>
      <input
        type="checkbox"
        name=${name}
        .checked=${Boolean(settings[name])}
        @change=${(event: Event) =>
          actions.set({[name]: (event.currentTarget as HTMLInputElement).checked})}
      />
      ${label}
    </label>
  `;
  return html`
    <form class="switches" aria-label="How the FAQ is shown">
      ${choose('reader', 'Reader', READERS)} ${choose('variant', 'Surface', VARIANTS)}
      ${choose('theme', 'Theme', THEMES)} ${choose('language', 'Language', LANGUAGES)}
      ${check('isPhone', 'Phone width')} ${check('isRightToLeft', 'Right to left')}
    </form>
  `;
}
