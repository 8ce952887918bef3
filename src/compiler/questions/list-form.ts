/**
 * Lists of questions, with what answers each below it in its item.
 */
import type {Element, Nodes} from 'hast';
import {isAsking} from '../../format/asking.js';
import {askingLine, isWhole} from './asked-paragraph.js';
import {walkBlocks} from './block-walk.js';
import {askedOf, words, type Form} from './forms.js';
import {itemOf} from './list-item.js';
import {holdsContent, isElement, isHeading, namesIn, ownNames, rawText, textOf} from './nodes.js';
import type {Asked, Page} from './outline.js';
import {answerLabel, questionLabel} from './question-labels.js';

/** Items that begin with a question in bold, with a heading, or with a line above what answers it. */
export const listForm: Form = (blocks, page) => {
  const looking = {
    isMark: (element: Element) => isElement(element, 'ol', 'ul'),
    closed: words('blockquote details dl figure pre table'),
  };
  const walked = walkBlocks(blocks, looking);
  const asked = walked.flatMap(({node, isMark, names}) =>
    isMark && node.type === 'element' ? itemsOf(node, names, page) : [],
  );
  return {form: 'list', asked};
};

/** An item, and what follows it up to the next that asks. */
interface Group {
  readonly item: Element;
  /** HTML may have text between items; and “A: …” may be an item of its own. */
  readonly after: Nodes[];
}

/** None unless most items of the list ask and have an answer. */
function itemsOf(list: Element, names: readonly string[], page: Page): Asked[] {
  const groups: Group[] = [];
  for (const child of list.children) {
    const last = groups.at(-1);
    if (!isElement(child, 'li')) last?.after.push(child);
    else if (last !== undefined && answers(child, last))
      for (const part of child.children) last.after.push(part);
    else groups.push({item: child, after: []});
  }
  const asked = groups.flatMap((group, i) => askedItem(group, i === 0 ? names : [], page) ?? []);
  return asked.length * 2 > groups.length ? asked : [];
}

function answers(item: Element, {item: before}: Group): boolean {
  const text = rawText(item.children);
  const asks = questionLabel(text) > 0 && isAsking(text);
  return questionLabel(rawText(before.children)) > 0 && answerLabel(text) > 0 && !asks;
}

function askedItem({item, after}: Group, above: readonly string[], page: Page): Asked | undefined {
  const start = item.children.findIndex((child) => holdsContent([child]));
  const block = item.children[start];
  const names = [...ownNames(item), ...above];
  if (block !== undefined && isHeading(block)) {
    const body = [...item.children.slice(start + 1), ...after];
    const asking = {
      text: textOf([block]),
      head: [block],
      body,
      names: [...namesIn([block]), ...names],
    };
    return holdsContent(body) ? askedOf({...asking, isLabelled: true}, block, page) : undefined;
  }
  const {first, lead, below} = itemOf(item);
  const whole = lead && isWhole(lead) ? lead : askingLine(first);
  const text = whole?.text ?? textOf(first);
  const behind: Nodes[] =
    whole && whole.rest.length > 0
      ? [
          {
            type: 'element',
            tagName: 'p',
            properties: {},
            children: [...whole.rest],
            position: item.position,
          },
        ]
      : [];
  const body = [...behind, ...below, ...after];
  const isAsked = whole !== undefined || isAsking(text);
  if (!isAsked || text === '' || !holdsContent(body)) return undefined;
  const all = [...namesIn(first), ...names];
  const isLabelled = whole?.isLabelled ?? false;
  return askedOf({text, head: first, body, names: all, isLabelled}, block ?? item, page);
}
