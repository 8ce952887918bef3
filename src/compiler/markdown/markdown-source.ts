/**
 * Reads a FAQ that is written in Markdown: a file of a folder, or a page of its own.
 */
import type {Nodes} from 'hast';
import GithubSlugger from 'github-slugger';
import {addressesIn} from '../addresses.js';
import {answeredDraft} from '../answer/answered-draft.js';
import type {Report} from '../diagnostic.js';
import type {DraftEntry, ParsedSource, ParseOptions} from '../draft-entry.js';
import {fileTitle} from '../questions/file-title.js';
import {elementsIn, isHeading, namesIn, textOf} from '../questions/nodes.js';
import {partToRead, withBeside} from '../questions/part-to-read.js';
import {pageTextUse} from '../questions/page-text-use.js';
import {warnOfNoQuestions} from '../questions/question-problems.js';
import {findQuestions, type Question} from '../questions/questions.js';
import {readFrontMatter, type FrontMatter} from '../settings/front-matter.js';
import type {LocatedText} from '../settings/settings.js';
import type {Omission} from '../settings/omission.js';
import type {SourceText} from '../source-text.js';
import {countWords, textUseOf, type TextUse} from '../text-use.js';
import {readEntryComment} from './entry-comment.js';
import {warnOfMissingFootnotes, warnOfUnusedFootnotes} from './footnote-problems.js';
import type {Footnote} from './footnotes.js';
import type {Markdown} from './markdown.js';
import {markdownPage, type MarkdownPage} from './markdown-page.js';
import {pageAnswer} from './page-answer.js';
import {readMarkdown} from './read-markdown.js';

export function parseMarkdownSource(
  source: SourceText,
  options: ParseOptions,
  report: Report,
): ParsedSource {
  const frontMatter = readFrontMatter(source, report);
  const language = frontMatter.language && {language: frontMatter.language};
  const body = source.text.slice(source.offsetOfLine(frontMatter.endLine));
  if (frontMatter.omission !== undefined) {
    warnOfOmission(frontMatter.omission, report);
    return {drafts: [], textUse: leftOut(body, frontMatter.omission)};
  }
  if (body.trim() === '') {
    warnOfEmptyFile(source, report);
    return {...language, drafts: []};
  }
  const text = '\n'.repeat(frontMatter.endLine) + body;
  const markdown = readMarkdown(text, source, {headings: 'questions', report});
  const whole = markdownPage(markdown, source, report);
  const page = partToRead(whole, options, {source, report});
  if (page === undefined) return {...language, drafts: []};
  const usedFootnotes = new Set<Footnote>();
  const anchorsIn = anchorsOf(whole);
  const reader = {source, markdown, page, anchorsIn, usedFootnotes, frontMatter, options, report};
  const {drafts, textUse} = readQuestions(reader, page === whole ? frontMatter.title : undefined);
  if (page === whole)
    warnOfUnusedFootnotes({footnotes: markdown.footnotes, used: usedFootnotes}, source, report);
  const beside = withBeside(textUse, {whole, part: page}, source.placeAt(0));
  return {...language, drafts, textUse: beside};
}

/** @param title of all of the page */
function readQuestions(
  reader: Reader,
  title: LocatedText | undefined,
): Required<Pick<ParsedSource, 'drafts' | 'textUse'>> {
  const {source, page, usedFootnotes, options, report} = reader;
  const {headingLevel} = options;
  const isOneOfMany = options.isAlone === false && options.section === undefined;
  const questions = findQuestions(page, {
    report,
    fileTitle: isOneOfMany ? fileTitle(source.placeAt(0)) : undefined,
    ...(headingLevel !== undefined && {headingLevel}),
    ...(title !== undefined && {title}),
  });
  if (questions.length === 0) warnOfNoQuestions(source, headingLevel, report);
  const read = questions.map((question) => ({question, draft: draftOf(question, reader)}));
  const notes = [...usedFootnotes].flatMap((one) => page.footnoteNodes.get(one) ?? []);
  const kept = read.flatMap(({question, draft}) => (draft === undefined ? [] : [question]));
  const textUse = pageTextUse({...page, questions: kept, notes}, report);
  return {drafts: read.flatMap(({draft}) => draft ?? []), textUse};
}

