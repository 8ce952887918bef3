/**
 * Draws the question whether an answer helped.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Feedback} from '../answers/feedback.js';
import type {Say} from '../words/say.js';
import type {ReaderActions} from '../page/reader-actions.js';

export interface FeedbackProps {
  readonly feedback: Feedback;
  readonly say: Say;
  readonly actions: ReaderActions;
}

/** The buttons stay after the answer, so that the focus on one of them does. */
export function feedbackView(id: string, props: FeedbackProps): TemplateResult | typeof nothing {
  const {feedback, say, actions} = props;
  if (!feedback.isWanted) return nothing;
  const given = feedback.of(id);
  const choice = (helpful: boolean, name: string): TemplateResult => html`
    <button
      part="choice"
      type="button"
      aria-pressed=${given === helpful ? 'true' : 'false'}
      aria-disabled=${given === undefined ? nothing : 'true'}
      @click=${() => actions.judge(id, helpful)}
    >
      ${name}
    </button>
  `;
  return html`
    <div part="feedback" role="group" aria-label=${say('helpful')}>
      <span>${given === undefined ? say('helpful') : say('thanks')}</span>
      ${choice(true, say('yes'))} ${choice(false, say('no'))}
    </div>
  `;
}
