/**
 * Draws what a search answered: how many, what was changed or missed, the list.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Correction, Query, Results} from '../../engine/results.js';
import {isBrowsing} from '../asking/sections.js';
import {summaryOf} from '../asking/summary.js';
import {facetsView} from './facets-view.js';
import {listView, type ListProps} from './list-view.js';
import {noneView} from './none-view.js';

export interface ResultsProps extends ListProps {
  readonly query: Query;
  readonly results: Results;
  /** Whether a plain FAQ gave way to the list, and nothing has been asked since. */
  readonly isUntouched: boolean;
  /** Whether all that is found is of other categories than the query's. */
  readonly isElsewhere: boolean;
  /** How many more can be shown at once. */
  readonly mostAtOnce: number;
  /** Where a question without an answer may be sent; '' for nowhere. */
  readonly missingUrl: string;
}

export function resultsView(props: ResultsProps): TemplateResult {
  const {query, results} = props;
  const isNone = results.total === 0 && !isBrowsing(query, results);
  return html`
    ${props.isUntouched ? nothing : facetsView(results.facets, {...props, category: query.category})}
    ${isNone ? noneView(props) : foundView(props)}
  `;
}

function foundView(props: ResultsProps): TemplateResult {
  const {query, results, say, isElsewhere} = props;
  const {corrections, missing} = results;
  return html`
    ${corrections.length > 0 ? correctionsView(corrections, props) : nothing}
    ${
      isElsewhere ? html`<p part="notice">${say('elsewhere', [query.category ?? ''])}</p>` : nothing
    }
    <p part="summary">${summaryOf(query, results, say)}</p>
    ${missing.length > 0 ? html`<p part="notice">${say('missing', missing)}</p>` : nothing}
    ${listView(props)} ${moreView(props)}
  `;
}

function moreView(props: ResultsProps): TemplateResult | typeof nothing {
  const {results, sections, say, actions, mostAtOnce} = props;
  const listed = sections.reduce((sum, {hits}) => sum + hits.length, 0);
  const rest = results.total - listed;
  if (rest <= 0) return nothing;
  const isOverview = results.hits.length > listed;
  return html`
    <button part="button" type="button" @click=${isOverview ? actions.showAll : actions.showMore}>
      ${isOverview ? say('showAll') : say('showMore', Math.min(rest, mostAtOnce))}
    </button>
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
