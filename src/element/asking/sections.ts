/**
 * Arranges hits under the headings they are listed with.
 */
import type {Hit, Query, Results} from '../../engine/results.js';
import type {Say} from '../words/say.js';

export interface Section {
  readonly heading: string;
  /** Whether the heading is a category, in the words of the FAQ and not of the interface. */
  readonly isCategory: boolean;
  /** Whether the heading is only for assistive technology, which finds its way by headings. */
  readonly quiet: boolean;
  readonly hits: readonly Hit[];
  /** How many of them show until the reader wants to see the rest; all where it is not given. */
  readonly most?: number;
}

/** A list of more questions than these is no start for someone who looks for one. */
export const LONG_LIST = 30;

/** Of all that is listed, in order. */
export function idsIn(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({hits}) => hits.map(({entry}) => entry.id));
}

/**
 * @returns one section of the best hits, or of the closest where there are none; or, when nothing is
 *   asked, one for each category, in the order of the FAQ, questions without a category last; none
 *   when there is nothing to list
 */
export function sectionsOf(query: Query, results: Results, say: Say): readonly Section[] {
  const {hits, closest} = results;
  if (closest.length > 0)
    return [{heading: say('closest'), isCategory: false, quiet: false, hits: closest}];
  if (hits.length === 0) return [];
  if (!isBrowsing(query, results)) {
    const {isWeak = false} = results;
    return [{heading: say(isWeak ? 'weak' : 'found'), isCategory: false, quiet: !isWeak, hits}];
  }
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
    if (category !== undefined)
      sections.push({heading: category, isCategory: true, quiet: false, hits: group});
  }
  if (others.length === 0) return sections;
  const alone = sections.length === 0;
  const heading = say(alone ? 'allQuestions' : 'otherQuestions');
  return [...sections, {heading, isCategory: false, quiet: alone, hits: others}];
}

/** Whether the query asks for every entry: it is empty, or has no word to look for. */
export function isBrowsing({text}: Query, {hits}: Results): boolean {
  return text.trim() === '' || hits[0]?.score === 0;
}
