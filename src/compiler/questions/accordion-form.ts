/**
 * Accordions without `<details>`: controls with the panels that they open, and boxes of a question
 * and its answer, again and again.
 */
import type {Element, Nodes} from 'hast';
import {attributeValue} from '../answer/sanitize-answer.js';
import {isAsking} from '../../format/asking.js';
import {askedOf, type Form} from './forms.js';
import {withoutMarks, type BareText} from './marks-beside.js';
import {holdsContent, isElement, isHeading, namesIn, ownNames, textOf} from './nodes.js';
import type {Asked, Page} from './outline.js';
import {questionLabel} from './question-labels.js';

/** Signs, numbers and letters beside a question, each in an element of its own. */
const ICON_LENGTH = 2;

/** Longer texts are no questions. */
const LONGEST_QUESTION = 400;

const QUESTION_CLASS =
  /question|title|head|trigger|toggle|summary|button|btn|label|term|(?:^|[\s_-])q(?:$|[\s_-])/i;
const ANSWER_CLASS =
  /answer|content|body|panel|collaps|text|desc|inner|reply|(?:^|[\s_-])a(?:$|[\s_-])/i;

/** Elements that hold others. */
const BOXES = new Set('article body center details div form li main ol section span ul'.split(' '));

/** What holds these is an answer, or a whole accordion. */
const NO_PART_OF_QUESTION = ['blockquote', 'dl', 'ol', 'pre', 'table', 'ul'] as const;

interface Pair {
  readonly box: Element;
  readonly question: Element;
  readonly answer: readonly Nodes[];
  /** Whether classes or attributes say which is which. */
  readonly isNamed: boolean;
}

export const accordionForm: Form = (blocks, page) => {
  const pairs = [...controlledPairs(blocks), ...repeatedPairs(blocks)];
  const taken = new Set<Nodes>();
  const asked = pairs.flatMap((pair): readonly [number, Asked][] => {
    const parts = [pair.question, ...pair.answer];
    if (parts.some((node) => taken.has(node))) return [];
    for (const node of parts.flatMap(boxesIn)) taken.add(node);
    return [[pair.question.position?.start.offset ?? 0, askedPair(pair, page)]];
  });
  return {form: 'accordion', asked: asked.sort(([a], [b]) => a - b).map(([, one]) => one)};
};

/**
 * What is in accordions without headings of their own: a heading in there is a part of an answer,
 * unless it asks and what opens the answer doesn't.
 */
export function accordionAnswers(nodes: readonly Nodes[]): ReadonlySet<Nodes> {
  const hasHeading = (element: Element): boolean => boxesIn(element).some(isHeading);
  const pairs = [...controlledPairs(nodes), ...repeatedPairs(nodes)].filter(
    ({question}) => !hasHeading(question),
  );
  const answers = pairs.flatMap(({question, answer, isNamed}) => {
    const isAsked = isAsking(textOf(bare(question).children));
    const inside = answer.flatMap(boxesIn).filter(isHeading);
    const isOpening = isNamed && !inside.some((one) => isAsking(textOf([one])));
    return isAsked || isOpening ? answer : [];
  });
  return new Set(pairs.length > 1 ? answers : []);
}

function askedPair({box, question, answer, isNamed}: Pair, page: Page): Asked {
  const names = [...ownNames(question), ...namesIn([question]), ...ownNames(box)];
  const inAnswer = answer.flatMap((node) => (node.type === 'element' ? ownNames(node) : []));
  const {children, isLabelled} = bare(question);
  const text = textOf(children);
  const label = questionLabel(text);
  return askedOf(
    {
      ...{text: text.slice(label).trim(), head: [question], body: answer},
      isLabelled: isNamed || isLabelled || label > 0,
      names: [...new Set([...names, ...inAnswer])],
    },
    question,
    page,
  );
}

/** The question's own nodes, without the icons, numbers and letters beside them. */
function bare(question: Element): BareText {
  return withoutMarks(question.children, (text) => text.length <= ICON_LENGTH);
}

/** Elements that are in no `<details>`, which has a form of its own. */
function boxesIn(node: Nodes): Element[] {
  const found: Element[] = [];
  const visit = (one: Nodes): void => {
    if (isElement(one, 'details')) return;
    if (one.type === 'element') found.push(one);
    if ('children' in one) one.children.forEach(visit);
  };
  visit(node);
  return found;
}

