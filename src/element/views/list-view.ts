/**
 * Draws the listed entries under their headings.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Hit} from '../../engine/results.js';
import type {Entry} from '../../format/entry.js';
import type {Section} from '../asking/sections.js';
import {entryView, type EntryProps} from './entry-view.js';
import {headingView} from './heading-view.js';

/** What is open, and the boxes that hold the answers. */
export interface Answers {
  isOpen(id: string): boolean;
  boxOf(entry: Entry): HTMLElement;
}

export interface ListProps extends Pick<
  EntryProps,
  'level' | 'say' | 'link' | 'actions' | 'faqWriting' | 'feedback' | 'relatedTo'
> {
  readonly sections: readonly Section[];
  readonly answers: Answers;
}

export function listView(props: ListProps): TemplateResult {
  return html`${props.sections.map((section) => sectionView(section, props))}`;
}

function sectionView(section: Section, props: ListProps): TemplateResult {
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
        ${hits.map((hit) => rowView(hit, quiet, props))}
      </ol>
    </div>
  `;
}

/** Rows keep no state of their own, so they need no key: what is open is the element's to know. */
function rowView(hit: Hit, categorised: boolean, props: ListProps): TemplateResult {
  const {answers} = props;
  const open = answers.isOpen(hit.entry.id);
  return entryView({...props, hit, categorised, open, answer: answers.boxOf(hit.entry)});
}
