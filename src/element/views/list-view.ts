/**
 * Draws the listed entries under their headings.
 */
import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Entry} from '../../format/entry.js';
import type {Section} from '../sections.js';
import {entryView, type EntryProps} from './entry-view.js';
import {headingView} from './heading-view.js';

/** What is open, and the boxes that hold the answers. */
export interface Answers {
  isOpen(id: string): boolean;
  boxOf(entry: Entry): HTMLElement;
}

export interface ListProps extends Pick<EntryProps, 'level' | 'onToggle'> {
  readonly sections: readonly Section[];
  readonly answers: Answers;
}

export function listView(props: ListProps): TemplateResult {
  return html`${props.sections.map((section) => sectionView(section, props))}`;
}

function sectionView(section: Section, {level, onToggle, answers}: ListProps): TemplateResult {
  const {heading, quiet, hits} = section;
  return html`
    <div part="section">
      <div part="category" class=${quiet ? 'quiet' : ''}>${headingView(level - 1, heading)}</div>
      <ol part="list">
        ${repeat(
          hits,
          ({entry}) => entry.id,
          (hit) =>
            entryView({
              hit,
              level,
              categorised: quiet,
              open: answers.isOpen(hit.entry.id),
              answer: answers.boxOf(hit.entry),
              onToggle,
            }),
        )}
      </ol>
    </div>
  `;
}