/** A text that its author wants nobody to read. */
function leftOut(text: string, {path, line, column}: Omission): TextUse {
  return textUseOf(0, [{path, line, column, words: countWords(text), reason: 'left-out'}]);
}

interface Reader {
  readonly source: SourceText;
  readonly markdown: Markdown;
  readonly page: MarkdownPage;
  readonly anchorsIn: (nodes: readonly Nodes[]) => readonly string[];
  /** Added to by each answer. */
  readonly usedFootnotes: Set<Footnote>;
  readonly frontMatter: FrontMatter;
  readonly options: ParseOptions;
  readonly report: Report;
}

function draftOf(question: Question, reader: Reader): DraftEntry | undefined {
  const {text, heading, claimed, names, body, otherTitles} = question;
  const {source, markdown, page, usedFootnotes, frontMatter, options, report} = reader;
  const category = frontMatter.category ?? question.category;
  const addresses = addressesIn(source, options, frontMatter.baseUrl);
  const {answer, footnotes, missing} = pageAnswer(question, page, {addresses, report});
  for (const footnote of footnotes) usedFootnotes.add(footnote);
  warnOfMissingFootnotes(missing, markdown.footnotes, report);
  const comment = readEntryComment(body, {source, placeOf: page.placeOf, report});
  const titles = otherTitles && [...otherTitles, ...(frontMatter.aliases ?? [])];
  const draft = {
    question: text,
    place: heading.place,
    ...(claimed && {id: claimed}),
    names,
    featured: frontMatter.featured ?? false,
    ...comment,
    aliases: [...(heading.aliases ?? []), ...(titles ?? []), ...comment.aliases],
    ...(category !== undefined && {category}),
    ...(otherTitles && {isArticle: true as const}),
    anchors: anchorsOfQuestion(question, reader),
  };
  return answeredDraft(draft, answer, report);
}

/** Those in the question and its answer, then those above it that lead nowhere else. */
function anchorsOfQuestion(
  {head, body, passed, names}: Question,
  {anchorsIn}: Pick<Reader, 'anchorsIn'>,
): string[] {
  return [...anchorsIn([...head, ...body]), ...names.map(({text}) => text), ...anchorsIn(passed)];
}

/**
 * The anchors that the headings and the HTML of a page have where others show it. All of the page
 * counts, because a heading of the same text as one before gets a number.
 */
function anchorsOf(page: MarkdownPage): Reader['anchorsIn'] {
  const slugger = new GithubSlugger();
  const slugs = new Map<number | undefined, string[]>();
  for (const element of page.nodes.flatMap(elementsIn)) {
    if (!isHeading(element)) continue;
    const claimed = page.claimedId?.(element)?.text;
    const slug = slugger.slug(textOf([element]));
    slugs.set(element.position?.start.offset, claimed === undefined ? [slug] : [claimed, slug]);
  }
  return (nodes) =>
    nodes.flatMap((node) => [
      ...elementsIn(node).flatMap(({position}) => slugs.get(position?.start.offset) ?? []),
      ...namesIn([node]),
    ]);
}

/** What its author does not want to be read, or what leads elsewhere. */
function warnOfOmission({reason, setting, ...place}: Omission, report: Report): void {
  report.warning({
    ...place,
    code: reason === 'draft' ? 'left-out' : 'redirect-stub',
    message:
      reason === 'draft'
        ? `The front matter says “${setting}”, so this file is left out.`
        : `This file leads to another page, as “${setting}” says, so it is left out.`,
    hint: 'Take the line out to have the file read, or leave the file out of the sources.',
  });
}

function warnOfEmptyFile(source: SourceText, report: Report): void {
  report.warning({
    ...source.placeAt(0),
    code: 'empty-file',
    message: 'This file holds no questions, because it is empty.',
    hint: 'Write a question as a heading, “## How do I …?”, and its answer below it; or delete the file.',
  });
}
