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
  readonly onVerbatim: (words: readonly string[]) => void;
  readonly onMore: () => void;
  readonly onClear: () => void;
}

export function resultsView(props: ResultsProps): TemplateResult {
  const {query, results, messages, onMore} = props;
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
        ? html`<button part="button" type="button" @click=${onMore}>
            ${messages.showMore(rest)}
          </button>`
        : nothing
    }
  `;
}

function correctionsView(
  corrections: readonly Correction[],
  {messages, onVerbatim}: ResultsProps,
): TemplateResult {
  const typed = corrections.map((correction) => correction.typed);
  const used = corrections.map((correction) => correction.used);
  return html`
    <p part="notice">
      ${messages.corrected(used)}
      <button part="link" type="button" @click=${() => onVerbatim(typed)}>
        ${messages.searchTyped(typed)}
      </button>
    </p>
  `;
}

function noneView({query, results, messages, onClear}: ResultsProps): TemplateResult {
  return html`
    <div part="none">
      <p part="none-title">${summaryOf(query, results, messages)}</p>
      <p>${messages.noneHint}</p>
      <button part="button" type="button" @click=${onClear}>${messages.showAll}</button>
    </div>
  `;
}
