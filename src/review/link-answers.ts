/**
 * Tells an answer that only leads away.
 */
import {answerParts, type AnswerNode, type AnswerTree} from '../format/answer-tree.js';

/** “See”, “Please read our”: with a few words more there is something to find. */
const MOST_WORDS = 4;

/** Whether an answer has a link, and next to nothing beside it. */
export function linksAlone(answer: AnswerTree): boolean {
  const counts = {links: 0, words: 0, others: 0};
  for (const node of answer) count(node, counts);
  return counts.links > 0 && counts.others === 0 && counts.words <= MOST_WORDS;
}

interface Counts {
  links: number;
  /** Outside of links. */
  words: number;
  /** What says something without words. */
  others: number;
}

const SPEAKING: ReadonlySet<string> = new Set(['img', 'table', 'pre', 'code', 'kbd']);

function count(node: AnswerNode, counts: Counts): void {
  if (typeof node === 'string') {
    counts.words += node.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return;
  }
  const {tag, children} = answerParts(node);
  if (tag === 'a') counts.links++;
  else if (SPEAKING.has(tag)) counts.others++;
  else for (const child of children) count(child, counts);
}
