/**
 * Draws the whole element.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Writing} from '../words/interface-language.js';
import {statusView} from './status-view.js';
import {surfaceView, type SurfaceProps} from './surface-view.js';

export interface ElementProps extends SurfaceProps {
  /** Of the interface, where it differs from the page's. */
  readonly writing: Writing;
}

export function elementView(props: ElementProps): TemplateResult {
  const {status} = props.index;
  const {lang = nothing, dir = nothing} = props.writing;
  return html`
    <div lang=${lang} dir=${dir}>
      ${status === 'waiting' ? nothing : surfaceView(props)}
      ${props.surface.variant === 'modal' ? nothing : statusView(props.announced)}
    </div>
    ${props.search.status === 'answered' ? nothing : html`<slot></slot>`}
  `;
}
