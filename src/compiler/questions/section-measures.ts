/**
 * What a page's sections have in common: which levels ask, and which are hardly more than titles.
 */
import type {Nodes} from 'hast';
import {isAsking} from '../../format/asking.js';
import {holdsContent} from './nodes.js';
import type {Section} from './outline.js';
import {questionLabel} from './question-labels.js';

export interface Measures {
  /** Whether its heading asks; one without a question mark too, where none has one but links do. */
  readonly asks: (section: Section) => boolean;
  /** Whether there is anything right below its heading. */
  readonly hasOwn: (section: Section) => boolean;
  /** Whether there is anything below it. */
  readonly hasContent: (section: Section) => boolean;
  /** How many of the sections below it ask and have an answer. */
  readonly askingBelow: (section: Section) => number;
  /** The level on which most questions with an answer are; of two, the higher. */
  readonly mainLevel: number | undefined;
  /** Whether the sections of its level that have others below are mostly titles alone. */
  readonly isAmongTitles: (section: Section) => boolean;
  /** Whether its heading comes again and again, as “Cause” and “Solution” do: a part of answers. */
  readonly isRepeated: (section: Section) => boolean;
}

/**
 * @param isMarked whether an author marked a section, by an id or a link from a table of contents
 * @param isContents whether a block is a table of contents, which is nothing to read
 */
export function measure(
  root: Section,
  isMarked: (section: Section) => boolean,
  isContents: (node: Nodes) => boolean,
): Measures {
  const all = sectionsBelow(root);
  const own = new Map(
    all.map((one) => [one, holdsContent(one.blocks.filter((node) => !isContents(node)))]),
  );
  const hasOwn = (one: Section): boolean => own.get(one) === true;
  const content = new Map<Section, boolean>();
  const below = new Map<Section, number>();
  const isAnyAsking = all.some((one) => endsAsking(one) && hasContent(one));
  const asks = (one: Section): boolean => (isAnyAsking ? endsAsking(one) : isMarked(one));
  function hasContent(one: Section): boolean {
    const known = content.get(one);
    if (known !== undefined) return known;
    const found = hasOwn(one) || one.children.some(hasContent);
    content.set(one, found);
    return found;
  }
  const askingBelow = (one: Section): number => {
    const known = below.get(one);
    if (known !== undefined) return known;
    const count = one.children.reduce(
      (sum, child) => sum + askingBelow(child) + Number(asks(child) && hasContent(child)),
      0,
    );
    below.set(one, count);
    return count;
  };
  return {
    ...{asks, hasOwn, hasContent, askingBelow},
    mainLevel: mostOf(all.filter((one) => asks(one) && hasOwn(one)).map(levelOf)),
    isAmongTitles: amongTitles(all, {hasOwn, hasContent}),
    isRepeated: repeated(all),
  };
}

/** So often on one level. */
const OFTEN = 3;

function repeated(all: readonly Section[]): Measures['isRepeated'] {
  const keyOf = (one: Section): string =>
    `${levelOf(one)} ${one.heading?.text.toLowerCase() ?? ''}`;
  const counts = new Map<string, number>();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return (one) => (counts.get(keyOf(one)) ?? 0) >= OFTEN;
}

/** By level: more of those with others below them are titles alone than have a text. */
function amongTitles(
  all: readonly Section[],
  {hasOwn, hasContent}: Pick<Measures, 'hasOwn' | 'hasContent'>,
): Measures['isAmongTitles'] {
  const surplus = new Map<number, number>();
  for (const one of all) {
    if (!one.children.some(hasContent)) continue;
    surplus.set(levelOf(one), (surplus.get(levelOf(one)) ?? 0) + (hasOwn(one) ? -1 : 1));
  }
  return (one) => (surplus.get(levelOf(one)) ?? 0) > 0;
}

/** A section with all below it, in the order of the page. */
export function sectionsBelow(section: Section): Section[] {
  const found: Section[] = [];
  const visit = (one: Section): void => {
    found.push(one);
    one.children.forEach(visit);
  };
  visit(section);
  return found;
}

export function endsAsking({heading}: Section): boolean {
  return heading !== undefined && (isAsking(heading.text) || questionLabel(heading.text) > 0);
}

function levelOf({heading}: Section): number {
  return heading?.level ?? 0;
}

function mostOf(levels: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return sorted[0]?.[0];
}
