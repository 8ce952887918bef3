/**
 * What components stand for in Markdown, by their names and their attributes.
 */
import type {Tag} from './tags.js';

/** Markdown before and after what a component holds. */
export interface Wrapping {
  readonly before: string;
  readonly after: string;
}

const ASKING =
  /accordion|detail|faq|collaps|disclosure|expand|toggle|spoiler|question|dropdown|foldable|^qa|^q$/i;

/** What holds the question of an item that has none among its attributes. */
const TRIGGER =
  /(?:accordion|faq|collaps|disclosure|detail|question).*(?:trigger|summary|header|heading|title|button|label|control|question)$|^(?:summary|question|q|trigger)$/i;

const QUESTION_NAMES = [
  'question',
  'q',
  'title',
  'summary',
  'label',
  'heading',
  'header',
  'name',
  'trigger',
  'text',
];
const ANSWER_NAMES = ['answer', 'a', 'content', 'children', 'description', 'body', 'text'];
const TITLE_NAMES = ['title', 'label', 'heading', 'header', 'caption', 'summary'];

/** By the name of a component, or its `type`, in lower case. */
const CALLOUTS: ReadonlyMap<string, string> = new Map([
  ['note', 'note'],
  ['info', 'info'],
  ['information', 'info'],
  ['tip', 'tip'],
  ['hint', 'tip'],
  ['success', 'tip'],
  ['check', 'tip'],
  ['important', 'important'],
  ['warning', 'warning'],
  ['warn', 'warning'],
  ['caution', 'caution'],
  ['danger', 'danger'],
  ['error', 'danger'],
]);

const CALLOUT_NAMES = /^(?:callout|admonition|alert|aside|banner|notice|message|infobox)$/i;

/** The question that a component asks, if it does. */
export function questionOf({name, attributes}: Tag): string | undefined {
  return ASKING.test(name) ? textIn(attributes, QUESTION_NAMES) : undefined;
}

/** Whether what it holds is the question of the component around it. */
export function isTrigger({name}: Tag): boolean {
  return TRIGGER.test(name);
}

/** The answer that a component has among its attributes. */
export function answerOf({attributes}: Tag, question: string): string | undefined {
  const text = textIn(attributes, ANSWER_NAMES);
  return text === question ? undefined : text;
}

/** What opens an entry. */
export function detailsOf(question: string, {attributes}: Pick<Tag, 'attributes'>): string {
  const id = attributes.get('id');
  const anchor = id !== undefined && /^[^\s"<>]+$/.test(id) ? ` id="${id}"` : '';
  return `\n\n<details${anchor}>\n<summary>${oneLine(question)}</summary>\n\n`;
}

export const DETAILS_END = '\n\n</details>\n\n';

/** What a component that does not ask becomes; its attributes may be texts that readers see. */
export function wrappingOf({name, attributes, kind}: Tag, isInline: boolean): Wrapping {
  const address = attributes.get('href') ?? attributes.get('to') ?? attributes.get('url');
  const target = address !== undefined && /^[^\s<>()]+$/.test(address) ? address : undefined;
  const title = textIn(attributes, TITLE_NAMES);
  if (kind === 'whole') return {before: wholeText(attributes, title, target), after: ''};
  if (isInline) {
    return target === undefined ? {before: '', after: ''} : {before: '[', after: `](${target})`};
  }
  const type = CALLOUT_NAMES.test(name) ? (attributes.get('type') ?? 'note') : name;
  const callout = CALLOUTS.get(type.toLowerCase());
  if (callout !== undefined) {
    const words = title === undefined ? '' : ` ${oneLine(title)}`;
    return {before: `\n\n:::${callout}${words}\n\n`, after: '\n\n:::\n\n'};
  }
  if (title === undefined) return {before: '\n\n', after: '\n\n'};
  const text = target === undefined ? `**${oneLine(title)}**` : `[${oneLine(title)}](${target})`;
  return {before: `\n\n${text}\n\n`, after: '\n\n'};
}

function wholeText(
  attributes: Tag['attributes'],
  title: string | undefined,
  target: string | undefined,
): string {
  const source = attributes.get('src');
  const alt = attributes.get('alt') ?? title ?? '';
  if (source !== undefined && /^[^\s<>()]+$/.test(source)) return `![${oneLine(alt)}](${source})`;
  const text = title ?? attributes.get('alt') ?? attributes.get('text');
  if (text === undefined) return '';
  return target === undefined ? oneLine(text) : `[${oneLine(text)}](${target})`;
}

function textIn(attributes: Tag['attributes'], names: readonly string[]): string | undefined {
  return names
    .map((name) => attributes.get(name))
    .find((text) => text !== undefined && text.trim() !== '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/</g, '&lt;');
}
