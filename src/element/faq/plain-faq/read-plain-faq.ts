/**
 * Reads entries out of a plain FAQ.
 */
import {answerText} from '../../../format/answer-tree.js';
import type {Entry} from '../../../format/entry.js';
import {slugOf} from '../../../format/slug.js';
import {answerTreeOf} from './answer-tree-of.js';
import {findQuestions} from './find-questions.js';

/** @returns the questions that have an answer, in the order of the page, with distinct ids */
export function readPlainFaq(root: Element): Entry[] {
  const {questions, topics} = findQuestions(root);
  const ids = new Set<string>();
  return questions.flatMap(({asked, answer, named}): Entry[] => {
    const question = textOf(asked);
    const tree = answerTreeOf(answer);
    if (question === '' || answerText(tree) === '') return [];
    const id = free(
      named.find((element) => element?.id)?.id ?? (slugOf(question) || 'question'),
      ids,
    );
    ids.add(id);
    const topic = topics.findLast((heading) => precedes(heading, asked));
    const aliases = asked.closest<HTMLElement>('[data-aliases]')?.dataset.aliases ?? '';
    return [
      {
        id,
        question,
        aliases: aliases.split(';').flatMap((alias) => alias.trim() || []),
        ...(topic && {category: textOf(topic)}),
        answer: tree,
      },
    ];
  });
}

function textOf({textContent}: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

function precedes(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function free(id: string, taken: ReadonlySet<string>): string {
  let candidate = id;
  for (let i = 1; taken.has(candidate); i++) candidate = `${id}-${i}`;
  return candidate;
}
