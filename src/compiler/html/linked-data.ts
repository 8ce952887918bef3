/**
 * Reads what schema.org calls a `FAQPage`, the linked data that pages tell search engines.
 */
import type {Root} from 'hast';
import {addressesIn} from '../addresses.js';
import {buildAnswerOf, parseAnswer, type Answer} from '../answer/answer.js';
import {answeredDraft, reportNoAnswer} from '../answer/answered-draft.js';
import type {Place, Report} from '../diagnostic.js';
import type {DraftEntry, ParseOptions} from '../draft-entry.js';
import {cleanAnswer} from './clean-nodes.js';
import {textOf} from '../questions/nodes.js';
import {lastAtMost} from '../last-at-most.js';
import {decodeFragment} from '../questions/outline.js';
import type {LocatedText} from '../settings/settings.js';
import type {SourceText} from '../source-text.js';
import {valueAsSource} from '../settings/written-text.js';
import {
  nodesOf,
  valueIn,
  type DataMap,
  type DataNode,
  type DataText,
} from '../settings/data-node.js';
import {parseHtml} from '../answer/parse-html.js';

interface LinkedContext {
  /** What the pages were found in; others of its nodes may be referred to. */
  readonly root: DataNode;
  readonly source: SourceText;
  readonly options: ParseOptions;
  readonly report: Report;
}

export function findFaqPages(root: DataNode): readonly DataMap[] {
  return mapsIn(root).filter((map) => isOfType(map, 'FAQPage'));
}

/** @returns nothing, but an error reported, where there is no question on any of the pages */
export function linkedDrafts(
  pages: readonly DataMap[],
  {root, ...context}: LinkedContext,
): DraftEntry[] {
  const {source, report} = context;
  const named = namedMaps(root);
  const questions = pages
    .flatMap((page) => nodesOf(valueIn(page, 'mainEntity')))
    .map((node) => named.get(textIn(node, '@id')?.text ?? '') ?? node);
  const drafts = questions.flatMap((question) => draftOf(question, context) ?? []);
  if (questions.length === 0) {
    report.error({
      ...source.placeAt(pages[0]?.start ?? 0),
      code: 'no-questions',
      message: 'This FAQPage has no question with a name, so it holds no questions.',
      hint: 'Give its “mainEntity” a list of questions, each with “name” and “acceptedAnswer”.',
    });
  }
  return drafts;
}

/** Every mapping that says more than its name, by its name. */
function namedMaps(root: DataNode): ReadonlyMap<string, DataMap> {
  return new Map(
    mapsIn(root)
      .filter(({pairs}) => pairs.length > 1)
      .map((map) => [textIn(map, '@id')?.text ?? '', map] as const)
      .filter(([name]) => name !== ''),
  );
}

function mapsIn(node: DataNode): DataMap[] {
  if (node.kind === 'list') return node.nodes.flatMap(mapsIn);
  return node.kind === 'map' ? [node, ...node.pairs.flatMap(({value}) => mapsIn(value))] : [];
}

/** Types may stand alone or in a list, with or without the address of schema.org. */
function isOfType(map: DataMap, type: string): boolean {
  return nodesOf(valueIn(map, '@type')).some(
    (node) => node.kind === 'text' && node.text.split(/[/:#]/).at(-1) === type,
  );
}

function textIn(node: DataNode, name: string): DataText | undefined {
  const [value] = nodesOf(valueIn(node, name));
  return value?.kind === 'text' ? value : undefined;
}

function draftOf(question: DataNode, context: Omit<LinkedContext, 'root'>): DraftEntry | undefined {
  const {source, report} = context;
  const name = textIn(question, 'name') ?? textIn(question, 'text');
  if (name === undefined) {
    report.error({
      ...source.placeAt(question.start),
      code: 'no-question',
      message: 'This question has no name.',
      hint: 'Give it one: the text of the question, as “name”.',
    });
    return undefined;
  }
  const id = idOf(question, source);
  const draft = {
    question: textOf(parseHtml(name.text, {fragment: true}).children),
    place: source.placeAt(name.start),
    ...(id && {names: [id]}),
    aliases: [],
    expects: [],
    featured: false,
    anchors: [],
  };
  const answers = answersOf(question);
  if (answers.length > 0) return answeredDraft(draft, answerOf(answers, context), report);
  reportNoAnswer(draft, report);
  return undefined;
}

/** What an address of the question has after its `#`. */
function idOf(question: DataNode, source: SourceText): LocatedText | undefined {
  for (const address of [textIn(question, '@id'), textIn(question, 'url')]) {
    const fragment = /#.+/.exec(address?.text ?? '')?.[0];
    if (address === undefined || fragment === undefined) continue;
    return {...source.placeAt(address.start), text: decodeFragment(fragment)};
  }
  return undefined;
}

function answersOf(question: DataNode): readonly DataText[] {
  const accepted = nodesOf(valueIn(question, 'acceptedAnswer'));
  const answers = accepted.length > 0 ? accepted : nodesOf(valueIn(question, 'suggestedAnswer'));
  const texts = answers.map((answer) => (answer.kind === 'text' ? answer : textIn(answer, 'text')));
  return texts.filter((text) => text !== undefined);
}

/** Several answers become one, with a rule between them. */
function answerOf(
  texts: readonly DataText[],
  {source, options, report}: Omit<LinkedContext, 'root'>,
): Answer | undefined {
  const parts = texts.map((text) => valueAsSource(text, source));
  const html = parts.map(({text}) => asMarkup(text)).join(RULE);
  const starts = parts.map((part, i) => {
    const before = parts.slice(0, i);
    return {part, at: before.reduce((sum, {text}) => sum + text.length + RULE.length, 0)};
  });
  const placeAt = (offset: number): Place => {
    const start = lastAtMost(starts, offset, ({at}) => at);
    return start?.part.placeAt(offset - start.at) ?? source.placeAt(0);
  };
  const parsed = parseAnswer(html, placeAt, report);
  const addresses = addressesIn(source, options, undefined);
  const root: Root | undefined = parsed && {type: 'root', children: cleanAnswer(parsed.children)};
  return root && buildAnswerOf(root, placeAt, {addresses, report});
}

const RULE = '<hr>';

/** Some tools escape what is HTML already. */
function asMarkup(text: string): string {
  const isEscaped = !/<[a-z]/i.test(text) && /&lt;(?:p|div|ul|ol|br|b|strong|a|h\d)\b/i.test(text);
  if (!isEscaped) return text;
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;/g, "'")
    .replace(/&amp;/g, '&');
}
