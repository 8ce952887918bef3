/**
 * The table of contents of a single-page FAQ: which lists it is, where its links lead.
 */
import type {ContentsLink, Section} from './outline.js';

export interface TableOfContents<Block> {
  readonly links: readonly ContentsLink[];
  /** Sections that are nothing but the table, below a heading such as “Contents”. */
  readonly sections: ReadonlySet<Section<Block>>;
}

/**
 * Looks above the first answer: in what stands above all headings, in `title`, and in sections
 * that hold nothing but lists of links into the page.
 */
export function findTableOfContents<Block>(
  outline: readonly Section<Block>[],
  title: Section<Block> | undefined,
): TableOfContents<Block> {
  const links: ContentsLink[] = [];
  const sections = new Set<Section<Block>>();
  for (const section of outline) {
    const {heading, hasContent, contents, isContents} = section;
    const intro = heading === undefined || section === title;
    if (!intro && !isContents && hasContent) break;
    if (!intro && isContents) sections.add(section);
    links.push(...contents);
  }
  return {links: firstOfEachAnchor(links), sections};
}

function firstOfEachAnchor(links: readonly ContentsLink[]): ContentsLink[] {
  const anchors = new Set<string>();
  return links.filter(({anchor}) => !anchors.has(anchor) && anchors.add(anchor));
}
