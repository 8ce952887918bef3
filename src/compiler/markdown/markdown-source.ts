/**
 * Reads a FAQ that is written in Markdown: a file of a folder, or a page of its own.
 */
import type {Token} from 'markdown-it';
import {addressesIn} from '../addresses.js';
import {buildAnswer} from '../answer/answer.js';
import {answeredDraft} from '../answer/answered-draft.js';
import type {Report} from '../diagnostic.js';
import type {DraftEntry, ParsedSource, ParseOptions} from '../draft-entry.js';
import {readEntryComment} from './entry-comment.js';
import {warnOfMissingFootnotes, warnOfUnusedFootnotes} from './footnote-problems.js';
import type {Footnote} from './footnotes.js';
import {readFrontMatter, type FrontMatter} from '../settings/front-matter.js';
import type {Markdown} from './markdown.js';
import {anchorsOf, type AnchorsIn} from './markdown-anchors.js';
import {outlineOf} from './markdown-outline.js';
import {findQuestions, type Question} from '../questions/questions.js';
import {readMarkdown} from './read-markdown.js';
import {renderAnswer} from './render-answer.js';
import type {SourceText} from '../source-text.js';

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
  const text = '\n'.repeat(frontMatter.endLine) + body;
  const markdown = readMarkdown(text, source, {headings: 'questions', report});
  const questions = findQuestions(outlineOf(markdown.tokens, source), {
    source,
    report,
    ...options,
  });
  const usedFootnotes = new Set<Footnote>();
  const anchorsIn = anchorsOf(markdown.tokens);
  const reader = {source, markdown, anchorsIn, usedFootnotes, frontMatter, options, report};
  const drafts = questions.map((question) => draftOf(question, reader));
  warnOfUnusedFootnotes({footnotes: markdown.footnotes, used: usedFootnotes}, source, report);
  return {...language, drafts};
}

interface Reader {
  readonly source: SourceText;
  readonly markdown: Markdown;
  readonly anchorsIn: AnchorsIn;
  /** Added to by each answer. */
  readonly usedFootnotes: Set<Footnote>;
  readonly frontMatter: FrontMatter;
  readonly options: ParseOptions;
  readonly report: Report;
}

function draftOf(question: Question<Token>, reader: Reader): DraftEntry {
  const {heading, id, section, head, body, anchor = []} = question;
  const {source, markdown, anchorsIn, usedFootnotes, frontMatter, options, report} = reader;
  const category = frontMatter.category ?? section;
  const rendered = renderAnswer(body, markdown, source);
  for (const footnote of rendered.footnotes.keys()) usedFootnotes.add(footnote);
  warnOfMissingFootnotes(rendered.missing, markdown.footnotes, report);
  const addresses = addressesIn(source, options, frontMatter.baseUrl);
  const answer = buildAnswer(rendered, addresses, report);
  const draft = {
    question: heading.text,
    place: heading.place,
    ...(id !== undefined && {id}),
    featured: frontMatter.featured ?? false,
    ...readEntryComment(body, source, report),
    ...(category !== undefined && {category}),
    anchors: anchorsIn([...head, ...body]).concat(anchor),
  };
  return answeredDraft(draft, answer, report);
}

function reportEmpty(source: SourceText, report: Report): void {
  report.error({
    ...source.placeAt(0),
    code: 'empty-file',
    message: 'This file holds no questions, because it is empty.',
    hint: 'Write a question as a heading, “## How do I …?”, and its answer below it; or delete the file.',
  });
}
