/**
 * Draws why the FAQ can't be searched.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {IndexError} from '../../format/index-error.js';
import type {Messages} from '../messages.js';
import type {ReaderActions} from '../reader-actions.js';

export interface ErrorProps {
  readonly error: Error;
  readonly messages: Messages;
  readonly actions: ReaderActions;
}

/** What a reader is told, without the details for whoever made the page. */
export function errorText(error: Error, messages: Messages): string {
  return error instanceof IndexError ? messages.failed[error.code] : messages.failedSearch;
}

export function errorView({error, messages, actions}: ErrorProps): TemplateResult {
  const details =
    error instanceof IndexError ? html`<p part="details" lang="en">${error.message}</p>` : nothing;
  const canRetry = error instanceof IndexError && error.code === 'unreachable';
  return html`
    <div part="error">
      <p>${errorText(error, messages)}</p>
      ${details}
      ${canRetry ? html`<button part="button" type="button" @click=${actions.retry}>${messages.retry}</button>` : nothing}
    </div>
  `;
}
