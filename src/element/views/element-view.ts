/**
 * Draws the whole element.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Writing} from '../interface-language.js';
import {bodyView, type BodyProps} from './body-view.js';
import {fieldView} from './field-view.js';
import {statusView} from './status-view.js';

export interface ElementProps extends BodyProps {
  /** Of the interface, where it differs from the page's. */
  readonly writing: Writing;
  /** What the field holds. */
  readonly text: string;
  /** The texts of the two status regions. */
  readonly announced: readonly [string, string];
}

export function elementView(props: ElementProps): TemplateResult {
  const {status} = props.index;
  const {lang = nothing, dir = nothing} = props.writing;
  return html`
    <div lang=${lang} dir=${dir}>
      ${status === 'waiting' ? nothing : fieldView(props)} ${bodyView(props)}
      ${statusView(props.announced)}
    </div>
    ${status === 'ready' ? nothing : html`<slot></slot>`}
  `;
}
