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
import {helpView, noneView} from './none-view.js';
import {textView} from './text-view.js';

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
  {faqLang, say, actions}: ElementProps,
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
      ${category === undefined ? say('all') : html`<span lang=${faqLang ?? nothing} dir="auto">${category}</span>`}
      ${count === undefined ? nothing : html`<span part="count">${textView(String(count))}</span>`}
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
  const {corrections, excluded = [], missing, isWeak} = results;
  return html`
    <div part="status">
      <div>
        <p part="summary">${textView(summaryOf(query, results, say))}</p>
        ${isElsewhere ? plainNotice(say('elsewhere', [query.category ?? ''])) : nothing}
        ${correctionsView(corrections, props)}
        ${excluded.length > 0 ? noticeView(say('without', excluded), excluded, props) : nothing}
        ${missing.length > 0 ? plainNotice(say('missing', missing)) : nothing}
      </div>
      ${isBrowsing(query, results) ? expandView(results.total, props) : nothing}
    </div>
    ${isWeak === true ? helpView(query.text.trim(), props) : nothing} ${listView(props)}
    ${moreView(results, props)}
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
      ${textView(isOverview ? say('showAll') : say('showMore', Math.min(rest, mostAtOnce)))}
    </button>
  `;
}

function correctionsView(
  corrections: readonly Correction[],
  props: ElementProps,
): TemplateResult | typeof nothing {
  if (corrections.length === 0) return nothing;
  const typed = corrections.map((correction) => correction.typed);
  const used = corrections.map((correction) => correction.used);
  return noticeView(props.say('corrected', used), typed, props);
}

function plainNotice(text: string): TemplateResult {
  return html`<p part="notice">${textView(text)}</p>`;
}

/** What was made of words of the query, with the way back to them. */
function noticeView(
  text: string,
  typed: readonly string[],
  {say, actions}: ElementProps,
): TemplateResult {
  return html`
    <p part="notice">
      ${textView(text)}
      <button part="link" type="button" @click=${() => actions.takeVerbatim(typed)}>
        ${textView(say('searchTyped', typed))}
      </button>
    </p>
  `;
}
