/**
 * Draws the listed entries under their headings.
 */
import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Hit} from '../../engine/results.js';
import type {Section} from '../sections.js';
import {entryView, type EntryProps} from './entry-view.js';
import {headingView} from './heading-view.js';

export interface ListProps extends Pick<EntryProps, 'level' | 'onToggle'> {
  readonly sections: readonly Section[];
  readonly isOpen: (id: string) => boolean;
  readonly answerOf: (hit: Hit) => HTMLElement;
}

export function listView(props: ListProps): TemplateResult {
  return html`${repeat(
    props.sections,
    ({heading}) => heading,
    (section) => sectionView(section, props),
  )}`;
}

function sectionView(
  section: Section,
  {level, onToggle, isOpen, answerOf}: ListProps,
): TemplateResult {
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
              open: isOpen(hit.entry.id),
              answer: answerOf(hit),
              onToggle,
            }),
        )}
      </ol>
    </div>
  `;
}
