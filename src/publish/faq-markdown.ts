/**
 * Writes a FAQ as one Markdown page, for programs that read plain text (llmstxt.org).
 *
 * Compiling the page gives the same entries, without their aliases, which are no text for readers.
 */
import {gfmAutolinkLiteralToMarkdown} from 'mdast-util-gfm-autolink-literal';
import {gfmStrikethroughToMarkdown} from 'mdast-util-gfm-strikethrough';
import {gfmTableToMarkdown} from 'mdast-util-gfm-table';
import {toMarkdown} from 'mdast-util-to-markdown';
import type {Heading, RootContent} from 'mdast';
import type {Entry} from '../format/entry.js';
import {answerBlocks} from './answer-blocks.js';
import {topicsOf} from './topics.js';

const QUESTION_LEVEL = 3;

/** @returns Markdown that ends with a line break */
export function faqMarkdown(entries: readonly Entry[], title: string): string {
  const topics = topicsOf(entries);
  // Below a category's heading, entries without one would belong to it.
  const others = topics.filter(({category}) => category === undefined);
  const named = topics.flatMap(({category, entries: listed}) =>
    category === undefined ? [] : [heading(2, category), ...listed.flatMap(entryNodes)],
  );
  const children = [
    heading(1, title),
    ...others.flatMap(({entries: listed}) => listed.flatMap(entryNodes)),
    ...named,
  ];
  return toMarkdown(
    {type: 'root', children},
    {
      bullet: '-',
      rule: '*', // of hyphens, it could be taken for front matter or make a heading of a line above
      extensions: [
        gfmAutolinkLiteralToMarkdown(),
        gfmStrikethroughToMarkdown(),
        gfmTableToMarkdown({tablePipeAlign: false}),
      ],
    },
  );
}

function entryNodes({id, question, answer}: Entry): RootContent[] {
  return [heading(QUESTION_LEVEL, question, id), ...answerBlocks(answer)];
}

/** @param id left out where it could not be read back */
function heading(depth: 1 | 2 | 3, text: string, id?: string): Heading {
  const mark = id === undefined || /[{}]/.test(id) ? '' : ` {#${id}}`;
  return {
    type: 'heading',
    depth,
    children: [
      {type: 'text', value: text},
      ...(mark === '' ? [] : [{type: 'html' as const, value: mark}]),
    ],
  };
}
