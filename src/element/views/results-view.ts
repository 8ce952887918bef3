/**
 * Draws what a search answered: the categories, how many, what was changed or missed, and the list.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Correction, Facet, Results} from '../../engine/results.js';
import type {Answered} from '../asking/search-session.js';
import {idsIn, isBrowsing, LONG_LIST} from '../asking/sections.js';
import {summaryOf} from '../asking/summary.js';
import type {ElementProps} from './element-props.js';
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

/**
 * The categories to choose from: radio buttons, so that the arrow keys go through them, and one press
 * of Tab past them. All categories stay where they are while someone types; those without an answer
 * can't be chosen.
 */
function facetsView(
  facets: readonly Facet[],
  chosen: string | undefined,
  {faqWriting, say, actions}: ElementProps,
): TemplateResult | typeof nothing {
  if (facets.length < 2) return nothing;
  const option = (category?: string, count?: number): TemplateResult => html`
    <label part="facet">
      <input
        type="radio"
        name="category"
        .checked=${category === chosen}
        ?disabled=${count === 0 && category !== chosen}
        @change=${() => actions.choose(category)}
      />
      ${category === undefined ? say('all') : html`<span lang=${faqWriting.lang ?? nothing}>${category}</span>`}
      ${count === undefined ? nothing : html`<span part="count">${count}</span>`}
    </label>
  `;
  return html`
    <fieldset part="facets">
      <legend class="quiet">${say('categories')}</legend>
      ${option()} ${facets.map(({category, count}) => option(category, count))}
    </fieldset>
  `;
}

function foundView(answered: Answered, props: ElementProps): TemplateResult {
  const {query, results, isElsewhere} = answered;
  const {say} = props;
  const {corrections, missing} = results;
  return html`
    <div part="status">
      <div>
        <p part="summary">${summaryOf(query, results, say)}</p>
        ${
          isElsewhere
            ? html`<p part="notice">${say('elsewhere', [query.category ?? ''])}</p>`
            : nothing
        }
        ${corrections.length > 0 ? correctionsView(corrections, props) : nothing}
        ${missing.length > 0 ? html`<p part="notice">${say('missing', missing)}</p>` : nothing}
      </div>
      ${isBrowsing(query, results) ? expandView(results.total, props) : nothing}
    </div>
    ${listView(props)} ${moreView(results, props)}
  `;
}

/** For the whole of a small list: a long one would be a wall, and take its time. */
function expandView(
  total: number,
  {sections, answers, say, actions}: ElementProps,
): TemplateResult | typeof nothing {
  const ids = idsIn(sections);
  if (ids.length < Math.max(2, total) || ids.length > LONG_LIST) return nothing;
  const toOpen = ids.some((id) => !answers.isOpen(id));
  return html`
    <button part="link" type="button" @click=${() => actions.toggleAll(toOpen)}>
      ${say(toOpen ? 'expandAll' : 'collapseAll')}
    </button>
  `;
}

function moreView(
  results: Results,
  {sections, say, actions, mostAtOnce}: ElementProps,
): TemplateResult | typeof nothing {
  const listed = idsIn(sections).length;
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
