/**
 * Tells what would cost too much to read.
 */
import type {Place, Problem} from '../diagnostic.js';
import {ENTRY_LIMIT} from './entry-limits.js';
import {DEPTH_LIMIT, findDeepTag, findRepeatedTags} from './html-nesting.js';
import type {PlaceAt} from './sanitize-answer.js';

/** @returns why the HTML of an answer had better not be parsed; nothing where all is well */
export function findCost(html: string, placeAt: PlaceAt): Problem | undefined {
  return html.length > ENTRY_LIMIT ? sizeProblem(placeAt(0)) : findCostlyTag(html, placeAt);
}

/** The same for HTML of any size, such as a page of many answers. */
export function findCostlyTag(html: string, placeAt: PlaceAt): Problem | undefined {
  const deepTag = findDeepTag(html);
  if (deepTag !== undefined) return nestingProblem(placeAt(deepTag));
  const repeatedTag = findRepeatedTags(html);
  return repeatedTag === undefined ? undefined : repeatProblem(placeAt(repeatedTag));
}

/** What is said about anything that is nested too deeply. */
export function nestingProblem(place: Place): Problem {
  return {
    ...place,
    code: 'nested-too-deeply',
    message: `What begins here is nested more than ${DEPTH_LIMIT} levels deep.`,
    hint: 'Close what is open before it, or write it with fewer levels.',
  };
}

/** What is said about an entry that is too large. */
export function sizeProblem(place: Place): Problem {
  return {
    ...place,
    code: 'entry-too-large',
    message: `What begins here is more than the ${ENTRY_LIMIT / 1024} KB that one question with its answer may have.`,
    hint: 'Part it into several questions, or link to a page of its own.',
  };
}

/** What is said about an entry that takes too long to read. */
export function timeProblem(place: Place): Problem {
  return {
    ...place,
    code: 'entry-too-slow',
    message: 'What begins here takes too long to be read.',
    hint: 'Look for signs in large numbers that could begin something: “[”, “*”, “<” and the like.',
  };
}

/** What is said about elements that were left open before many blocks. */
function repeatProblem(place: Place): Problem {
  return {
    ...place,
    code: 'elements-left-open',
    message:
      'Elements that were not closed before here begin again in every block, too many times.',
    hint: 'Close <b>, <a>, <code> and the like in the paragraph that they begin in.',
  };
}
