/**
 * Draws what is below the field, whatever state the element is in.
 */
import {html, type TemplateResult} from 'lit';
import type {IndexState} from '../faq/index-source.js';
import type {SearchState} from '../asking/search-session.js';
import {errorView} from './error-view.js';
import {resultsView, type ResultsProps} from './results-view.js';

export interface BodyProps extends Omit<ResultsProps, 'query' | 'results' | 'isElsewhere'> {
  readonly index: IndexState;
  readonly search: SearchState;
}

export function bodyView(props: BodyProps): TemplateResult {
  const {index, search} = props;
  for (const state of [index, search])
    if (state.status === 'failed') return errorView({...props, ...state});
  return search.status === 'answered'
    ? resultsView({...props, ...search})
    : html`<p part="summary">${props.say('loading')}</p>`;
}
