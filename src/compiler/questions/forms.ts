/**
 * The forms, besides headings, in which people ask and answer.
 */
import type {Element, Nodes} from 'hast';
import {isAsking} from './asks.js';
import {askedParagraph, type AskedParagraph} from './asked-paragraph.js';
import {walkBlocks} from './block-walk.js';
import {itemOf} from './list-item.js';
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
    const text = textOf(summary ? [summary] : []);
    return [askedOf({text, head: [node], body, names: all}, summary ?? node, page)];
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
    } else if (isElement(part, 'dd')) last?.body.push(...part.children);
  }
  return asked.flatMap(({terms: [term, ...others], body}, i) => {
    if (term === undefined) return [];
    const inside = namesIn([term, ...others, ...body]);
    const all = [...inside, ...(i === 0 ? names : [])];
    return [askedOf({text: textOf([term]), head: [term], body, names: all, others}, term, page)];
  });
}

const BLOCKS_OF_TEXT = words('blockquote details dl figure li ol pre table ul');

/** Longer texts in bold are no titles. */
const LONGEST_TITLE = 150;

/** Paragraphs in bold that ask, or with a label; what answers them is below them, or behind them. */
export const paragraphsForm: Form = leadingForm(
  'paragraphs',
  ({text, isLabelled}) => isLabelled || isAsking(text),
);

/** Paragraphs that are nothing but bold: the last that a page may have for titles. */
export const boldForm: Form = leadingForm(
  'bold',
  ({text, rest, isBold}) => isBold && rest.length === 0 && text.length <= LONGEST_TITLE,
);

function leadingForm(form: string, isAsked: (lead: AskedParagraph) => boolean): Form {
  return (blocks, page) => {
    const leads = new Map<Element, Lead>();
    const isMark = (element: Element): boolean => {
      const lead = leads.get(element) ?? leadOf(element);
      if (lead === undefined || !isAsked(lead)) return false;
      leads.set(element, lead);
      return true;
    };
    const found: {asking: Omit<Asking, 'body'>; place: Element; body: Nodes[]}[] = [];
    for (const {node, names} of walkBlocks(blocks, {isMark, closed: BLOCKS_OF_TEXT})) {
      const lead = node.type === 'element' ? leads.get(node) : undefined;
      if (lead === undefined || node.type !== 'element') {
        found.at(-1)?.body.push(node);
        continue;
      }
      const {text, isLabelled, rest, below} = lead;
      const behind: Nodes[] = rest.length > 0 ? [{...node, tagName: 'p', children: [...rest]}] : [];
      const all = [...ownNames(node), ...namesIn(node.children), ...names];
      const asking = {text, head: [node], names: all, isLabelled};
      found.push({asking, place: node, body: [...behind, ...(below ?? [])]});
    }
    const asked = found.map(({asking, place, body}) =>
      askedOf({...asking, body: withoutTrailingAnchors(body)}, place, page),
    );
    return {form, asked};
  };
}

interface Lead extends AskedParagraph {
  /** The blocks below it in its item. */
  readonly below?: readonly Nodes[];
}

/** A list of one item is a numbered paragraph. */
function leadOf(element: Element): Lead | undefined {
  if (isElement(element, 'p')) {
    return askedParagraph(element.children);
  }
  if (!isElement(element, 'ol', 'ul')) return undefined;
  const [item, ...others] = element.children.filter((child) => isElement(child, 'li'));
  if (item === undefined || others.length > 0) return undefined;
  const {lead, below} = itemOf(item);
  return lead?.isBold === true && lead.rest.length === 0 ? {...lead, below} : undefined;
}

/** What is there for the links of the next question alone. */
function withoutTrailingAnchors(body: readonly Nodes[]): readonly Nodes[] {
  const end = body.findLastIndex((node) => holdsContent([node]) || isElement(node, 'hr')) + 1;
  return body.filter((node, i) => i < end || namesIn([node]).length === 0);
}
