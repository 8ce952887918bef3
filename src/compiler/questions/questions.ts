/**
 * Finds the questions of a page in any format, with what answers each.
 */
import type {Nodes} from 'hast';
import type {Place, Report} from '../diagnostic.js';
import type {LocatedText} from '../settings/settings.js';
import {isArticle} from './article.js';
import {withoutAnswerLabel} from './asked-paragraph.js';
import {isAsking} from '../../format/asking.js';
import {
  chooseQuestions,
  LONGEST_INTRODUCTION,
  nodesBelow,
  type Choice,
  type ChooseOptions,
  type Chosen,
} from './choose-questions.js';
import {findContents, type Contents} from './contents.js';
import {isSameWording, matchContents} from './match-contents.js';
import {isFaqAlone} from './faq-names.js';
import {holdsContent, textOf} from './nodes.js';
import type {ContentsLink, Heading, Page, Section} from './outline.js';
import {sectionsOf} from './page-sections.js';
import {namesPage} from './page-names.js';
import {questionLabel} from './question-labels.js';
import {warnOfContents, warnOfHeadings} from './question-problems.js';
import {questionsOfLevel} from './question-level.js';
import {findForms} from './section-forms.js';
import {endsAsking, measure, sectionsBelow, type Measures} from './section-measures.js';

/** A question of a page. */
export interface Question {
  /** On one line, without a label. */
  readonly text: string;
  readonly heading: Heading;
  /** What the author claimed as its id. */
  readonly claimed?: LocatedText;
  /** What addresses call it, the first of them its id if it is free. */
  readonly names: readonly LocatedText[];
  readonly category?: string;
  readonly head: readonly Nodes[];
  readonly body: readonly Nodes[];
  /** What is above it and in no answer: addresses of it lead here. */
  readonly passed: readonly Nodes[];
  /** Other wordings, for a file that is one article. */
  readonly otherTitles?: readonly LocatedText[];
}

interface FindOptions {
  readonly report: Report;
  /** The level of the questions, if it is not to be found. */
  readonly headingLevel?: number;
  /** What the file's front matter calls it. */
  readonly title?: LocatedText;
  /** What the file's name says it is about: its title where it has no other. */
  readonly fileTitle?: LocatedText | undefined;
}

export function findQuestions(page: Page, options: FindOptions): Question[] {
  const {report, headingLevel} = options;
  const outline = outlineOf(page);
  const {root, toc} = outline;
  const title = options.title ?? (isUntitled(outline) ? options.fileTitle : undefined);
  const isWhole = options.title !== undefined || root.children.length === 0;
  const article =
    headingLevel === undefined ? articleOf(outline, isWhole ? title : undefined) : undefined;
  if (article !== undefined) return [article];
  const named = title && {level: 1, text: title.text, names: [], place: placeOfText(title)};
  const choice =
    headingLevel === undefined
      ? chooseQuestions(root, {...outline, title: named})
      : questionsOfLevel(root, headingLevel, toc.sections);
  warnOfHeadings(choice, report);
  const asked = choice.chosen.map(({heading}) => heading);
  const titles = [...outline.titles].flatMap(({heading}) => heading ?? []);
  const headings = new Set([...outline.headings, ...titles, ...asked]);
  const linkOf = matchContents(toc.links, inOrder(headings));
  warnOfContents(toc.links, linkOf, report);
  const used = new Set<string>();
  return choice.chosen.map((chosen) => questionOf(chosen, linkOf.get(chosen.heading), used));
}

function placeOfText({path, line, column}: LocatedText): Place {
  return {path, line, column};
}

function inOrder(headings: ReadonlySet<Heading>): Heading[] {
  const compare = (a: Heading, b: Heading): number =>
    a.place.line - b.place.line || a.place.column - b.place.column;
  return [...headings].sort(compare);
}

interface Outline extends Omit<ChooseOptions, 'contents'> {
  readonly root: Section;
  readonly toc: Contents;
  readonly contents: ReadonlySet<Section>;
  /** Those of sections that are neither a title nor a table of contents. */
  readonly headings: readonly Heading[];
  readonly marked: number;
}

function outlineOf(page: Page): Outline {
  const root = sectionsOf(page);
  const toc = findContents(root, page, endsAsking);
  const possible = titlesOf(root);
  const sections = sectionsBelow(root).filter(
    (one) => !toc.sections.has(one) && !possible.has(one),
  );
  const isContents = (node: Nodes): boolean => toc.lists.has(node);
  const headings = sections.flatMap(({heading}) => heading ?? []);
  const linkOf = matchContents(toc.links, headings);
  const isMarked = ({heading}: Section): boolean =>
    heading !== undefined && (heading.claimed !== undefined || linkOf.has(heading));
  const measures = measure(root, isMarked, isContents);
  const forms = findForms(root, {page, measures});
  const isBeside = root.children.length > 1;
  const isKept = (one: Section): boolean => isBeside || isTitle(one, measures, forms);
  const titles = new Set([...possible].filter(isKept));
  const inside = (nodes: readonly Nodes[]): Choice => {
    const inner = outlineOf({...page, nodes});
    return chooseQuestions(inner.root, inner);
  };
  const marked = sections.filter(isMarked).length;
  return {root, toc, contents: toc.sections, titles, measures, forms, headings, marked, inside};
}

