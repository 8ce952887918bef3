/**
 * Makes a draft of a question that was found in data, with its answer.
 */
import {addressesIn} from '../addresses.js';
import {buildAnswer, type Answer, type RenderedAnswer} from '../answer/answer.js';
import {answeredDraft} from '../answer/answered-draft.js';
import {mildly, type Report} from '../diagnostic.js';
import type {DraftEntry, ParseOptions} from '../draft-entry.js';
import {textOf} from '../questions/nodes.js';
import {ENTRY_KINDS, entrySettings} from '../markdown/entry-comment.js';
import {warnOfMissingFootnotes, warnOfUnusedFootnotes} from '../markdown/footnote-problems.js';
import {readMarkdown} from '../markdown/read-markdown.js';
import {renderAnswer} from '../markdown/render-answer.js';
import type {DataMap, DataNode, DataText} from '../settings/data-node.js';
import type {FileSettings} from '../settings/front-matter.js';
import {settingsOf, type LocatedText, type Settings} from '../settings/settings.js';
import type {SourceText} from '../source-text.js';
import {answerTexts, type AnswerText} from './answer-texts.js';
import {fieldOf, settingOf} from './field-names.js';
import type {FoundEntry} from './find-entries.js';
import type {Choice} from './localized.js';
import {valuesAsSource} from '../settings/written-text.js';
import {parseHtml} from '../answer/parse-html.js';

export interface EntryReader {
  readonly file: FileSettings;
  readonly source: SourceText;
  readonly options: ParseOptions;
  readonly choice: Choice;
  readonly report: Report;
}

/** @returns nothing where, with a warning reported, there is no question or no answer */
export function draftOfEntry(found: FoundEntry, reader: EntryReader): DraftEntry | undefined {
  const {file, source, choice, report} = reader;
  const {question: asked, answer, map, anchor} = found;
  const place = source.placeAt(asked.start);
  const question = plainQuestion(asked);
  if (question === '') {
    reportNoQuestion(asked, source, report);
    return undefined;
  }
  const texts = answer === undefined ? [] : answerTexts(answer, choice);
  if (texts.length === 0) {
    reportNoAnswer({question, place}, answer, report);
    return undefined;
  }
  if (map !== undefined) warnOfTwoAnswers(map, reader);
  const category = found.category ?? file.category;
  const id = map && idIn(map, source);
  const draft = {
    question,
    place,
    ...(id && {id}),
    featured: file.featured ?? false,
    ...entrySettings(map ? settingsIn(map, reader) : NO_SETTINGS, report),
    ...(category !== undefined && {category}),
    anchors: [...(anchor === undefined ? [] : [anchor]), ...anchorsIn(map)],
  };
  const isHtml = found.isHtml || texts.some((text) => text.isHtml) || isMarkup(texts);
  const built = answerOf(texts, isHtml, reader);
  const whole = answeredDraft(draft, built, mildly(report));
  return built?.tree.length === 0 ? undefined : whole;
}

const NO_SETTINGS: Settings = new Map();

function settingsIn(map: DataMap, {source, report}: EntryReader): Settings {
  const pairs = map.pairs.flatMap((pair) => {
    const name = settingOf(pair.name);
    return name === undefined ? [] : [{...pair, name}];
  });
  const named = {...map, pairs};
  return settingsOf(named, {source, name: 'entry', kinds: ENTRY_KINDS}, report);
}

/** A number counts the entries of a list, and may be there in the next list again. */
function idIn({pairs}: DataMap, source: SourceText): LocatedText | undefined {
  const pair = pairs.find(({name, value}) => fieldOf(name)?.role === 'id' && value.kind === 'text');
  if (pair?.value.kind !== 'text') return undefined;
  const text = pair.value.text.trim();
  if (text === '' || /^\d+$/.test(text)) return undefined;
  return {...source.placeAt(pair.value.start), text};
}

function anchorsIn(map: DataMap | undefined): string[] {
  return (map?.pairs ?? []).flatMap(({name, value}) => {
    const role = fieldOf(name)?.role;
    const isAnchor = role === 'anchor' || role === 'id';
    return isAnchor && value.kind === 'text' ? [value.text.trim().replace(/^#/, '')] : [];
  });
}

/** Inline elements and references that a question may have in HTML; other signs are its own. */
const INLINE_MARKUP =
  /<\/?(?:a|b|br|code|em|i|p|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>|&(?:#\w+|\w+);/i;

function plainQuestion({text}: DataText): string {
  const plain = INLINE_MARKUP.test(text)
    ? textOf(parseHtml(text, {fragment: true}).children)
    : text;
  return plain.replace(/\s+/g, ' ').trim();
}

/** Whether the answer begins with a block of HTML, as what editors on the web write. */
function isMarkup([first]: readonly AnswerText[]): boolean {
  const text = first?.text.text ?? '';
  // By Markdown, a number with a dot alone is an empty list.
  if (/^\s*\d+[.)]\s*$/.test(text)) return true;
  return /^\s*<(?:p|div|ul|ol|table|section|h[1-6]|blockquote|article|dl)(?:\s[^<>]*)?>/i.test(
    text,
  );
}

function answerOf(
  texts: readonly AnswerText[],
  isHtml: boolean,
  {file, source, options, report}: EntryReader,
): Answer | undefined {
  const blockOf = new Map(texts.map(({text, block}) => [text, block]));
  const values = texts.map(({text}) => text);
  const between = (last: DataText, next: DataText): string =>
    blockOf.get(last) === blockOf.get(next) ? '' : '\n\n';
  const text = valuesAsSource(values, between, source);
  const addresses = addressesIn(source, options, file.baseUrl);
  const rendered = isHtml
    ? {html: text.text, placeAt: (offset: number) => text.placeAt(offset)}
    : renderMarkdown(text, report);
  return buildAnswer(rendered, addresses, report);
}

function renderMarkdown(text: SourceText, report: Report): RenderedAnswer {
  const markdown = readMarkdown(text.text, text, {headings: 'headings', report});
  const rendered = renderAnswer(markdown.tokens, markdown, text);
  warnOfMissingFootnotes(rendered.missing, markdown.footnotes, report);
  const used = new Set(rendered.footnotes.keys());
  warnOfUnusedFootnotes({footnotes: markdown.footnotes, used}, text, report);
  return rendered;
}

function reportNoQuestion({start}: DataText, source: SourceText, report: Report): void {
  report.warning({
    ...source.placeAt(start),
    code: 'no-question',
    message: 'This entry has no question, so it is left out.',
    hint: 'Give it one, with the name “question”.',
  });
}

function reportNoAnswer(
  {question, place}: Pick<DraftEntry, 'question' | 'place'>,
  answer: DataNode | undefined,
  report: Report,
): void {
  const alias = answer?.kind === 'nothing' ? answer.alias : undefined;
  report.warning({
    ...place,
    code: 'no-answer',
    message:
      alias === undefined
        ? `The question “${question}” has no answer, so it is left out.`
        : `The question “${question}” has its answer at “&${alias}”, where nothing is looked up, so it is left out.`,
    hint: 'Give it one, with the name “answer”; or take the question out.',
  });
}

function warnOfTwoAnswers({pairs}: DataMap, {source, report}: EntryReader): void {
  const [, second] = pairs.filter(
    ({name, value}) => /^answer(?:Html)?$/.test(name) && value.kind === 'text',
  );
  if (second === undefined) return;
  report.warning({
    ...source.placeAt(second.value.start),
    code: 'two-answers',
    message: 'This entry has its answer twice, as Markdown and as HTML; the Markdown is read.',
    hint: 'Keep “answer” or “answerHtml”.',
  });
}
