/**
 * Draws what a search answered: how many, what was changed or missed, the list.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Correction, Results} from '../../engine/results.js';
import type {Answered} from '../asking/search-session.js';
import {isBrowsing} from '../asking/sections.js';
import {summaryOf} from '../asking/summary.js';
import type {ElementProps} from './element-props.js';
import {facetsView} from './facets-view.js';
import {listView} from './list-view.js';
import {noneView} from './none-view.js';

export function resultsView(answered: Answered, props: ElementProps): TemplateResult {
  const {query, results} = answered;
  const isNone = results.total === 0 && !isBrowsing(query, results);
  return html`
    ${props.isUntouched ? nothing : facetsView(results.facets, query.category, props)}
    ${isNone ? noneView(answered, props) : foundView(answered, props)}
  `;
}

function foundView(answered: Answered, props: ElementProps): TemplateResult {
  const {query, results, isElsewhere} = answered;
  const {say} = props;
  const {corrections, missing} = results;
  return html`
    ${corrections.length > 0 ? correctionsView(corrections, props) : nothing}
    ${
      isElsewhere ? html`<p part="notice">${say('elsewhere', [query.category ?? ''])}</p>` : nothing
    }
    <p part="summary">${summaryOf(query, results, say)}</p>
    ${missing.length > 0 ? html`<p part="notice">${say('missing', missing)}</p>` : nothing}
    ${listView(props)} ${moreView(results, props)}
  `;
}

function moreView(
  results: Results,
  {sections, say, actions, mostAtOnce}: ElementProps,
): TemplateResult | typeof nothing {
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
  {say, actions}: ElementProps,
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