/** Whether it opens something, and leads nowhere. */
function isToggle({tagName, properties}: Element): boolean {
  if (tagName === 'button' || properties.ariaExpanded !== undefined) return true;
  return tagName === 'a' && /^(?:#!?$|javascript:)/i.test(attributeValue(properties.href));
}

/** An icon answers nothing. */
function holdsAnswer(nodes: readonly Nodes[]): boolean {
  return nodes.some((node) => !isElement(node, 'svg') && (textOf([node]) !== '' || isSeen(node)));
}

function isSeen(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  return isElement(node, 'audio', 'iframe', 'img', 'video') || node.children.some(isSeen);
}

/** Buttons and links that name the panel they open. */
function controlledPairs(blocks: readonly Nodes[]): Pair[] {
  const elements = blocks.flatMap(boxesIn);
  const byId = new Map<string, Element>();
  for (const element of elements)
    for (const name of ownNames(element)) if (!byId.has(name)) byId.set(name, element);
  return elements.flatMap((control) => {
    const id = panelOf(control);
    const panel = id === undefined ? undefined : byId.get(id);
    if (panel === undefined || panel === control || !holdsContent(panel.children)) return [];
    const text = textOf([control]);
    const isQuestion = text !== '' && text.length <= LONGEST_QUESTION && !isHeading(panel);
    if (!isQuestion || isInside(control, panel)) return [];
    return [{box: panel, question: control, answer: [panel], isNamed: true}];
  });
}

function isInside(inner: Element, outer: Element): boolean {
  const at = inner.position?.start.offset ?? 0;
  const {start, end} = outer.position ?? {};
  return at >= (start?.offset ?? 0) && at < (end?.offset ?? 0);
}

function panelOf({tagName, properties}: Element): string | undefined {
  if (properties.role === 'tab') return undefined;
  const controls = attributeValue(properties.ariaControls).trim();
  if (controls !== '') return controls.split(/\s+/)[0];
  const target = attributeValue(properties.dataTarget ?? properties.dataBsTarget);
  if (/^#./.test(target)) return target.slice(1);
  const toggles = properties.dataToggle ?? properties.dataBsToggle ?? properties.ariaExpanded;
  const href = tagName === 'a' ? attributeValue(properties.href) : '';
  return toggles !== undefined && /^#./.test(href) ? href.slice(1) : undefined;
}

/** Boxes of one kind beside each other, or questions and answers in turn. */
function repeatedPairs(blocks: readonly Nodes[]): Pair[] {
  const root: Element = {type: 'element', tagName: 'div', properties: {}, children: []};
  root.children = blocks.filter((node) => node.type === 'element');
  const boxes = boxesIn(root).filter(({tagName}) => BOXES.has(tagName) || tagName.includes('-'));
  return boxes.flatMap((box) => {
    const children = box.children.filter((child) => child.type === 'element');
    const groups = new Map<string, Element[]>();
    for (const child of children) {
      const group = groups.get(kindOf(child)) ?? [];
      group.push(child);
      groups.set(kindOf(child), group);
    }
    const inBoxes = [...groups.values()].flatMap(pairsIn);
    return inBoxes.length > 0 ? inBoxes : pairsInTurn(children);
  });
}

function kindOf({tagName, properties}: Element): string {
  const [name = ''] = attributeValue(properties.className).split(/\s+/);
  return `${tagName}.${name}`;
}

function pairsIn(group: readonly Element[]): Pair[] {
  const pairs = group.flatMap((box) => pairIn(box) ?? []);
  // One alone is a question of an accordion only if all of it says so.
  if (group.length < 2) return pairs.filter((pair) => pair.isNamed && isToggled(pair));
  return pairs.length * 2 > group.length ? credible(pairs) : [];
}

/** The first part of a box and all others. */
function pairIn(box: Element): Pair | undefined {
  const parts = box.children.filter((child) => holdsContent([child]));
  const [first, ...others] = parts;
  if (first?.type !== 'element') return undefined;
  if (others.length === 0) return pairIn(first);
  // Questions and answers in turn are no pair.
  if (others.some((other) => isOfKind(other, first))) return undefined;
  const pair = pairOf(box, first, others);
  // A paragraph that begins in bold has a form of its own, which knows what parts the two.
  return pair?.isNamed === false && isElement(box, 'p') ? undefined : pair;
}

function isOfKind(node: Nodes, first: Element): boolean {
  if (node.type !== 'element' || kindOf(node) !== kindOf(first)) return false;
  const isClassed = attributeValue(first.properties.className) !== '';
  return isClassed || (isToggle(first) && isToggle(node));
}

function isToggled({question}: Pair): boolean {
  return boxesIn(question).some(isToggle) && isAsking(textOf(bare(question).children));
}

function pairOf(box: Element, question: Element, answer: readonly Nodes[]): Pair | undefined {
  const text = textOf([question]);
  if (text === '' || text.length > LONGEST_QUESTION || !holdsAnswer(answer)) return undefined;
  const inside = boxesIn(question);
  if (inside.some((one) => isElement(one, ...NO_PART_OF_QUESTION))) return undefined;
  const isControl = inside.some(isToggle);
  const second = answer[0];
  const isNamed =
    /\bQuestion$/.test(attributeValue(box.properties.itemType)) ||
    ((isControl || QUESTION_CLASS.test(classOf(question))) &&
      (isControl || (second?.type === 'element' && ANSWER_CLASS.test(classOf(second)))));
  return {box, question, answer, isNamed};
}

function classOf({properties}: Element): string {
  const {className, itemProp, slot} = properties;
  return [className, itemProp, slot].map(attributeValue).join(' ');
}

function pairsInTurn(children: readonly Element[]): Pair[] {
  const kinds = children.map(kindOf);
  const [first] = kinds;
  const start = children.findIndex(
    (child, i) =>
      isAsking(textOf([child])) ||
      (QUESTION_CLASS.test(classOf(child)) && kinds[i] !== kinds[i + 1]),
  );
  const kind = kinds[start];
  if (first === undefined || kind === undefined || kind === kinds[start + 1]) return [];
  const pairs: Pair[] = [];
  for (let i = start; i < children.length; i += 1) {
    const question = children[i];
    if (question === undefined || kinds[i] !== kind) continue;
    const next = kinds.indexOf(kind, i + 1);
    const answer = children.slice(i + 1, next < 0 ? children.length : next);
    const pair = pairOf(question, question, answer);
    if (pair !== undefined) pairs.push(pair);
  }
  const isClassed = children.some((child) => attributeValue(child.properties.className) !== '');
  const isSure = ({question, isNamed}: Pair): boolean =>
    isNamed && isAsking(textOf(bare(question).children));
  return isClassed && (pairs.length > 1 || pairs.every(isSure)) ? credible(pairs) : [];
}

/** Most of them ask, or are named as what asks and what answers. */
function credible(pairs: readonly Pair[]): Pair[] {
  const asking = pairs.filter(
    ({question, isNamed}) => isNamed || isAsking(textOf(bare(question).children)),
  );
  return asking.length * 2 > pairs.length ? [...pairs] : [];
}