/** Whether no heading is the title of all of the page. */
function isUntitled({root, titles}: Outline): boolean {
  return titles.size === 0 && root.children.every(({heading}) => heading?.level !== 1);
}

function articleOf(
  {root, toc, titles, measures, forms, marked}: Outline,
  title: LocatedText | undefined,
): Question | undefined {
  const [first] = titles;
  const top = titles.size === 1 && first !== undefined ? first : root;
  const isContents = (node: Nodes): boolean => toc.lists.has(node);
  const signs = {title: title?.text, top, measures, isContents, hasForms: forms.size > 0, marked};
  if (!isArticle(signs)) return undefined;
  const written = top.heading && {...top.heading.place, text: top.heading.text};
  const wordings = [title, written].filter((text) => text !== undefined);
  const asking = wordings.find(({text}) => isAsking(text)) ?? wordings[0];
  if (asking === undefined) return undefined;
  const {text, ...place} = asking;
  const heading = top.heading ?? {level: 1, text, names: [], place};
  const others = wordings.filter((one) => one !== asking && !isSameWording(one.text, text));
  const asked = {heading: {...heading, text, place}, head: top.head, body: nodesBelow(top)};
  const passed = top === root ? [] : root.blocks;
  return {...questionOf({...asked, passed}, undefined, new Set()), otherTitles: others};
}

function questionOf(
  {heading, head, body, category, passed, isLabelled = false}: Chosen,
  link: ContentsLink | undefined,
  used: Set<string>,
): Question {
  const label = questionLabel(heading.text);
  const names = heading.names.filter((name) => /^\S+$/.test(name) && !used.has(name));
  for (const name of names) used.add(name);
  const located = names.map((text) => ({...heading.place, text}));
  const anchor = link && {path: link.path, line: link.line, column: link.column, text: link.anchor};
  return {
    text: withoutColon(withoutEmoji(heading.text.slice(label))),
    heading,
    ...(heading.claimed && {claimed: heading.claimed}),
    names: anchor ? [...located, anchor] : located,
    ...(category !== undefined && {category}),
    ...{head, passed},
    body: withoutAnswerLabel(body, isLabelled || label > 0),
  };
}

/** What leads to the answer, as in “How do I pay?:”. */
function withoutColon(text: string): string {
  return text.replace(/([?？؟])\s*[:：]+$/u, '$1');
}

/** Names of emoji at an end, as in “:bulb: How do I pay?”, are there for the looks. */
function withoutEmoji(text: string): string {
  const shown = text.replace(/^\s*(?::[a-z\d_+-]+:\s*)+|(?:\s:[a-z\d_+-]+:)+\s*$/g, '').trim();
  return shown === '' ? text.trim() : shown;
}

/** A heading is no title but a question where it has an answer, and nothing below it asks. */
function isTitle(
  section: Section,
  {hasOwn, hasContent, askingBelow}: Measures,
  forms: ReadonlyMap<Section, unknown>,
): boolean {
  const {heading, children} = section;
  if (forms.has(section) || !hasContent(section)) return true;
  if (!children.some(hasContent)) return false;
  const isTop = heading?.level === 1 || namesPage(heading?.text ?? '');
  return isTop || !hasOwn(section) || askingBelow(section) > 0;
}

/** Whether it is a title on the level of what it is the title of. */
function isTitleBeside(top: Section): boolean {
  const {text = '', level} = top.heading ?? {};
  if (!holdsContent(nodesBelow(top))) return level === 1 || namesPage(text);
  const isLead = textOf(top.blocks).length <= LONGEST_INTRODUCTION;
  return top.children.length === 0 && isFaqAlone(text) && isLead;
}

/** The heading that all others are below; one below it, too, if that names the page again. */
function titlesOf(root: Section): Set<Section> {
  const titles = new Set<Section>();
  let [top, ...others] = root.children;
  if (top !== undefined && others.length > 0 && isTitleBeside(top)) return titles.add(top);
  while (top !== undefined && others.length === 0) {
    const {heading, children} = top;
    const isSole = children.length === 0;
    const names = heading !== undefined && namesPage(heading.text);
    if (titles.size > 0 ? !names : isSole && heading?.level !== 1 && !names) break;
    titles.add(top);
    [top, ...others] = children;
  }
  return titles;
}
