/**
 * Tells what would cost too much to read.
 */
import type {Place, Problem} from '../diagnostic.js';
import {ENTRY_LIMIT} from './entry-limits.js';
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

/** Elements that stand open at once; real answers need a dozen. */
const DEPTH_LIMIT = 100;

/** Elements without content. */
const VOID = 'area base br col embed hr img input link meta param source track wbr';

/** Elements that a next one of their kind closes, so that many unclosed ones are no nesting. */
const SELF_CLOSED = 'dd dt li p tbody td tfoot th thead tr';

const UNCOUNTED: ReadonlySet<string> = new Set(`${VOID} ${SELF_CLOSED}`.split(' '));

/** In these, the rules of HTML end: any element nests, and a tag can close itself. */
const FOREIGN = ['math', 'svg'];

/** A tag up to its end; one with a `<` in it counts as two. */
const TAG = /<(\/?)([A-Za-z][^\s/<>]*)([^<>]*)/g;

/**
 * Counts tags instead of parsing, so that it takes linear time for any text. Tags in comments and
 * attribute values count too, which only text made to fail could notice.
 * @returns the offset of the first tag beyond the limit; nothing where all is well
 */
function findDeepTag(html: string): number | undefined {
  const openTags = new Map<string, number>();
  let depth = 0;
  for (const {index, 1: slash, 2: tag = '', 3: rest = ''} of html.matchAll(TAG)) {
    const name = tag.toLowerCase();
    const isForeign = FOREIGN.some((foreign) => (openTags.get(foreign) ?? 0) > 0);
    if (isForeign ? rest.endsWith('/') : UNCOUNTED.has(name)) continue;
    const open = openTags.get(name) ?? 0;
    const change = slash === '' ? 1 : open > 0 ? -1 : 0;
    openTags.set(name, open + change);
    depth += change;
    if (depth > DEPTH_LIMIT) return index;
  }
  return undefined;
}

/** Elements that the HTML parser opens again in each block after the one they were left open in. */
const REPEATED: ReadonlySet<string> = new Set(
  'a b big code em font i nobr s small strike strong tt u'.split(' '),
);

/** Elements that were opened again; in real answers hardly any, and so many in half a second. */
const REPEAT_LIMIT = 50_000;

/** A large page may have more in all: one for so many characters takes linear time. */
const CHARACTERS_A_REPEAT = 32;

/**
 * Counts at each tag what stands open, so it counts more than the parser makes, but never less. What
 * an end tag closes has been counted where it began, unless it began first.
 * @returns the offset of the tag at which they are too many; nothing where all is well
 */
function findRepeatedTags(html: string): number | undefined {
  const limit = Math.max(REPEAT_LIMIT, html.length / CHARACTERS_A_REPEAT);
  let open = 0;
  let repeats = 0;
  for (const {index, 1: slash, 2: tag = ''} of html.matchAll(TAG)) {
    const isRepeated = REPEATED.has(tag.toLowerCase());
    if (!isRepeated || slash === '') repeats += open;
    if (repeats > limit) return index;
    if (isRepeated) open += slash === '' ? 1 : open > 0 ? -1 : 0;
  }
  return undefined;
}
