/**
 * The forms, besides headings, in which people ask and answer.
 */
import type {Element, Nodes} from 'hast';
import {isAsking} from '../../format/asking.js';
import {askedParagraph, type AskedParagraph} from './asked-paragraph.js';
import {walkBlocks} from './block-walk.js';
import {itemOf} from './list-item.js';
import {withoutMarks} from './marks-beside.js';
import {holdsContent, isElement, namesIn, ownNames, textOf} from './nodes.js';
import type {Asked, Heading, Page} from './outline.js';

/** Questions in one form, among the blocks of a section. */
export interface Found {
  readonly form: string;
  readonly asked: readonly Asked[];
}

/** Reads the questions of one form; none where there are none. */
export type Form = (blocks: readonly Nodes[], page: Page) => Found;

/** The level of what asks without a heading. */
const BELOW_HEADINGS = 7;

export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

interface Asking {
  readonly text: string;
  readonly head: readonly Nodes[];
  readonly body: readonly Nodes[];
  readonly names: readonly string[];
  readonly isLabelled?: boolean;
  readonly others?: readonly Element[];
}

export function askedOf(
  {text, head, body, names, isLabelled = false, others = []}: Asking,
  place: Nodes,
  page: Page,
): Asked {
  const heading: Heading = {
    level: BELOW_HEADINGS,
    text,
    names,
    place: page.placeOf(place),
    ...(others.length > 0 && {
      aliases: others.map((other) => ({...page.placeOf(other), text: textOf([other])})),
    }),
  };
  return {heading, head, body, isLabelled};
}

/** `<details>` with a summary; its id, or one in its summary, is the question's. */
export const detailsForm: Form = (blocks, page) => {
  const looking = {isMark: isDetails, closed: words('blockquote figure pre')};
  const walked = walkBlocks(blocks, looking);
  const asked = walked.flatMap(({node, isMark, names}) => {
    if (!isMark || node.type !== 'element') return [];
    const summary = node.children.find((child) => isElement(child, 'summary'));
    const body = node.children.filter((child) => child !== summary);
    const first = body.find((child) => child.type === 'element');
    const inside = summary ? namesIn([summary]) : [];
    const all = [...ownNames(node), ...inside, ...names, ...(first ? ownNames(first) : [])];
    const {children, isLabelled} = withoutMarks(summary?.children ?? []);
    const asking = {text: textOf(children), isLabelled, head: [node], body, names: all};
    return [askedOf(asking, summary ?? node, page)];
  });
  return {form: 'details', asked};
};

function isDetails(node: Nodes): node is Element {
  return isElement(node, 'details') && node.children.some((child) => isElement(child, 'summary'));
}

/** The terms of a `<dl>`; of several with one description, the others are other wordings. */
export const termsForm: Form = (blocks, page) => {
  const looking = {
    isMark: (element: Element) => isElement(element, 'dl'),
    closed: words('blockquote details figure pre'),
  };
  const walked = walkBlocks(blocks, looking);
  const asked = walked.flatMap(({node, isMark, names}) =>
    isMark && node.type === 'element' ? termsIn(node, names, page) : [],
  );
  return {form: 'terms', asked};
};

function termsIn(list: Element, names: readonly string[], page: Page): Asked[] {
  const asked: {terms: Element[]; body: Nodes[]}[] = [];
  const parts = list.children.flatMap((child) =>
    isElement(child, 'div') ? child.children : [child],
  );
  for (const part of parts) {
    const last = asked.at(-1);
    if (isElement(part, 'dt')) {
      if (last === undefined || last.body.length > 0) asked.push({terms: [part], body: []});
      else last.terms.push(part);
    } else if (isElement(part, 'dd')) for (const child of part.children) last?.body.push(child);
  }
  return asked.flatMap(({terms: [term, ...others], body}, i) => {
    if (term === undefined) return [];
    const inside = namesIn([term, ...others, ...body]);
    const all = [...inside, ...(i === 0 ? names : [])];
    const {children, isLabelled} = withoutMarks(term.children);
    const asking = {text: textOf(children), isLabelled, head: [term], body, names: all, others};
    return [askedOf(asking, term, page)];
  });
}

const BLOCKS_OF_TEXT = words('blockquote details dl figure li ol pre table ul');

/** Longer texts in bold are no titles. */
const LONGEST_TITLE = 150;

/** Titles of groups among questions in bold are shorter still, and no sentences. */
const LONGEST_GROUP = 60;
/** One in so many questions may lack its mark. */
const FEW = 3;

/** Four words, or as much in a script without spaces. */
const IS_SENTENCE = /(?:\S+\s+){3}\S|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{8}/u;

const ENDS_SENTENCE = /[.!,;:…。！]$/u;

/** Paragraphs in bold that ask, or with a label; what answers them is below them, or behind them. */
export const paragraphsForm: Form = leadingForm('paragraphs', leadOf, {
  isAsked: ({text, isLabelled}) => isLabelled || isAsking(text),
  isGroup: ({text, rest, isBold}) =>
    isBold && rest.length === 0 && text.length <= LONGEST_GROUP && !ENDS_SENTENCE.test(text),
});

