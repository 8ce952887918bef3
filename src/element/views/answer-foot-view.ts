/**
 * Draws what stands below an open answer.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {AnswerLink} from '../answer-link.js';
import type {Say} from '../say.js';

export interface AnswerFootProps {
  readonly id: string;
  readonly say: Say;
  readonly link: AnswerLink;
}

export function answerFootView(props: AnswerFootProps): TemplateResult {
  return html`<div part="foot">${linkView(props)}</div>`;
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
