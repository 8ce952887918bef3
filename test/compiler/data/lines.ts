/**
 * Compiles data in tests.
 */
import assert from 'node:assert/strict';
import {compile} from '../../../src/compiler/compile.js';
import {answerText} from '../../../src/format/answer-tree.js';

/** One line for each entry: its category, its question, its answer. */
export function linesOf(path: string, text: string, language?: string): string[] {
  const {entries, diagnostics} = compile([{path, text}], language === undefined ? {} : {language});
  assert.deepEqual(
    diagnostics.filter(({severity}) => severity === 'error'),
    [],
  );
  return entries.map(
    ({category = '', question, answer}) =>
      `${category}|${question}|${answerText(answer).replaceAll('\n', ' ')}`,
  );
}

/** Two entries without a category, then the same in one each. */
export const BARE = ['|Is there parking?|Behind the hall.', '|Do you take cards?|Above 10 euros.'];
export const GROUPED = [
  'Arrival|Is there parking?|Behind the hall.',
  'Paying|Do you take cards?|Above 10 euros.',
];
