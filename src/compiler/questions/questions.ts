/**
 * Finds the questions of a page in any format, with the id and the blocks of each.
 */
import type {Report} from '../diagnostic.js';
import {isSameWording, matchContents} from './match-contents.js';
import type {ContentsLink, Heading, Section} from './outline.js';
import {findQuestionLevel} from './question-level.js';
import type {LocatedText} from '../settings/settings.js';
import type {SourceText} from '../source-text.js';
import {findTableOfContents} from './table-of-contents.js';

export interface Question<Block> {
  readonly heading: Heading;
  /** The fragment that the table of contents has for it. */
  readonly anchor?: string;
  /** From the heading itself, or else from the table of contents. */
  readonly id?: LocatedText;
  /** The text of the nearest heading above it that is of a higher level and not the title. */
  readonly section?: string;
  /** The blocks of the heading. */
  readonly head: readonly Block[];
  /** The blocks of its answer. */
  readonly body: Block[];
}

interface FindOptions {
  readonly source: SourceText;
  readonly report: Report;
  /** The level of the questions, if it is not to be found. */
  readonly headingLevel?: number;
}

/** @returns nothing, but an error reported, where there is no question */
export function findQuestions<Block>(
  outline: readonly Section<Block>[],
  options: FindOptions,
): Question<Block>[] {
  const {report} = options;
  const title = options.headingLevel === 1 ? undefined : titleOf(outline);
  const contents = findTableOfContents(outline, title);
  const sections = outline.filter(
    (section) => section !== title && !contents.sections.has(section),
  );
  const headings = sections.flatMap(({heading}) => heading ?? []);
  const linkOf = matchContents(contents.links, headings);
  const level = options.headingLevel ?? findQuestionLevel(sections, linkOf);
  const questions = collectQuestions(sections, level, report).map((question) => {
    const link = linkOf.get(question.heading);
    const id = question.heading.id ?? idFrom(link);
    return {...question, ...(id && {id}), ...(link && {anchor: link.anchor})};
  });
  if (questions.length === 0) reportNoQuestions(options);
  warnOfContents(contents.links, linkOf, report);
  return questions;
}

/** The page's title: its first heading, if that is its only `#` and others follow. */
function titleOf<Block>(outline: readonly Section<Block>[]): Section<Block> | undefined {
  const headed = outline.filter(({heading}) => heading !== undefined);
  const tops = headed.filter(({heading}) => heading?.level === 1);
  return tops.length === 1 && headed.length > 1 && tops[0] === headed[0] ? tops[0] : undefined;
}

/** @param level of the questions; 0 finds none */
function collectQuestions<Block>(
  sections: readonly Section<Block>[],
  level: number | undefined,
  report: Report,
): Question<Block>[] {
  const questions: Question<Block>[] = [];
  let above: Heading[] = [];
  for (const {heading, head, body, hasContent} of sections) {
    if (heading === undefined || level === undefined) continue;
    const open = questions.at(-1);
    const isPart = heading.level > level && open !== undefined && above.at(-1) === open.heading;
    if (isPart) {
      for (const block of [...head, ...body]) open.body.push(block);
      continue;
    }
    above = [...above.filter((one) => one.level < heading.level), heading];
    if (heading.level === level) {
      const section = above.at(-2)?.text;
      questions.push({heading, head, ...(section !== undefined && {section}), body: [...body]});
    } else if (hasContent) {
      warnOfStrayText(heading, report);
    }
  }
  return questions;
}

function idFrom(link: ContentsLink | undefined): LocatedText | undefined {
  return link && {path: link.path, line: link.line, column: link.column, text: link.anchor};
}

function reportNoQuestions({source, report, headingLevel}: FindOptions): void {
  const wanted = headingLevel === undefined ? '' : ` of level ${headingLevel}`;
  report.error({
    ...source.placeAt(0),
    code: 'no-questions',
    message: `This file has no heading${wanted} with an answer below it, so it holds no questions.`,
    hint: 'Write each question as a heading, “## How do I …?”, and its answer below it; or leave the file out.',
  });
}

function warnOfStrayText({text, place}: Heading, report: Report): void {
  report.warning({
    ...place,
    code: 'text-without-question',
    message: `The text below “${text}” belongs to no question, so nobody will find it.`,
    hint: 'Put it below a question, or set the heading level if this heading is one.',
  });
}

function warnOfContents(
  links: readonly ContentsLink[],
  linkOf: ReadonlyMap<Heading, ContentsLink>,
  report: Report,
): void {
  const headingOf = new Map([...linkOf].map(([heading, link]) => [link, heading]));
  for (const link of links) {
    const {text, path, line, column} = link;
    const place = {path, line, column};
    const heading = headingOf.get(link);
    if (heading === undefined) {
      report.warning({
        ...place,
        code: 'contents-without-question',
        message: `The table of contents lists “${text}”, but no heading is called so.`,
        hint: 'Remove the line, or word it as the question is.',
      });
    } else if (!isSameWording(text, heading.text)) {
      report.warning({
        ...place,
        code: 'contents-wording',
        message: `The table of contents says “${text}”, but the question on line ${heading.place.line} is “${heading.text}”.`,
        hint: 'Word the two alike; the question is what readers see and search.',
      });
    }
  }
}
