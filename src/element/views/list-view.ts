/**
 * Draws the listed entries under their headings: each question as a button, under it the answer.
 */
import {html, nothing, render, type TemplateResult} from 'lit';
import type {Hit} from '../../engine/results.js';
import type {Section} from '../asking/sections.js';
import {answerFootView} from './answer-foot-view.js';
import type {ElementProps} from './element-props.js';
import {headingView} from './heading-view.js';
import {textView} from './text-view.js';

export function listView(props: ElementProps): TemplateResult {
  return html`${props.sections.map((section) => sectionView(section, props))}`;
}

function sectionView(section: Section, props: ElementProps): TemplateResult {
  const {heading, isCategory, quiet, hits, most = Infinity} = section;
  const {faqLang = nothing, actions} = props;
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
      <ol part="list" @beforematch=${() => actions.unfold(section)}>
        ${hits.map((hit, i) => entryView(hit, {section, isFolded: i >= most}, props))}
      </ol>
      ${hits.length > most ? unfoldView(section, props) : nothing}
    </div>
  `;
}

function unfoldView(section: Section, {say, actions}: ElementProps): TemplateResult {
  const {heading, isCategory, hits} = section;
  const text = isCategory
    ? say('allIn', hits.length, heading)
    : say('showMore', hits.length - (section.most ?? 0));
  return html`
    <button part="link" type="button" @click=${() => void actions.showRest(section)}>
      ${textView(text)}
    </button>
  `;
}

interface Place {
  readonly section: Section;
  /** Whether the reader has not come to see this far. */
  readonly isFolded: boolean;
}

/**
 * Draws an entry into its own row, by which it is known however the list changes. What is folded away
 * is there all the same, for the browser's find.
 */
function entryView(hit: Hit, {section, isFolded}: Place, props: ElementProps): HTMLElement {
  const row = props.rows.of(hit.entry);
  row.removeAttribute('hidden');
  if (isFolded) row.setAttribute('hidden', 'until-found');
  render(rowView(hit, section.quiet ? hit.entry.category : undefined, props), row);
  return row;
}

/** @param category the entry's own, where no heading above names it */
function rowView(hit: Hit, category: string | undefined, props: ElementProps): TemplateResult {
  const {answers, actions} = props;
  const {id, language = props.faqLang ?? nothing} = hit.entry;
  const isOpen = answers.isOpen(id);
  return html`
    ${headView(hit, category, props)}
    <div
      part="answer"
      id="answer-${id}"
      role=${isOpen ? 'region' : nothing}
      aria-labelledby="question-${id}"
      lang=${language}
      dir="auto"
      hidden=${isOpen ? nothing : 'until-found'}
      @beforematch=${(event: Event) => actions.toggle(id, event)}
    >
      ${answers.boxOf(hit.entry)}
    </div>
    ${isOpen ? answerFootView(hit, props) : nothing}
  `;
}

function headView(hit: Hit, category: string | undefined, props: ElementProps): TemplateResult {
  const {level, answers, rows, actions} = props;
  const {id, language} = hit.entry;
  const isOpen = answers.isOpen(id);
  const question = html`
    <button
      part="question"
      type="button"
      id="question-${id}"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="answer-${id}"
      @click=${(event: Event) => actions.toggle(id, event)}
    >
      ${rows.textOf(hit.question)}
    </button>
  `;
  return html`
    <div part="head" lang=${language ?? props.faqLang ?? nothing} dir="auto">
      ${headingView(level, question)}
      ${category === undefined ? nothing : html`<p part="topic">${category}</p>`}
      ${isOpen || hit.snippet.length === 0 ? nothing : html`<p part="snippet">${rows.textOf(hit.snippet)}</p>`}
    </div>
  `;
}