/** Paragraphs that are nothing but bold: the last that a page may have for titles. */
export const boldForm: Form = leadingForm('bold', leadOf, {
  isAsked: ({text, rest, isBold}) => isBold && rest.length === 0 && text.length <= LONGEST_TITLE,
});

export interface Lead extends AskedParagraph {
  /** The blocks below it in its box. */
  readonly below?: readonly Nodes[];
}

interface Kinds {
  readonly isAsked: (lead: Lead) => boolean;
  /** Whether it may be the title of the questions below it. */
  readonly isGroup?: (lead: Lead) => boolean;
}

/** A lead with the blocks down to the next. */
interface Led {
  readonly lead: Lead;
  readonly isAsked: boolean;
  readonly element: Element;
  readonly names: readonly string[];
  readonly body: Nodes[];
}

export function leadingForm(
  form: string,
  leadIn: (element: Element) => Lead | undefined,
  {isAsked, isGroup = () => false}: Kinds,
): Form {
  return (blocks, page) => {
    const leads = new Map<Element, Lead>();
    const isMark = (element: Element): boolean => {
      const lead = leads.get(element) ?? leadIn(element);
      if (lead === undefined || !(isAsked(lead) || isGroup(lead))) return false;
      leads.set(element, lead);
      return true;
    };
    const found: Led[] = [];
    for (const {node, names} of walkBlocks(blocks, {isMark, closed: BLOCKS_OF_TEXT})) {
      const lead = node.type === 'element' ? leads.get(node) : undefined;
      if (lead === undefined || node.type !== 'element') found.at(-1)?.body.push(node);
      else found.push({lead, isAsked: isAsked(lead), element: node, names, body: []});
    }
    const asked = inGroups(found).map(({led, category}) => {
      const one = askedLead(led, page);
      return category === undefined ? one : {...one, category};
    });
    return {form, asked};
  };
}

/** The questions, each with its group's title; what is no title is a part of the answer above it. */
function inGroups(found: readonly Led[]): {readonly led: Led; readonly category?: string}[] {
  const isTitle = ({isAsked, body}: Led, i: number): boolean =>
    !isAsked && !holdsContent(body) && found[i + 1]?.isAsked === true;
  const titles = new Set(found.filter(isTitle));
  // One alone between questions may as well be the last line of an answer.
  const [first] = found;
  if (titles.size === 1 && first !== undefined && !titles.has(first)) titles.clear();
  const alike = askedAlike(found.filter((led) => !titles.has(led)));
  const grouped: {led: Led; category?: string}[] = [];
  let category: string | undefined;
  for (const led of found) {
    const {lead, isAsked, element, body} = led;
    if (titles.has(led)) category = lead.text;
    else if (isAsked || alike.has(led))
      grouped.push({led, ...(category !== undefined && {category})});
    else for (const node of [element, ...body]) grouped.at(-1)?.led.body.push(node);
  }
  return grouped;
}

/**
 * The few among many questions that are written as those are, with an answer of their own, and lack
 * the question mark. A word or two in bold are more likely a title in an answer.
 */
function askedAlike(found: readonly Led[]): ReadonlySet<Led> {
  const alike = found.filter(
    ({isAsked, lead, body}) => !isAsked && IS_SENTENCE.test(lead.text) && holdsContent(body),
  );
  const asked = found.filter(({isAsked}) => isAsked).length;
  return new Set(alike.length * FEW <= asked ? alike : []);
}

function askedLead({lead, element, names, body}: Led, page: Page): Asked {
  const {text, isLabelled, rest, below = []} = lead;
  const behind: Nodes[] = rest.length > 0 ? [{...element, tagName: 'p', children: [...rest]}] : [];
  const all = [...ownNames(element), ...namesIn(element.children), ...names];
  const answer = withoutTrailingAnchors([...behind, ...below, ...body]);
  return askedOf({text, head: [element], body: answer, names: all, isLabelled}, element, page);
}

/** A list of one item is a numbered paragraph. */
function leadOf(element: Element): Lead | undefined {
  if (isElement(element, 'p')) {
    return askedParagraph(element.children);
  }
  const item = soleItem(element);
  if (item === undefined) return undefined;
  const {lead, below} = itemOf(item);
  return lead?.isBold === true && lead.rest.length === 0 ? {...lead, below} : undefined;
}

/** The only item of a list. */
export function soleItem(element: Element): Element | undefined {
  if (!isElement(element, 'ol', 'ul')) return undefined;
  const [item, ...others] = element.children.filter((child) => isElement(child, 'li'));
  return others.length === 0 ? item : undefined;
}

/** What is there for the links of the next question alone. */
function withoutTrailingAnchors(body: readonly Nodes[]): readonly Nodes[] {
  const end = body.findLastIndex((node) => holdsContent([node]) || isElement(node, 'hr')) + 1;
  return body.filter((node, i) => i < end || namesIn([node]).length === 0);
}
