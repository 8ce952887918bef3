/**
 * The questions of a page whose level is set: its headings of that level.
 */
import type {Choice, Chosen} from './choose-questions.js';
import {nodesBelow} from './choose-questions.js';
import type {Heading, Section} from './outline.js';
import {holdsContent} from './nodes.js';

/** @param contents sections that are tables of contents */
export function questionsOfLevel(
  root: Section,
  level: number,
  contents: ReadonlySet<Section>,
): Choice {
  const chosen: Chosen[] = [];
  const empty: Heading[] = [];
  const visit = (section: Section, above: readonly Heading[]): void => {
    const {heading, head, children} = section;
    if (heading !== undefined && contents.has(section)) return;
    if (heading?.level === level) {
      const body = nodesBelow(section);
      const category = above.at(-1)?.text;
      if (!holdsContent(body)) empty.push(heading);
      else
        chosen.push({heading, head, body, passed: [], ...(category !== undefined && {category})});
      return;
    }
    const isCategory = heading !== undefined && heading !== titleOf(root);
    for (const child of children) visit(child, isCategory ? [...above, heading] : above);
  };
  visit(root, []);
  return {chosen, empty};
}

/** The page's only top heading. */
function titleOf({children}: Section): Heading | undefined {
  return children.length === 1 ? children[0]?.heading : undefined;
}
