/**
 * Arranges hits under the headings they are listed with.
 */
import type {Hit, Query, Results} from '../engine/results.js';
import type {Messages} from './messages.js';

export interface Section {
  readonly heading: string;
  /** Whether the heading is only for assistive technology, which finds its way by headings. */
  readonly quiet: boolean;
  readonly hits: readonly Hit[];
}

/**
 * @returns one section of the best hits; or, when nothing is asked, one for each category, in the
 *   order of the FAQ, questions without a category last; none when there is nothing to list
 */
export function sectionsOf(query: Query, results: Results, messages: Messages): readonly Section[] {
  const {hits} = results;
  if (hits.length === 0) return [];
  if (!isBrowsing(query, results)) return [{heading: messages.found, quiet: true, hits}];
  const byCategory = new Map<string | undefined, Hit[]>();
  for (const hit of hits) {
    const {category} = hit.entry;
    const group = byCategory.get(category);
    if (group) group.push(hit);
    else byCategory.set(category, [hit]);
  }
  const others = byCategory.get(undefined) ?? [];
  const sections: Section[] = [];
  for (const [category, group] of byCategory) {
    if (category !== undefined) sections.push({heading: category, quiet: false, hits: group});
  }
  if (others.length === 0) return sections;
  const alone = sections.length === 0;
  return [
    ...sections,
    {heading: alone ? messages.allQuestions : messages.otherQuestions, quiet: alone, hits: others},
  ];
}

/** Whether the query asks for every entry: it is empty, or has no word to look for. */
export function isBrowsing({text}: Query, {hits}: Results): boolean {
  return text.trim() === '' || hits[0]?.score === 0;
}
