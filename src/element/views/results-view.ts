/**
 * Draws what a search answered: how many, what was changed or missed, the list.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Correction, Query, Results} from '../../engine/results.js';
import type {Say} from '../say.js';
import {isBrowsing} from '../sections.js';
import {summaryOf} from '../summary.js';
import {listView, type ListProps} from './list-view.js';

export interface ResultsProps extends ListProps {
  readonly query: Query;
  readonly results: Results;
  readonly say: Say;
}

export function resultsView(props: ResultsProps): TemplateResult {
  const {query, results, say, actions} = props;
  const {corrections, missing, hits, total} = results;
  const rest = total - hits.length;
  if (total === 0 && !isBrowsing(query, results)) return noneView(props);
  return html`
    ${corrections.length > 0 ? correctionsView(corrections, props) : nothing}
    <p part="summary">${summaryOf(query, results, say)}</p>
    ${missing.length > 0 ? html`<p part="notice">${say('missing', missing)}</p>` : nothing}
    ${listView(props)}
    ${
      rest > 0
        ? html`<button part="button" type="button" @click=${actions.showMore}>
            ${say('showMore', rest)}
          </button>`
        : nothing
    }
  `;
}

function correctionsView(
  corrections: readonly Correction[],
  {say, actions}: ResultsProps,
): TemplateResult {
  const typed = corrections.map((correction) => correction.typed);
  const used = corrections.map((correction) => correction.used);
  return html`
    <p part="notice">
      ${say('corrected', used)}
      <button part="link" type="button" @click=${() => actions.takeVerbatim(typed)}>
        ${say('searchTyped', typed)}
      </button>
    </p>
  `;
}

function noneView({query, results, say, actions}: ResultsProps): TemplateResult {
  return html`
    <div part="none">
      <p part="none-title">${summaryOf(query, results, say)}</p>
      <p>${say('noneHint')}</p>
      <button part="button" type="button" @click=${actions.clear}>${say('showAll')}</button>
    </div>
  `;
}
