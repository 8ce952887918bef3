/**
 * Draws the whole element.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {bodyView, type BodyProps} from './body-view.js';
import {fieldView} from './field-view.js';
import {statusView} from './status-view.js';

export interface ElementProps extends BodyProps {
  /** What the field holds. */
  readonly text: string;
  /** The texts of the two status regions. */
  readonly announced: readonly [string, string];
}

export function elementView(props: ElementProps): TemplateResult {
  const {status} = props.index;
  return html`
    ${status === 'waiting' ? nothing : fieldView(props)} ${bodyView(props)}
    ${status === 'ready' ? nothing : html`<slot></slot>`} ${statusView(props.announced)}
  `;
}
