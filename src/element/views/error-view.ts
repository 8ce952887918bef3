/**
 * Draws why the FAQ can't be searched.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {IndexError} from '../../format/index-error.js';
import type {Say} from '../words/say.js';
import type {ReaderActions} from '../page/reader-actions.js';

export interface ErrorProps {
  readonly error: Error;
  readonly canRetry: boolean;
  readonly say: Say;
  readonly actions: ReaderActions;
}

/** What a reader is told, without the details for whoever made the page. */
export function errorText(error: Error, say: Say): string {
  return error instanceof IndexError ? say(error.code) : say('failedSearch');
}

export function errorView({error, canRetry, say, actions}: ErrorProps): TemplateResult {
  const details =
    error instanceof IndexError ? html`<p part="details" lang="en">${error.message}</p>` : nothing;
  return html`
    <div part="error">
      <p>${errorText(error, say)}</p>
      ${details}
      ${canRetry ? html`<button part="button" type="button" @click=${actions.retry}>${say('retry')}</button>` : nothing}
    </div>
  `;
}
