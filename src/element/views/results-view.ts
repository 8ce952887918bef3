/**
 * Draws what a search answered: how many, what was changed or missed, the list.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Correction, Query, Results} from '../../engine/results.js';
import type {Messages} from '../messages.js';
import {isBrowsing} from '../sections.js';
import {summaryOf} from '../summary.js';
import {listView, type ListProps} from './list-view.js';

export interface ResultsProps extends ListProps {
  readonly query: Query;
  readonly results: Results;
  readonly messages: Messages;
}

export function resultsView(props: ResultsProps): TemplateResult {
  const {query, results, messages, actions} = props;
  const {corrections, missing, hits, total} = results;
  const rest = total - hits.length;
  if (total === 0 && !isBrowsing(query, results)) return noneView(props);
  return html`
    ${corrections.length > 0 ? correctionsView(corrections, props) : nothing}
    <p part="summary">${summaryOf(query, results, messages)}</p>
    ${missing.length > 0 ? html`<p part="notice">${messages.missing(missing)}</p>` : nothing}
    ${listView(props)}
    ${
      rest > 0
        ? html`<button part="button" type="button" @click=${actions.showMore}>
            ${messages.showMore(rest)}
          </button>`
        : nothing
    }
  `;
}

function correctionsView(
  corrections: readonly Correction[],
  {messages, actions}: ResultsProps,
): TemplateResult {
  const typed = corrections.map((correction) => correction.typed);
  const used = corrections.map((correction) => correction.used);
  return html`
    <p part="notice">
      ${messages.corrected(used)}
      <button part="link" type="button" @click=${() => actions.takeVerbatim(typed)}>
        ${messages.searchTyped(typed)}
      </button>
    </p>
  `;
}

function noneView({query, results, messages, actions}: ResultsProps): TemplateResult {
  return html`
    <div part="none">
      <p part="none-title">${summaryOf(query, results, messages)}</p>
      <p>${messages.noneHint}</p>
      <button part="button" type="button" @click=${actions.clear}>${messages.showAll}</button>
    </div>
  `;
}
