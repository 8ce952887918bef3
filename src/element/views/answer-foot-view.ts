/**
 * Draws what stands below an open answer: what to read next, whether it helped, and its address.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Hit} from '../../engine/results.js';
import type {Entry} from '../../format/entry.js';
import type {ElementProps} from './element-props.js';
import {headingView} from './heading-view.js';
import {textView} from './text-view.js';

export function answerFootView(hit: Hit, props: ElementProps): TemplateResult {
  const {id} = hit.entry;
  return html`<div part="foot">
    ${relatedView(props.answers.relatedTo(hit), props)}
    <div>${feedbackView(id, props)} ${linkView(id, props)}</div>
  </div>`;
}

function relatedView(
  related: readonly Entry[],
  {level, say, actions, faqLang}: ElementProps,
): TemplateResult | typeof nothing {
  if (related.length === 0) return nothing;
  return html`
    <div part="related">
      ${headingView(Math.min(6, level + 1), say('related'))}
      <ul lang=${faqLang ?? nothing}>
        ${related.map(
          ({id, question}) => html`
            <li>
              <button part="link" type="button" dir="auto" @click=${() => void actions.goTo(id)}>
                ${textView(question)}
              </button>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

/** The buttons stay after the answer, so that the focus on one of them does. */
function feedbackView(id: string, props: ElementProps): TemplateResult | typeof nothing {
  const {answers, settings, say, actions} = props;
  if (!settings.feedback) return nothing;
  const given = answers.helped.get(id);
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
      ${textView(given === undefined ? say('helpful') : say('thanks'))} ${choice(true, say('yes'))}
      ${choice(false, say('no'))}
    </div>
  `;
}

function linkView(id: string, {say, link}: ElementProps): TemplateResult | typeof nothing {
  if (!link.isUseful(id)) return nothing;
  const state = link.stateOf(id);
  return html`
    <button part="link" type="button" @click=${() => void link.copy(id)}>
      ${textView(state?.status === 'copied' ? say('linkCopied') : say('copyLink'))}
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
