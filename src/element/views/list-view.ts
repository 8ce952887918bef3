/**
 * Draws the listed entries under their headings: each question as a button, under it the answer.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Hit, Run} from '../../engine/results.js';
import type {Section} from '../asking/sections.js';
import {answerFootView} from './answer-foot-view.js';
import type {ElementProps} from './element-props.js';
import {headingView} from './heading-view.js';

export function listView(props: ElementProps): TemplateResult {
  return html`${props.sections.map((section) => sectionView(section, props))}`;
}

function sectionView(section: Section, props: ElementProps): TemplateResult {
  const {heading, isCategory, quiet, hits, most = Infinity} = section;
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
      ${text}
    </button>
  `;
}

interface Place {
  readonly section: Section;
  /** Whether the reader has not come to see this far. */
  readonly isFolded: boolean;
}

/**
 * Rows keep no state of their own, so they need no key: what is open is the element's to know.
 * What is folded away is there all the same, for the browser's find and for paper.
 */
function entryView(hit: Hit, {section, isFolded}: Place, props: ElementProps): TemplateResult {
  const {answers, actions, faqWriting} = props;
  const {id} = hit.entry;
  const {lang = nothing, dir = nothing} = faqWriting;
  const isOpen = answers.isOpen(id);
  return html`
    <li
      part="entry"
      hidden=${isFolded ? 'until-found' : nothing}
      @beforematch=${() => actions.unfold(section)}
    >
      ${headView(hit, section.quiet ? hit.entry.category : undefined, props)}
      <div
        part="answer"
        id="answer-${id}"
        role=${isOpen ? 'region' : nothing}
        aria-labelledby="question-${id}"
        lang=${lang}
        dir=${dir}
        hidden=${isOpen ? nothing : 'until-found'}
        @beforematch=${(event: Event) => actions.toggle(id, event)}
      >
        ${answers.boxOf(hit.entry)}
      </div>
      ${isOpen ? answerFootView(hit, props) : nothing}
    </li>
  `;
}

/** @param category the entry's own, where no heading above names it */
function headView(hit: Hit, category: string | undefined, props: ElementProps): TemplateResult {
  const {level, answers, actions, faqWriting} = props;
  const {id} = hit.entry;
  const {lang = nothing, dir = nothing} = faqWriting;
  const isOpen = answers.isOpen(id);
  const question = html`
    <button
      part="question"
      type="button"
      id="question-${id}"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="answer-${id}"
      @click=${() => actions.toggle(id)}
    >
      ${runsView(hit.question)}
    </button>
  `;
  return html`
    <div part="head" lang=${lang} dir=${dir}>
      ${headingView(level, question)}
      ${category === undefined ? nothing : html`<p part="topic">${category}</p>`}
      ${isOpen || hit.snippet.length === 0 ? nothing : html`<p part="snippet">${runsView(hit.snippet)}</p>`}
    </div>
  `;
}

/** A text with the words that match marked. */
function runsView(runs: readonly Run[]): (TemplateResult | string)[] {
  return runs.map(({text, matched}) => (matched ? html`<mark part="mark">${text}</mark>` : text));
}
