/**
 * Writes a FAQ as one Markdown page, for programs that read plain text (llmstxt.org).
 *
 * Compiling the page, with 3 as the level of its questions, gives the same entries, without their
 * aliases, which are no text for readers. Texts outside of paragraphs become paragraphs, and
 * headings on a fourth level those of the third: Markdown has six levels, and three are above.
 */
import type {Entry} from '../format/entry.js';
import {markdownBlocks} from './markdown-blocks.js';
import {markdownLine} from './markdown-line.js';
import {asHeading} from './markdown-text.js';
import {topicsOf} from './topics.js';

/** @returns Markdown that ends with a line break */
export function faqMarkdown(entries: readonly Entry[], title: string): string {
  const topics = topicsOf(entries);
  // Below a category's heading, entries without one would belong to it.
  const others = topics.filter(({category}) => category === undefined);
  const named = topics.filter(({category}) => category !== undefined);
  const blocks = [
    `# ${headingText(title)}`,
    ...others.flatMap((topic) => topic.entries.flatMap(entryBlocks)),
    ...named.flatMap(({category = '', entries: listed}) => [
      `## ${headingText(category)}`,
      ...listed.flatMap(entryBlocks),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function entryBlocks({id, question, answer}: Entry): string[] {
  // Where it could not be read back, the id is left out.
  const mark = /[{}]/.test(id) ? '' : ` {#${id}}`;
  const blocks = markdownBlocks(answer).map(({text}) => text);
  return [`### ${headingText(question)}${mark}`, ...blocks];
}

function headingText(text: string): string {
  return asHeading(markdownLine([text.replace(/\s*[\r\n]+\s*/g, ' ')]));
}
