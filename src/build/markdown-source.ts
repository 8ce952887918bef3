/**
 * Reads a FAQ that is written in Markdown: a file of a folder, or a page of its own.
 */
import type {Token} from 'markdown-it';
import {answerParts, answerText, type AnswerNode, type AnswerTree} from '../format/answer-tree.js';
import {buildAnswer, nestingProblem} from './answer.js';
import type {Report} from './diagnostic.js';
import type {DraftEntry, ParsedSource, ParseOptions} from './draft-entry.js';
import {readEntryComment} from './entry-comment.js';
import {warnOfMissingFootnotes, warnOfUnusedFootnotes} from './footnote-problems.js';
import type {Footnote} from './footnotes.js';
import {readFrontMatter, type FrontMatter} from './front-matter.js';
import {warnOfUnusedDefinitions} from './link-definitions.js';
import {NESTING_LIMIT, parseMarkdown, type Markdown} from './markdown.js';
import {outlineOf} from './markdown-outline.js';
import type {Heading} from './outline.js';
import {findQuestions, type Question} from './questions.js';
import {renderAnswer} from './render-answer.js';
import type {SourceText} from './source-text.js';

export function parseMarkdownSource(
  source: SourceText,
  options: ParseOptions,
  report: Report,
): ParsedSource {
  const frontMatter = readFrontMatter(source, report);
  const language = frontMatter.language && {language: frontMatter.language};
  const bodyStart = source.offsetOfLine(frontMatter.endLine);
  const body = source.text.slice(bodyStart);
  if (body.trim() === '') {
    reportEmpty(source, report);
    return {...language, drafts: []};
  }
  const markdown = parseMarkdown('\n'.repeat(frontMatter.endLine) + body);
  const footnotes = markdown.footnotes.flatMap(({tokens}) => tokens);
  reportDeepBlocks([...markdown.tokens, ...footnotes], source, report);
  warnOfUnusedDefinitions(markdown, source, report);
  const questions = findQuestions(outlineOf(markdown.tokens, source), {
    source,
    report,
    ...options,
  });
  const usedFootnotes = new Set<Footnote>();
  const reader = {source, markdown, usedFootnotes, frontMatter, options, report};
  const drafts = questions.map((question) => draftOf(question, reader));
  warnOfUnusedFootnotes({footnotes: markdown.footnotes, used: usedFootnotes}, source, report);
  return {...language, drafts};
}

interface Reader {
  readonly source: SourceText;
  readonly markdown: Markdown;
  /** Added to by each answer. */
  readonly usedFootnotes: Set<Footnote>;
  readonly frontMatter: FrontMatter;
  readonly options: ParseOptions;
  readonly report: Report;
}

function draftOf({heading, id, section, body}: Question<Token>, reader: Reader): DraftEntry {
  const {source, markdown, usedFootnotes, frontMatter, options, report} = reader;
  const category = frontMatter.category ?? section;
  const rendered = renderAnswer(body, markdown, source);
  for (const footnote of rendered.footnotes.keys()) usedFootnotes.add(footnote);
  warnOfMissingFootnotes(rendered.missing, markdown.footnotes, report);
  const baseUrl = frontMatter.baseUrl ?? options.baseUrl;
  const answer = buildAnswer(rendered, {baseUrl, imageHosts: options.imageHosts}, report);
  if (heading.text === '') reportEmptyQuestion(heading, report);
  else if (answer !== undefined && isEmpty(answer.tree)) reportNoAnswer(heading, report);
  return {
    question: heading.text,
    place: heading.place,
    ...(id !== undefined && {id}),
    featured: frontMatter.featured ?? false,
    ...readEntryComment(body, source, report),
    ...(category !== undefined && {category}),
    answer: answer?.tree ?? [],
    pageLinks: answer?.pageLinks ?? [],
  };
}

/** Whether there is nothing to see: no text, no image. */
function isEmpty(tree: AnswerTree): boolean {
  const holdsImage = (node: AnswerNode): boolean =>
    typeof node !== 'string' && (node[0] === 'img' || answerParts(node).children.some(holdsImage));
  return answerText(tree) === '' && !tree.some(holdsImage);
}

function reportNoAnswer({text, place}: Heading, report: Report): void {
  report.error({
    ...place,
    code: 'no-answer',
    message: `The question “${text}” has no answer.`,
    hint: 'Write one below it, or take the heading out.',
  });
}

function reportEmptyQuestion({place}: Heading, report: Report): void {
  report.error({
    ...place,
    code: 'empty-question',
    message: 'This heading has no text, so it asks nothing.',
    hint: 'Write the question after its “#” signs, or take the heading out.',
  });
}

function reportEmpty(source: SourceText, report: Report): void {
  report.error({
    ...source.placeAt(0),
    code: 'empty-file',
    message: 'This file holds no questions, because it is empty.',
    hint: 'Write a question as a heading, “## How do I …?”, and its answer below it; or delete the file.',
  });
}

/** What is nested deeper than the parser goes is lost in its output. */
function reportDeepBlocks(tokens: readonly Token[], source: SourceText, report: Report): void {
  const deep = tokens.find(({level}) => level >= NESTING_LIMIT - 1);
  if (deep !== undefined) report.error(nestingProblem(source.placeOfLine(deep.map?.[0] ?? 0)));
}
