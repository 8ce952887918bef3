/**
 * Walks through the blocks of a section, into the boxes that hold what is looked for.
 */
import type {Element, Nodes} from 'hast';
import {holdsContent, namesIn, ownNames} from './nodes.js';

/** What is looked for in blocks. */
export interface Looking {
  /** Whether it is the element itself. */
  readonly isMark: (element: Element) => boolean;
  /** Elements that are not looked into. */
  readonly closed: ReadonlySet<string>;
}

/** A block as it comes, with the names of what is around it alone or right above it. */
export interface WalkedBlock {
  readonly node: Nodes;
  readonly isMark: boolean;
  readonly names: readonly string[];
}

/** @returns the blocks in the order of the page; boxes that hold a mark are replaced by what they hold */
export function walkBlocks(nodes: readonly Nodes[], looking: Looking): WalkedBlock[] {
  const counts = new Map<Element, number>();
  const walked: WalkedBlock[] = [];
  let names: string[] = [];
  const countIn = (element: Element): number => {
    const known = counts.get(element);
    if (known !== undefined) return known;
    let count = 0;
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      if (looking.isMark(child)) count += 1;
      else if (!looking.closed.has(child.tagName)) count += countIn(child);
    }
    counts.set(element, count);
    return count;
  };
  const visit = (some: readonly Nodes[]): void => {
    for (const node of some) {
      const isMark = node.type === 'element' && looking.isMark(node);
      if (isMark) {
        walked.push({node, isMark, names: [...names].reverse()});
        names = [];
      } else if (
        node.type === 'element' &&
        !looking.closed.has(node.tagName) &&
        countIn(node) > 0
      ) {
        if (countIn(node) === 1) names.push(...ownNames(node));
        visit(node.children);
      } else {
        walked.push({node, isMark: false, names: []});
        if (holdsContent([node])) names = [];
        else for (const name of namesIn([node])) names.push(name);
      }
    }
  };
  visit(nodes);
  return walked;
}
