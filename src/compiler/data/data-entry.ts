/**
 * Reads one question with its answer from JSON or YAML.
 */
import {addressesIn} from '../addresses.js';
import {buildAnswer, type Answer, type RenderedAnswer} from '../answer/answer.js';
import {answeredDraft, reportNoAnswer, type AskedDraft} from '../answer/answered-draft.js';
import type {Report} from '../diagnostic.js';
import type {DraftEntry, ParseOptions} from '../draft-entry.js';
import {ENTRY_KINDS, entrySettings} from '../markdown/entry-comment.js';
import {warnOfMissingFootnotes, warnOfUnusedFootnotes} from '../markdown/footnote-problems.js';
import type {FileSettings} from '../settings/front-matter.js';
import {readMarkdown} from '../markdown/read-markdown.js';
import {renderAnswer} from '../markdown/render-answer.js';
import {settingsOf} from '../settings/settings.js';
import type {UnknownSettings} from '../settings/unknown-settings.js';
import type {SourceText} from '../source-text.js';
import {valueAsSource} from '../settings/written-text.js';
import {valueIn, type DataMap, type DataNode, type DataText} from '../settings/data-node.js';

const KINDS = {
  question: 'text',
  answer: 'text',
  answerHtml: 'text',
  id: 'text',
  category: 'text',
  ...ENTRY_KINDS,
} as const;

/** What an entry may hold. */
export const ENTRY = {name: 'entry', kinds: KINDS} as const;

export interface EntryReader {
  /** Added to by each entry. */
  readonly unknown: UnknownSettings;
  readonly file: FileSettings;
  readonly source: SourceText;
  readonly options: ParseOptions;
  readonly report: Report;
}

/** @returns nothing where, with an error reported, there is no question */
export function draftOfNode(node: DataNode, reader: EntryReader): DraftEntry | undefined {
  const {source, report} = reader;
  if (node.kind !== 'map') {
    report.error({
      ...source.placeAt(node.start),
      code: 'no-entry',
      message:
        'Here an entry belongs, with a question and its answer, but there is something else.',
      hint: 'Write each entry with the names “question” and “answer”.',
    });
    return undefined;
  }
  const draft = askedDraft(node, reader);
  if (draft === undefined) return undefined;
  const {answer, answerHtml} = answersIn(node);
  if (answer === undefined && answerHtml === undefined) reportNoAnswer(draft, report);
  if (answer !== undefined && answerHtml !== undefined) reportTwoAnswers(answerHtml, reader);
  return answeredDraft(draft, answerOf(node, reader), report);
}

function askedDraft(
  map: DataMap,
  {file, source, unknown, report}: EntryReader,
): AskedDraft | undefined {
  const expected = {...ENTRY, source, unknown};
  const settings = settingsOf(map, expected, report);
  const [question] = settings.get('question') ?? [];
  const [id] = settings.get('id') ?? [];
  const category = settings.get('category')?.[0]?.text.replace(/\s+/g, ' ') ?? file.category;
  const entry = entrySettings(settings, report);
  if (question === undefined) {
    if (valueIn(map, 'question') === undefined) reportNoQuestion(map, source, report);
    return undefined;
  }
  const {text, ...place} = question;
  return {
    question: text.replace(/\s+/g, ' '),
    place,
    ...(id !== undefined && {id}),
    featured: file.featured ?? false,
    ...entry,
    ...(category !== undefined && {category}),
    anchors: [],
  };
}

function answersIn(map: DataMap): {answer?: DataNode; answerHtml?: DataNode} {
  const answer = valueIn(map, 'answer');
  const answerHtml = valueIn(map, 'answerHtml');
  return {...(answer && {answer}), ...(answerHtml && {answerHtml})};
}

/** @returns nothing where there is none, or none that is a text; both are reported elsewhere */
function answerOf(map: DataMap, {file, source, options, report}: EntryReader): Answer | undefined {
  const {answer, answerHtml} = answersIn(map);
  const addresses = addressesIn(source, options, file.baseUrl);
  if (answer?.kind === 'text' && answer.text.trim() !== '') {
    return buildAnswer(renderMarkdown(answer, source, report), addresses, report);
  }
  if (answerHtml?.kind !== 'text' || answerHtml.text.trim() === '') return undefined;
  const html = valueAsSource(answerHtml, source);
  const rendered = {html: html.text, placeAt: (offset: number) => html.placeAt(offset)};
  return buildAnswer(rendered, addresses, report);
}

function renderMarkdown(value: DataText, source: SourceText, report: Report): RenderedAnswer {
  const text = valueAsSource(value, source);
  const markdown = readMarkdown(text.text, text, {headings: 'headings', report});
  const rendered = renderAnswer(markdown.tokens, markdown, text);
  warnOfMissingFootnotes(rendered.missing, markdown.footnotes, report);
  const used = new Set(rendered.footnotes.keys());
  warnOfUnusedFootnotes({footnotes: markdown.footnotes, used}, text, report);
  return rendered;
}

function reportNoQuestion({start}: DataMap, source: SourceText, report: Report): void {
  report.error({
    ...source.placeAt(start),
    code: 'no-question',
    message: 'This entry has no question.',
    hint: 'Give it one, with the name “question”.',
  });
}

function reportTwoAnswers({start}: DataNode, {source, report}: EntryReader): void {
  report.error({
    ...source.placeAt(start),
    code: 'two-answers',
    message: 'This entry has its answer twice, as Markdown and as HTML.',
    hint: 'Keep “answer” or “answerHtml”.',
  });
}
