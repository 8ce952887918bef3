/**
 * Whether a file is one article, whose title is the question and whose text is the answer.
 */
import type {Nodes} from 'hast';
import {isAsking} from '../../format/asking.js';
import {holdsContent, textOf} from './nodes.js';
import type {Section} from './outline.js';
import {namesPage} from './page-names.js';
import {sectionsBelow, type Measures} from './section-measures.js';

export interface ArticleSigns {
  /** What the front matter calls the page. */
  readonly title?: string | undefined;
  /** The page's only top heading, or the page. */
  readonly top: Section;
  readonly measures: Measures;
  /** Whether a block is a table of contents. */
  readonly isContents: (node: Nodes) => boolean;
  /** Whether any section is made up of questions in another form than headings. */
  readonly hasForms: boolean;
  /** How many sections the author marked, by an id or a link from a table of contents. */
  readonly marked: number;
}

/** So many headings that ask make a page of questions, though its title asks too. */
const MANY = 3;

/** More make a page to look things up in, such as a list of errors. */
const MOST_SECTIONS = 20;

export function isArticle(signs: ArticleSigns): boolean {
  const {title, top, measures, isContents, hasForms} = signs;
  const titles = [title, top.heading?.text].filter((text) => text !== undefined);
  if (titles.length === 0 || hasForms || !measures.hasContent(top)) return false;
  const intro = top.blocks.filter((node) => !isContents(node));
  const asking = measures.askingBelow(top);
  const sections = sectionsBelow(top).length - 1;
  if (titles.some((text) => isAsking(text)) && !titles.every(namesPage)) {
    const isMany = asking >= MANY && asking * 2 > sections;
    return !isMany && (asking < 2 || holdsContent(intro));
  }
  if (asking > 0 || sections > MOST_SECTIONS || titles.some(namesPage)) return false;
  if (sections === 0) return title !== undefined && holdsContent(intro);
  if (signs.marked > 1) return false;
  // Without front matter, a heading above others is mostly the title of a page of sections.
  return title !== undefined || textOf(intro).length * 3 > textOf(allOf(top)).length;
}

function allOf(top: Section): Nodes[] {
  return sectionsBelow(top).flatMap(({blocks}) => blocks);
}
