/**
 * Questions that are names in data: `How do I pay?: By card`, or `q1` beside `a1`.
 */
import {isAsking} from '../../format/asking.js';
import type {DataMap, DataPair} from '../settings/data-node.js';
import {fieldOf} from './field-names.js';

/** The pairs whose names are the questions. */
export function askedKeys({pairs}: DataMap): ReadonlySet<DataPair> {
  const free = pairs.filter(
    ({name, value}) => fieldOf(name) === undefined && value.kind !== 'nothing',
  );
  const asked = free.filter(({name}) => isAsking(name));
  const worded = free.filter(({name, value}) => value.kind === 'text' && /\S\s+\S/.test(name));
  const isSentences = worded.length >= 2 && worded.length * 2 > free.length;
  const areKeys = asked.length > 0 && asked.length * 2 >= free.length;
  return new Set([...asked, ...(isSentences || areKeys ? worded : [])]);
}

/** The pairs `q1` and `a1`, `question_2` and `answer_2` of one map, by their number. */
export function numberedPairs({pairs}: DataMap): (readonly [DataPair, DataPair])[] {
  const answers = new Map<string, DataPair>();
  const questions: [string, DataPair][] = [];
  for (const pair of pairs) {
    const [, number = '', word = '', after = ''] = NUMBERED.exec(pair.name) ?? [];
    const role = fieldOf(word)?.role;
    if (role === 'answer' || role === 'html') answers.set(number + after, pair);
    if (role === 'question' && pair.value.kind === 'text') questions.push([number + after, pair]);
  }
  return questions.flatMap(([number, question]) => {
    const answer = answers.get(number);
    return answer === undefined ? [] : [[question, answer] as const];
  });
}

/** `q1`, `question-2`, `faq3_answer`, `1.question`. */
const NUMBERED = /^\D{0,8}?(\d{0,4})[\s_.-]?(\p{L}{1,20}?)[\s_.-]?(\d{0,4})$/u;
