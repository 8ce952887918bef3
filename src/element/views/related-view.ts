/**
 * Draws the questions to read after an answer.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Entry} from '../../format/entry.js';
import type {Writing} from '../words/interface-language.js';
import type {Say} from '../words/say.js';
import type {ReaderActions} from '../page/reader-actions.js';
import {headingView} from './heading-view.js';

export interface RelatedProps {
  /** The heading level of the question above. */
  readonly level: number;
  readonly say: Say;
  /** Of the texts of the FAQ, where it differs from the interface's. */
  readonly faqWriting: Writing;
  readonly actions: ReaderActions;
}

export function relatedView(
  related: readonly Entry[],
  {level, say, actions, faqWriting: {lang, dir}}: RelatedProps,
): TemplateResult | typeof nothing {
  if (related.length === 0) return nothing;
  return html`
    <div part="related">
      ${headingView(Math.min(6, level + 1), say('related'))}
      <ul lang=${lang ?? nothing} dir=${dir ?? nothing}>
        ${related.map(
          ({id, question}) => html`
            <li>
              <button part="link" type="button" @click=${() => void actions.goTo(id)}>
                ${question}
              </button>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}
