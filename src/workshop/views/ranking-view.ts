/**
 * Draws why each answer ranks where it does, and what the typed words became.
 */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {ExplainedAnswers, ExplainedHit, NamedEntry, Wish} from '../../dev/protocol.js';
import type {Actions, Model} from '../model.js';
import {placeView} from './problems-view.js';

export function rankingView({query, explained, entries}: Model, actions: Actions): TemplateResult {
  return html`
    <section aria-labelledby="ranking">
      <h2 id="ranking">Why this order</h2>
      ${
        explained === undefined
          ? html`<p class="quiet">
              ${
                query.trim() === ''
                  ? 'Type a question into the FAQ: here is then why each answer ranks where it does.'
                  : 'Asking …'
              }
            </p>`
          : html`
              ${sumView(explained)}
              <dl class="words">
                ${explained.words.map(
                  ({typed, said}) =>
                    html`<div>
                      <dt>${typed}</dt>
                      <dd>${said}</dd>
                    </div>`,
                )}
              </dl>
              ${hitsView(explained, actions)} ${otherView(explained.query, entries ?? [], actions)}
            `
      }
    </section>
  `;
}

function sumView({query, total, isWeak, closest}: ExplainedAnswers): TemplateResult {
  if (total > 0) {
    const found = `${total} ${total === 1 ? 'question answers' : 'questions answer'} “${query}”.`;
    return html`<p>
      ${found}
      ${isWeak ? 'The best has little of it, so readers are warned that it may be no answer.' : ''}
    </p>`;
  }
  const near = closest.map(({question}) => `“${question}”`).join(', ');
  return html`<p class="bad">
    Nothing answers “${query}”.${near === '' ? '' : ` Shown as near: ${near}.`}
  </p>`;
}

function hitsView({hits, query}: ExplainedAnswers, actions: Actions): TemplateResult {
  const best = hits[0]?.score ?? 1;
  return html`
    <ol class="hits">
      ${hits.map((hit, i) => hitView(hit, {best, isOpen: i < 3, query}, actions))}
    </ol>
  `;
}

interface Place {
  readonly best: number;
  readonly isOpen: boolean;
  readonly query: string;
}

function hitView(
  hit: ExplainedHit,
  {best, isOpen, query}: Place,
  actions: Actions,
): TemplateResult {
  const {question, score, words, alike, together, reasons, place} = hit;
  return html`
    <li>
      <details ?open=${isOpen}>
        <summary>
          <span>${question}</span>
          <meter aria-label="Score against the best" min="0" max=${best} .value=${score}></meter>
          <span class="score">${points(score)}</span>
        </summary>
        <p>
          ${points(words)} for its
          words${
            alike >= LEAST_SHOWN ? `, ${points(alike)} for a like question` : ''
          }${together >= LEAST_SHOWN ? `, ${points(together)} for words together` : ''}.
        </p>
        <ul class="reasons">
          ${reasons.map(
            (reason) => html`
              <li>
                <b>${reason.typed}</b> ${reason.said}
                <span class="score">${points(reason.score)}</span>
              </li>
            `,
          )}
        </ul>
        ${placeView(place, actions)} ${wishesView(hit, query, actions)}
      </details>
    </li>
  `;
}

function wishesView({id, question}: NamedEntry, query: string, actions: Actions): TemplateResult {
  const wish = (kind: Wish['kind']): void => actions.wish({id, kind, text: query});
  return html`
    <p class="wishes">
      “${query}” should find this:
      <button
        type="button"
        aria-label=${`Add as alias: “${query}” for “${question}”`}
        @click=${() => wish('aliases')}
      >
        Add as alias
      </button>
      <button
        type="button"
        aria-label=${`Add as golden query: “${query}” for “${question}”`}
        @click=${() => wish('expects')}
      >
        Add as golden query
      </button>
    </p>
  `;
}

/** Less is shown as nothing. */
const LEAST_SHOWN = 0.005;

/** For a question that is not among the hits. */
function otherView(
  query: string,
  entries: readonly NamedEntry[],
  actions: Actions,
): TemplateResult {
  return html`
    <form class="other" @submit=${(event: Event) => event.preventDefault()}>
      <label>
        “${query}” should find another question:
        <select
          @focus=${actions.lookForEntries}
          @pointerdown=${actions.lookForEntries}
          @change=${(event: Event) => {
            const field = event.currentTarget as HTMLSelectElement;
            const id = field.value;
            field.value = '';
            if (id !== '') actions.wish({id, kind: 'aliases', text: query});
          }}
        >
          <option value="">Choose it, to add an alias …</option>
          ${
            entries.length === 0
              ? nothing
              : entries.map(({id, question}) => html`<option value=${id}>${question}</option>`)
          }
        </select>
      </label>
    </form>
  `;
}

function points(score: number): string {
  return score.toFixed(2);
}
