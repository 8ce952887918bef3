/**
 * Tells what a page shows around its content.
 */
import type {Element, ElementContent, Nodes, Text} from 'hast';
import {attributeValue} from '../answer/sanitize-answer.js';
import {isAsking} from '../../format/asking.js';
import {elementsIn, isElement, isHeading, textOf} from '../questions/nodes.js';

const ALWAYS = new Set('footer link meta nav noscript script style template'.split(' '));

/** In a part of the content, these belong to it. */
const AROUND_PAGE = new Set(['aside', 'header']);

const ROLES = new Set(['banner', 'complementary', 'contentinfo', 'navigation', 'search']);

/** What pages of all kinds call what is beside their content, as one word of a class. */
const BESIDE =
  /^(?:(?:article-|page-|post-|site-|email-|social-|newsletter-|main-|right-|left-)?(?:advert|banner-cta|breadcrumbs?|call-to-action|cookie-(?:banner|consent|notice)|cta|feedback|helpful|mw-editsection|newsletter|pager|pagination|prev-next|promo|rating|recommended|related|related-(?:articles|posts|products|topics)|share|sharing|sidebar|signup|social|subscribe|testimonials?|vote|was-this-helpful|widget-area)(?:-(?:area|bar|box|buttons|container|form|links|section|wrapper))?)$/i;

/** Boxes that classes may put beside the content; a heading or a link of the content has classes, too. */
const BOXES = new Set('aside div footer form nav ol p section span ul'.split(' '));

/** @param isInPart whether a `main`, `article` or `section` is around it */
export function isFurniture({tagName, properties}: Element, isInPart: boolean): boolean {
  if (ALWAYS.has(tagName) || ROLES.has(String(properties.role))) return true;
  return AROUND_PAGE.has(tagName) && !isInPart;
}

/** Whether it chooses between panels that are elsewhere; accordions of Bootstrap are in such a list. */
function isTabList(element: Element): boolean {
  if (element.properties.role !== 'tablist') return false;
  return !elementsIn(element).some((one) => one.properties.role === 'tabpanel' || isHeading(one));
}

/** Of these names, those that are topics of FAQs, too. */
const TOPIC = /^(?:feedback|newsletter|promo|rating|share|sharing|signup|social|subscribe|vote)$/i;

/** Whether its class says that it is beside the content, and it asks no more than one thing. */
function isBeside(element: Element): boolean {
  const classes = attributeValue(element.properties.className).split(/[\s_]+/);
  const names = classes.filter((name) => BESIDE.test(name));
  if (!BOXES.has(element.tagName) || names.length === 0) return false;
  const elements = elementsIn(element);
  const asking = elements.filter(
    (one) =>
      isElement(one, 'summary', 'dt', 'main', 'article') ||
      (isHeading(one) && isAsking(textOf([one]))),
  );
  const isToUse = elements.some((one) => isElement(one, 'form', 'input', 'button', 'iframe'));
  const isTopic = names.every((name) => TOPIC.test(name)) && !isToUse && isToRead(element);
  return asking.length < (isTopic ? 1 : 2);
}

/** Whether what is in it is a part of the content. */
export function isPart({tagName}: Element): boolean {
  return tagName === 'main' || tagName === 'article' || tagName === 'section';
}

/** Fonts of icons show the name of one as the icon. */
function isIconName({properties}: Element): boolean {
  return /(?:^|\s)material-(?:icons|symbols)/.test(attributeValue(properties.className));
}

/** Some tools write what opens below a question as a list of links, and people put text there. */
function isToRead(nav: Element): boolean {
  const elements = elementsIn(nav);
  const links = elements.filter(({tagName}) => tagName === 'a');
  const isText = elements.some((one) => one.tagName === 'p' && textOf([one]) !== '');
  return isText && textOf(links).length * 2 < textOf([nav]).length;
}

/** Elements of a page's own, or of a library of them, that ask in an attribute and hold the answer. */
const ASKING_NAME =
  /-.*(?:accordion|collaps|details|disclosure|expan|faq|question|spoiler)|^(?:accordion|collaps|details|expan|faq|question|spoiler).*-/;

/** As `<details>`, where it is such an element. */
function asDetails(element: Element): Element {
  const {tagName, properties, children, position} = element;
  if (!ASKING_NAME.test(tagName) || elementsIn(element).some(isSummary)) return element;
  const {question, summary, heading, title, header, label} = properties;
  const text = attributeValue(question ?? summary ?? heading ?? header ?? title ?? label).trim();
  if (text === '' || textOf(children) === '') return element;
  const {id} = properties;
  const value: Text = {type: 'text', value: text};
  const asked: Element = {type: 'element', tagName: 'summary', properties: {}, children: [value]};
  if (position) asked.position = value.position = position;
  return {...element, tagName: 'details', properties: {id}, children: [asked, ...children]};
}

function isSummary({tagName}: Element): boolean {
  return tagName === 'summary' || tagName === 'details';
}

/** The same nodes without what is around the content. */
export function withoutFurniture(nodes: readonly Nodes[], isInPart: boolean): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'doctype' || node.type === 'root') return [];
    if (node.type !== 'element') return [node];
    if (isIconName(node)) return [];
    const isRead = node.tagName === 'nav' && isToRead(node);
    if (!isRead && (isFurniture(node, isInPart) || isTabList(node) || isBeside(node))) return [];
    const {tagName} = isRead ? {tagName: 'div'} : node;
    const children = withoutFurniture(node.children, isInPart || isPart(node));
    return [asDetails({...node, tagName, children})];
  });
}
