/**
 * Draws the listed entries under their headings.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Hit} from '../../engine/results.js';
import type {Entry} from '../../format/entry.js';
import type {Writing} from '../interface-language.js';
import type {Section} from '../sections.js';
import {entryView, type EntryProps} from './entry-view.js';
import {headingView} from './heading-view.js';

/** What is open, and the boxes that hold the answers. */
export interface Answers {
  isOpen(id: string): boolean;
  boxOf(entry: Entry): HTMLElement;
}

export interface ListProps extends Pick<EntryProps, 'level' | 'actions'> {
  /** Of the texts of the FAQ, where it differs from the interface's. */
  readonly faqWriting: Writing;
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
      <ol part="list" lang=${lang} dir=${dir}>
        ${hits.map((hit) => rowView(hit, quiet, props))}
      </ol>
    </div>
  `;
}

/** Rows keep no state of their own, so they need no key: what is open is the element's to know. */
function rowView(
  hit: Hit,
  categorised: boolean,
  {level, actions, answers}: ListProps,
): TemplateResult {
  const open = answers.isOpen(hit.entry.id);
  return entryView({hit, level, categorised, open, answer: answers.boxOf(hit.entry), actions});
}
