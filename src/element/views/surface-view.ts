/**
 * Draws the surface that field, results share: the page, a panel below the field, or a dialog.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Surface} from '../page/surface.js';
import {bodyView, type BodyProps} from './body-view.js';
import {fieldView, type FieldProps} from './field-view.js';
import {SEARCH_ICON} from './icons.js';
import {shortcutView} from './shortcut-view.js';
import {statusView} from './status-view.js';

export interface SurfaceProps extends BodyProps, FieldProps {
  readonly surface: Surface;
  /** The texts of the two status regions. */
  readonly announced: readonly [string, string];
}

export function surfaceView(props: SurfaceProps): TemplateResult {
  const {surface} = props;
  if (surface.variant === 'modal') return html`${triggerView(props)} ${dialogView(props)}`;
  const popover = surface.variant === 'dropdown' ? 'manual' : nothing;
  return html`${fieldView(props)} ${panelView(props, popover)}`;
}

function panelView(props: SurfaceProps, popover: 'manual' | typeof nothing): TemplateResult {
  return html`
    <div part="panel" popover=${popover} @keydown=${props.onKey}>
      ${props.surface.isOpen ? bodyView(props) : nothing}
    </div>
  `;
}

function triggerView({say, shortcut}: SurfaceProps): TemplateResult {
  return html`
    <slot name="trigger">
      <button
        part="trigger"
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts=${shortcut.aria || nothing}
      >
        ${SEARCH_ICON}<span>${say('open')}</span>${shortcutView(shortcut)}
      </button>
    </slot>
  `;
}

/** What is announced has to be inside: nothing else is there for assistive technology. */
function dialogView(props: SurfaceProps): TemplateResult {
  const {surface, say, announced, shortcut} = props;
  return html`
    <dialog part="dialog" aria-label=${say('label')} @close=${surface.close}>
      <div part="bar">
        ${fieldView({...props, shortcut: {...shortcut, label: ''}})}
        <button part="close" type="button" @click=${surface.close}>${say('close')}</button>
      </div>
      ${panelView(props, nothing)} ${statusView(announced)}
    </dialog>
  `;
}
