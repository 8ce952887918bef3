/**
 * Puts an answer to a question that was read, in whatever format.
 */
import {
  answerParts,
  answerText,
  type AnswerNode,
  type AnswerTree,
} from '../../format/answer-tree.js';
import type {Answer} from './answer.js';
import type {Report} from '../diagnostic.js';
import type {DraftEntry} from '../draft-entry.js';

/** A draft without its answer. */
export type AskedDraft = Omit<DraftEntry, keyof Answered>;
type Answered = Pick<DraftEntry, 'answer' | 'pageLinks'>;

/** @param answer nothing where it could not be read, which is reported already */
export function answeredDraft(
  draft: AskedDraft,
  answer: Answer | undefined,
  report: Report,
): DraftEntry {
  if (draft.question === '') reportEmptyQuestion(draft, report);
  else if (answer !== undefined && isEmpty(answer.tree)) reportNoAnswer(draft, report);
  return {...draft, answer: answer?.tree ?? [], pageLinks: answer?.pageLinks ?? []};
}

/** Whether there is nothing to see: no text, no image. */
function isEmpty(tree: AnswerTree): boolean {
  const holdsImage = (node: AnswerNode): boolean =>
    typeof node !== 'string' && (node[0] === 'img' || answerParts(node).children.some(holdsImage));
  return answerText(tree) === '' && !tree.some(holdsImage);
}

export function reportNoAnswer({question, place}: AskedDraft, report: Report): void {
  report.error({
    ...place,
    code: 'no-answer',
    message: `The question “${question}” has no answer.`,
    hint: 'Write one below it, or take the question out.',
  });
}

function reportEmptyQuestion({place}: AskedDraft, report: Report): void {
  report.error({
    ...place,
    code: 'empty-question',
    message: 'Here a question belongs, but there is no text.',
    hint: 'Write the question, or take out what stands for it here.',
  });
}
