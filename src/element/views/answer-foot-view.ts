/**
 * Draws what stands below an open answer.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Entry} from '../../format/entry.js';
import type {AnswerLink} from '../page/answer-link.js';
import {feedbackView, type FeedbackProps} from './feedback-view.js';
import {relatedView, type RelatedProps} from './related-view.js';

export interface AnswerFootProps extends RelatedProps, FeedbackProps {
  readonly id: string;
  readonly related: readonly Entry[];
  readonly link: AnswerLink;
}

export function answerFootView(props: AnswerFootProps): TemplateResult {
  return html`<div part="foot">
    ${relatedView(props.related, props)}
    <div>${feedbackView(props.id, props)} ${linkView(props)}</div>
  </div>`;
}

function linkView({id, say, link}: AnswerFootProps): TemplateResult | typeof nothing {
  if (!link.isUseful) return nothing;
  const state = link.stateOf(id);
  return html`
    <button part="link" type="button" @click=${() => void link.copy(id)}>
      ${state?.status === 'copied' ? say('linkCopied') : say('copyLink')}
    </button>
    ${
      state?.status === 'refused'
        ? html`<input
            part="address"
            aria-label=${say('linkToCopy')}
            readonly
            .value=${state.address}
          />`
        : nothing
    }
  `;
}
