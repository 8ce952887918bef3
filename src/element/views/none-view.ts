/**
 * Draws what a reader can do where nothing answers.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {missingLink} from '../words/missing-link.js';
import {summaryOf} from '../asking/summary.js';
import {listView} from './list-view.js';
import type {ResultsProps} from './results-view.js';

export function noneView(props: ResultsProps): TemplateResult {
  const {query, results, say, actions} = props;
  const {missing} = results;
  const text = query.text.trim();
  const isAllMissing = missing.join(' ') === text;
  return html`
    <div part="none">
      <p part="none-title">${summaryOf(query, results, say)}</p>
      ${missing.length > 0 && !isAllMissing ? html`<p>${say('missing', missing)}</p>` : nothing}
      <p>${say('noneHint')}</p>
      <button part="button" type="button" @click=${actions.showAll}>${say('showAll')}</button>
      ${missingView(text, props)}
      <slot name="no-results"></slot>
    </div>
    ${listView(props)}
  `;
}

/** The reader sees what the link takes along before following it. */
function missingView(
  text: string,
  {missingUrl, say}: ResultsProps,
): TemplateResult | typeof nothing {
  const link = missingLink(missingUrl, text);
  if (!link) return nothing;
  return html`
    <p part="missing">
      <a part="link" href=${link.href}>${say('tellUs')}</a>
      <span part="details">${link.to}: ${say('takesAlong', link.texts)}</span>
    </p>
  `;
}
