/**
 * What an author should know of a page's headings and of its table of contents.
 */
import type {Report} from '../diagnostic.js';
import type {SourceText} from '../source-text.js';
import type {Choice} from './choose-questions.js';
import {isSameWording} from './match-contents.js';
import type {ContentsLink, Heading} from './outline.js';
import {questionLabel} from './question-labels.js';

export function warnOfHeadings({empty}: Pick<Choice, 'empty'>, report: Report): void {
  for (const {text, place} of empty) {
    report.warning({
      ...place,
      code: 'no-answer',
      message: `There is no text below “${text}”, so it is left out.`,
      hint: 'Write the answer below it, or take the heading out.',
    });
  }
}

/** A file that gives nothing; an error only where no other file does either. */
export function warnOfNoQuestions(
  source: SourceText,
  headingLevel: number | undefined,
  report: Report,
): void {
  const wanted = headingLevel === undefined ? '' : ` of level ${headingLevel}`;
  report.warning({
    ...source.placeAt(0),
    code: 'no-questions',
    message: `This file has no heading${wanted} with an answer below it, so it holds no questions.`,
    hint: 'Write each question as a heading, “## How do I …?”, and its answer below it; or leave the file out.',
  });
}

export function warnOfContents(
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
    } else if (!isSameWording(withoutLabel(text), withoutLabel(heading.text))) {
      report.warning({
        ...place,
        code: 'contents-wording',
        message: `The table of contents says “${text}”, but the question on line ${heading.place.line} is “${heading.text}”.`,
        hint: 'Word the two alike; the question is what readers see and search.',
      });
    }
  }
}

function withoutLabel(text: string): string {
  return text.slice(questionLabel(text));
}
