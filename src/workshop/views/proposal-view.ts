/**
 * Draws what would be written to a source, and asks whether it may.
 */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {DiffLine, Proposal} from '../../dev/protocol.js';
import type {Actions, Model} from '../model.js';

export function proposalView({asked}: Model, actions: Actions): TemplateResult {
  return html`
    <dialog aria-labelledby="proposal" @close=${actions.dismiss}>
      ${
        asked === undefined
          ? nothing
          : html`
              <h2 id="proposal">
                ${asked.wish.kind === 'aliases' ? 'Add an alias' : 'Add a golden query'}:
                “${asked.wish.text}”
              </h2>
              ${asked.refusal === undefined ? nothing : html`<p class="bad">${asked.refusal}</p>`}
              ${asked.proposal === undefined ? nothing : diffView(asked.proposal)}
              <p class="wishes">
                ${
                  asked.proposal === undefined
                    ? nothing
                    : html`<button type="button" class="main" @click=${actions.write}>
                        Write it to ${asked.proposal.path}
                      </button>`
                }
                <button type="button" @click=${actions.dismiss}>
                  ${asked.proposal === undefined ? 'Close' : 'Leave it'}
                </button>
              </p>
            `
      }
    </dialog>
  `;
}

const SAID: Readonly<Record<DiffLine['sign'], string>> = {'+': 'added', '-': 'removed', ' ': ''};

function diffView({path, lines}: Proposal): TemplateResult {
  return html`
    <p class="quiet">This is all that changes in ${path}:</p>
    <pre tabindex="0" aria-label="The change"><code>${lines.map(
      ({sign, line, text}) =>
        html`<span class=${`line ${SAID[sign]}`}
          >${String(line).padStart(5)} ${sign} ${text}
        </span>`,
    )}</code></pre>
  `;
}
