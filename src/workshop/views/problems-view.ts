/**
 * Draws what is wrong in the FAQ, the golden queries that miss before all else, and what text no answer has.
 */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Openable, Problem, WorkshopState} from '../../dev/protocol.js';
import type {Actions} from '../model.js';

export function problemsView(state: WorkshopState, actions: Actions): TemplateResult {
  const {golden, problems, errors, warnings, advice = []} = state;
  const missed = golden?.missed ?? [];
  return html`
    <section aria-labelledby="problems">
      <h2 id="problems">${headingOf(state)}</h2>
      ${errors > 0 ? html`<p class="bad">The FAQ as it was before the errors is shown.</p>` : nothing}
      ${
        golden === undefined
          ? html`<p class="quiet">Asking the golden queries …</p>`
          : html`<p class=${missed.length > 0 ? 'bad' : 'quiet'}>${goldenWords(golden)}</p>`
      }
      ${missed.length > 0 ? listOf(missed, actions) : nothing}
      ${problems.length > 0 ? listOf(problems, actions) : nothing}
      ${
        problems.length < errors + warnings
          ? html`<p class="quiet">These are ${problems.length} of ${errors + warnings}.</p>`
          : nothing
      }
      ${
        advice.length > 0
          ? html`<h3>What would make it easier to search</h3>
              ${listOf(advice, actions)}`
          : nothing
      }
    </section>
  `;
}

function headingOf({errors, warnings, golden}: WorkshopState): string {
  const missed = golden?.missed.length ?? 0;
  const said = [
    ...(missed > 0 ? [`${missed} golden ${missed === 1 ? 'query misses' : 'queries miss'}`] : []),
    ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
  ];
  return said.length === 0 ? 'No problems' : said.join(', ');
}

function goldenWords({queries, missed}: NonNullable<WorkshopState['golden']>): string {
  if (queries === 0)
    return 'No golden queries yet: type what a reader would ask, then choose what it has to find.';
  const found = queries - missed.length;
  return `${found} of ${queries} golden ${queries === 1 ? 'query finds its' : 'queries find their'} question.`;
}

function listOf(problems: readonly Problem[], actions: Actions): TemplateResult {
  return html`
    <ul class="problems">
      ${problems.map(
        (problem) => html`
          <li class=${problem.severity}>
            <p><span class="severity">${problem.severity}</span> ${problem.message}</p>
            <p class="quiet">${problem.hint}</p>
            ${placeView(problem, actions)}
          </li>
        `,
      )}
    </ul>
  `;
}

/** A click opens the editor; the address can be copied for any other. */
export function placeView(
  {path, line, column, editor}: Openable,
  actions: Actions,
): TemplateResult {
  const place = `${path}:${line}:${column}`;
  return html`
    <p class="place">
      <a href=${editor}>${path}:${line}</a>
      <button type="button" aria-label=${`Copy ${place}`} @click=${() => actions.copy(place)}>
        Copy
      </button>
    </p>
  `;
}

/** So many stretches of text are shown at first. */
const FIRST_TEXTS = 8;

export function textView({text}: WorkshopState, actions: Actions): TemplateResult {
  const {words, used, unused} = text;
  const share = words === 0 ? 1 : used / words;
  const percent = `${Math.floor(share * 100)} %`;
  return html`
    <section aria-labelledby="text">
      <h2 id="text">${percent} of the text is in answers</h2>
      <p>
        <meter aria-labelledby="text" min="0" max="1" .value=${share}>${percent}</meter>
        ${used.toLocaleString('en')} of ${words.toLocaleString('en')} words
      </p>
      <ul class="texts">
        ${unused
          .slice(0, FIRST_TEXTS)
          .map(
            (one) => html`
              <li>
                ${one.words} ${one.words === 1 ? 'word' : 'words'}:
                ${one.reason.replaceAll('-', ' ')} ${placeView(one, actions)}
              </li>
            `,
          )}
      </ul>
    </section>
  `;
}
