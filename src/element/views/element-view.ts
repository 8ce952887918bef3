/**
 * Draws the whole element: its field and its panel, in the page or in a dialog that a button opens.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {errorText} from '../asking/summary.js';
import type {Failed} from '../faq/index-source.js';
import type {ElementProps} from './element-props.js';
import {fieldView, shortcutView} from './field-view.js';
import {CLOSE_ICON, SEARCH_ICON} from './icons.js';
import {resultsView} from './results-view.js';
import {textView} from './text-view.js';

export function elementView(props: ElementProps): TemplateResult {
  const {index, search, surface, writing} = props;
  const {lang = nothing, dir = nothing} = writing;
  return html`
    <div lang=${lang} dir=${dir}>
      ${index.status === 'waiting' ? nothing : surfaceView(props)}
      ${surface.variant === 'modal' ? nothing : statusView(props)}
    </div>
    ${index.status === 'waiting' || search.status !== 'answered' ? html`<slot></slot>` : nothing}
  `;
}

function surfaceView(props: ElementProps): TemplateResult {
  const {variant} = props.surface;
  if (variant === 'modal') return html`${triggerView(props)} ${dialogView(props)}`;
  return html`${fieldView(props)} ${panelView(props)}`;
}

function triggerView(props: ElementProps): TemplateResult {
  return html`
    <slot name="trigger">
      <button
        part="trigger"
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts=${props.shortcut.aria || nothing}
      >
        ${SEARCH_ICON}<span>${props.say('open')}</span>${shortcutView(props)}
      </button>
    </slot>
  `;
}

/** What is announced has to be inside: nothing else is there for assistive technology. */
function dialogView(props: ElementProps): TemplateResult {
  const {surface, say} = props;
  return html`
    <dialog part="dialog" aria-label=${say('label')} @close=${surface.close}>
      <div part="bar">
        ${fieldView(props)}
        <button part="close" type="button" aria-label=${say('close')} @click=${surface.close}>
          ${CLOSE_ICON}
        </button>
      </div>
      ${panelView(props)} ${statusView(props)} ${keysView(props)}
    </dialog>
  `;
}

/** For the eye alone: the buttons and headings of the list have ways of their own for voices. */
function keysView({say}: ElementProps): TemplateResult {
  return html`
    <div part="keys" aria-hidden="true">
      <span><span part="key">↑</span> <span part="key">↓</span> ${say('keyMove')}</span>
      <span><span part="key">↵</span> ${say('keyOpen')}</span>
      <span><span part="key">esc</span> ${say('close')}</span>
    </div>
  `;
}

function panelView(props: ElementProps): TemplateResult {
  const {isOpen, variant} = props.surface;
  return html`
    <div part="panel" popover=${variant === 'dropdown' ? 'manual' : nothing}>
      ${isOpen ? bodyView(props) : nothing}
    </div>
  `;
}

function bodyView(props: ElementProps): TemplateResult {
  const {index, search, say} = props;
  for (const state of [index, search])
    if (state.status === 'failed') return errorView(state, props);
  return search.status === 'answered'
    ? resultsView(search, props)
    : html`<div part="status"><p part="summary">${say('loading')}</p></div>`;
}

function errorView({error, canRetry}: Failed, {say, actions}: ElementProps): TemplateResult {
  return html`
    <div part="error">
      <p>${textView(errorText(error, say))}</p>
      ${canRetry ? html`<button part="button" type="button" @click=${actions.retry}>${say('retry')}</button>` : nothing}
    </div>
  `;
}

/** The two regions that assistive technology listens to. */
function statusView({announced: [first, second]}: ElementProps): TemplateResult {
  return html`<p class="quiet" role="status" .textContent=${first}></p>
    <p class="quiet" role="status" .textContent=${second}></p>`;
}
