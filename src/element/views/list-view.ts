/**
 * Draws the listed entries under their headings: each question as a button, under it the answer.
 */
import {html, nothing, render, type TemplateResult} from 'lit';
import type {Hit, Run} from '../../engine/results.js';
import type {Section} from '../asking/sections.js';
import {answerFootView} from './answer-foot-view.js';
import type {ElementProps} from './element-props.js';
import {headingView} from './heading-view.js';
import {OPEN_ICON} from './icons.js';
import {textView} from './text-view.js';

export function listView(props: ElementProps): TemplateResult {
  return html`${props.sections.map((section) => sectionView(section, props))}`;
}

function sectionView(section: Section, props: ElementProps): TemplateResult {
  const {heading, isCategory, quiet, hits} = section;
  const {faqLang = nothing} = props;
  return html`
    <div part="section">
      <div
        part="category"
        class=${quiet ? 'quiet' : ''}
        lang=${isCategory ? faqLang : nothing}
        dir=${isCategory ? 'auto' : nothing}
      >
        ${headingView(props.level - 1, textView(heading))}
      </div>
      <ol part="list">
        ${hits.map((hit) => entryView(hit, quiet ? hit.entry.category : undefined, props))}
      </ol>
    </div>
  `;
}

/**
 * Draws an entry into its own row, by which it is known however the list changes.
 * @param category the entry's own, where no heading above names it
 */
function entryView(hit: Hit, category: string | undefined, props: ElementProps): HTMLElement {
  const row = props.rows.of(hit.entry);
  render(rowView(hit, category, props), row);
  return row;
}

function rowView(hit: Hit, category: string | undefined, props: ElementProps): TemplateResult {
  const {level, answers, rows, actions, faqLang = nothing} = props;
  const {id} = hit.entry;
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
      ${rows.textOf(hit.question)}${OPEN_ICON}
    </button>
  `;
  return html`
    <div part="head" lang=${faqLang} dir="auto">
      ${headingView(level, question)} ${passageView(category, isOpen ? [] : hit.snippet, props)}
    </div>
    <div
      part="answer"
      id="answer-${id}"
      role=${isOpen ? 'region' : nothing}
      aria-labelledby="question-${id}"
      lang=${faqLang}
      dir="auto"
      hidden=${isOpen ? nothing : 'until-found'}
      @beforematch=${toggle}
    >
      ${answers.boxOf(hit.entry)}
    </div>
    ${isOpen ? answerFootView(hit, props) : nothing}
  `;
}

/** What stands below the question: its category, then the passage that fits the query; a space parts them for voices. */
function passageView(
  category: string | undefined,
  snippet: readonly Run[],
  {rows}: ElementProps,
): TemplateResult | typeof nothing {
  if (category === undefined && snippet.length === 0) return nothing;
  const topic = category === undefined ? nothing : html`<span part="topic">${category}</span>`;
  const passage = snippet.length === 0 ? nothing : rows.textOf(snippet);
  return html`<p part="snippet">${topic} ${passage}</p>`;
}
