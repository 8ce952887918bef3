/**
 * Draws the listed entries under their headings: each question as a button, under it the answer.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Hit, Run} from '../../engine/results.js';
import type {Section} from '../asking/sections.js';
import {answerFootView} from './answer-foot-view.js';
import type {ElementProps} from './element-props.js';
import {headingView} from './heading-view.js';
import {OPEN_ICON} from './icons.js';

export function listView(props: ElementProps): TemplateResult {
  return html`${props.sections.map((section) => sectionView(section, props))}`;
}

function sectionView(section: Section, props: ElementProps): TemplateResult {
  const {heading, isCategory, quiet, hits} = section;
  const {lang = nothing, dir = nothing} = props.faqWriting;
  return html`
    <div part="section">
      <div
        part="category"
        class=${quiet ? 'quiet' : ''}
        lang=${isCategory ? lang : nothing}
        dir=${isCategory ? dir : nothing}
      >
        ${headingView(props.level - 1, heading)}
      </div>
      <ol part="list">
        ${hits.map((hit) => entryView(hit, quiet ? hit.entry.category : undefined, props))}
      </ol>
    </div>
  `;
}

/**
 * Rows keep no state of their own, so they need no key: what is open is the element's to know.
 * @param category the entry's own, where no heading above names it
 */
function entryView(hit: Hit, category: string | undefined, props: ElementProps): TemplateResult {
  const {level, answers, actions, faqWriting} = props;
  const {id} = hit.entry;
  const {lang = nothing, dir = nothing} = faqWriting;
  const isOpen = answers.isOpen(id);
  const toggle = (event: Event): void => actions.toggle(id, event);
  const question = html`
    <button
      part="question"
      type="button"
      id="question-${id}"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="answer-${id}"
      @click=${toggle}
    >
      <span>${runsView(hit.question)}</span>${OPEN_ICON}
    </button>
  `;
  return html`
    <li part="entry">
      <div part="head" lang=${lang} dir=${dir}>
        ${headingView(level, question)} ${passageView(category, isOpen ? [] : hit.snippet)}
      </div>
      <div
        part="answer"
        id="answer-${id}"
        role=${isOpen ? 'region' : nothing}
        aria-labelledby="question-${id}"
        lang=${lang}
        dir=${dir}
        hidden=${isOpen ? nothing : 'until-found'}
        @beforematch=${toggle}
      >
        ${answers.boxOf(hit.entry)}
      </div>
      ${isOpen ? answerFootView(hit, props) : nothing}
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

/** A text with the words that match marked. */
function runsView(runs: readonly Run[]): (TemplateResult | string)[] {
  return runs.map(({text, matched}) => (matched ? html`<mark part="mark">${text}</mark>` : text));
}
