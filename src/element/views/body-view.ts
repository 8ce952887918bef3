/**
 * Draws what is below the field, whatever state the element is in.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {IndexState} from '../faq/index-source.js';
import type {SearchState} from '../asking/search-session.js';
import {errorView} from './error-view.js';
import {resultsView, type ResultsProps} from './results-view.js';

export interface BodyProps extends Omit<ResultsProps, 'query' | 'results' | 'isElsewhere'> {
  readonly index: IndexState;
  readonly search: SearchState;
}

export function bodyView(props: BodyProps): TemplateResult | typeof nothing {
  const {index, search} = props;
  if (index.status === 'waiting') return nothing;
  if (index.status === 'loading') return html`<p part="summary">${props.say('loading')}</p>`;
  if (index.status === 'failed') return errorView({...props, error: index.error});
  if (search.status === 'idle') return nothing;
  if (search.status === 'failed') return errorView({...props, error: search.error});
  return resultsView({...props, ...search});
}
