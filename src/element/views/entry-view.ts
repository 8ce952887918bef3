/**
 * Draws one entry: its question as a button, under it the answer.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Hit, Run} from '../../engine/results.js';
import type {Entry} from '../../format/entry.js';
import {answerFootView, type AnswerFootProps} from './answer-foot-view.js';
import {headingView} from './heading-view.js';
import {OPEN_ICON} from './icons.js';
import {runsView} from './runs-view.js';

export interface EntryProps extends Omit<AnswerFootProps, 'id' | 'related'> {
  readonly hit: Hit;
  /** Whether to name the entry's category, which no heading above does. */
  readonly categorised: boolean;
  readonly open: boolean;
  readonly answer: HTMLElement;
  /** What to read after it. */
  readonly relatedTo: (hit: Hit) => readonly Entry[];
}

export function entryView(props: EntryProps): TemplateResult {
  const {hit, level, categorised, open, answer, actions} = props;
  const {id, category} = hit.entry;
  const {lang = nothing, dir = nothing} = props.faqWriting;
  const toggle = (event: Event): void => actions.toggle(id, event);
  const question = html`
    <button
      part="question"
      type="button"
      id="question-${id}"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls="answer-${id}"
      @click=${toggle}
    >
      <span>${runsView(hit.question)}</span>${OPEN_ICON}
    </button>
  `;
  return html`
    <li part="entry">
      <div part="head" lang=${lang} dir=${dir}>
        ${headingView(level, question)}
        ${passageView(categorised ? category : undefined, open ? [] : hit.snippet)}
      </div>
      <div
        part="answer"
        id="answer-${id}"
        role=${open ? 'region' : nothing}
        aria-labelledby="question-${id}"
        lang=${lang}
        dir=${dir}
        hidden=${open ? nothing : 'until-found'}
        @beforematch=${toggle}
      >
        ${answer}
      </div>
      ${open ? answerFootView({...props, id, related: props.relatedTo(hit)}) : nothing}
    </li>
  `;
}

/** What stands below the question: its category, then the passage that fits the query; a space parts them for voices. */
function passageView(
  category: string | undefined,
  snippet: readonly Run[],
): TemplateResult | typeof nothing {
  if (category === undefined && snippet.length === 0) return nothing;
  const topic = category === undefined ? nothing : html`<span part="topic">${category}</span>`;
  const passage = snippet.length === 0 ? nothing : html`<span>${runsView(snippet)}</span>`;
  return html`<p part="snippet">${topic} ${passage}</p>`;
}
