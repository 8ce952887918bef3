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

/**
 * @param answer nothing where it could not be read, which is reported already
 * @returns nothing where, with a warning, there is no question or nothing to read below it
 */
export function answeredDraft(
  draft: AskedDraft,
  answer: Answer | undefined,
  report: Report,
): DraftEntry | undefined {
  if (draft.question === '') {
    warnOfNoQuestion(draft, report);
    return undefined;
  }
  if (answer !== undefined && isEmpty(answer.tree)) {
    reportNoAnswer(draft, report);
    return undefined;
  }
  return {...draft, answer: answer?.tree ?? [], pageLinks: answer?.pageLinks ?? []};
}

/** Whether there is nothing to see: no text, no image. */
function isEmpty(tree: AnswerTree): boolean {
  const holdsImage = (node: AnswerNode): boolean =>
    typeof node !== 'string' && (node[0] === 'img' || answerParts(node).children.some(holdsImage));
  return answerText(tree) === '' && !tree.some(holdsImage);
}

export function reportNoAnswer({question, place}: AskedDraft, report: Report): void {
  report.warning({
    ...place,
    code: 'no-answer',
    message: `There is no answer to “${question}”, so it is left out.`,
    hint: 'Write one below it, or take the question out.',
  });
}

function warnOfNoQuestion({place}: AskedDraft, report: Report): void {
  report.warning({
    ...place,
    code: 'empty-question',
    message: 'Here a question belongs, but there is no text, so what is below it is left out.',
    hint: 'Write the question, or take out what is there in its place.',
  });
}
