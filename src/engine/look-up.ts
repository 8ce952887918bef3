/**
 * Looks one typed word up in the FAQ's vocabulary.
 */
import type {Language} from '../format/language.js';
import {listOf} from '../format/list-of.js';
import {isUnspaced} from '../format/unspaced.js';
import {distinct, type Expansion, type ExpansionKind} from './expansion.js';
import type {QueryWord} from './parse-query.js';
import type {Stages} from './stages.js';
import type {TermIndex} from './term-index.js';
import {COMPLETION_WEIGHT, COMPOUND_WEIGHT, KIN_WEIGHT} from './tuning.js';
import {knownOf, mistypedFor} from './typos.js';

/**
 * A word with more letters is looked up as it is: nobody means another by it, and trying each of its
 * letters and beginnings would take as long as hundreds of words. Folded, in UTF-16 code units.
 */
const GUESSED_LENGTH = 40;

/** What a word is looked up in. */
export interface LookUp {
  readonly index: TermIndex;
  readonly language: Language;
  /** Folded, without apostrophes. */
  readonly stopWords: ReadonlySet<string>;
  /** In place of {@link lookUpMistyped}, where the same words are asked for again and again. */
  readonly mistyped?: typeof lookUpMistyped | undefined;
}

/** Whether a word is looked up as more than it is. */
export function isGuessed({folded, isStopWord, isAside}: QueryWord): boolean {
  return !isStopWord && !isAside && folded.length <= GUESSED_LENGTH && !isUnspaced(folded);
}

/** What the FAQ has of words as they are typed. What `split/query-pieces.ts` names must be there. */
export function* lookUp(
  words: readonly QueryWord[],
  faq: LookUp,
): Stages<ReadonlyMap<QueryWord, readonly Expansion[]>> {
  const {index} = faq;
  const unfinished = words.filter((word) => isCompleted(word, index));
  const completed = yield* completionsOf(unfinished, index);
  return new Map(
    words.map((word) => [
      word,
      distinct([...exactly(word, index), ...(completed.get(word) ?? []), ...kindOf(word, faq)]),
    ]),
  );
}

/** Whether what goes on like a word is looked for: the end of a number or an unspaced text only if it is unknown. */
function isCompleted(word: QueryWord, index: TermIndex): boolean {
  const {folded, isUnfinished} = word;
  if (!isUnfinished) return false;
  return isUnspaced(folded) || /^\d+$/.test(folded)
    ? exactly(word, index).length === 0
    : isGuessed(word);
}

function exactly({terms}: QueryWord, index: TermIndex): Expansion[] {
  return expansions(knownOf(terms, index), 1, 'exact');
}

function kindOf(word: QueryWord, {index, language}: LookUp): Expansion[] {
  if (!isGuessed(word)) return [];
  return [
    ...kin(word, index),
    ...(language.compounds ? compoundParts(word, language.compounds(word), index) : []),
  ];
}

/** Whether a word may have been meant for others. @param found what the FAQ has of it */
export function isUnknown(word: QueryWord, found: readonly Expansion[]): boolean {
  return isGuessed(word) && !found.some(({kind}) => kind === 'exact' || kind === 'completion');
}

/**
 * What unknown words may have been meant for.
 * @returns for each of the words
 */
export function* lookUpMistyped(
  words: readonly QueryWord[],
  {index, language, stopWords}: LookUp,
): Stages<ReadonlyMap<QueryWord, readonly Expansion[]>> {
  const {stem, compounds} = language;
  const typos = yield* mistypedFor(words, {index, stem, compounds: !!compounds, stopWords});
  const others = words.filter((word) => word.folded.length >= 3 && typos.get(word)?.length === 0);
  const halves = yield* completionsOf(others, index);
  return new Map(words.map((word) => [word, halves.get(word) ?? typos.get(word) ?? []]));
}

function expansions(terms: Iterable<string>, weight: number, kind: ExpansionKind): Expansion[] {
  return listOf(terms, (term) => ({terms: [term], weight, kind}));
}

/** Terms that the typed letters begin, or the stem if there are none, and some a little shorter. */
function* completionsOf(
  words: readonly QueryWord[],
  index: TermIndex,
): Stages<ReadonlyMap<QueryWord, readonly Expansion[]>> {
  const isBegun = ({folded}: QueryWord): boolean => index.startingWith(folded).length > 0;
  yield index.have?.({
    prefixes: words.map(({folded}) => folded),
    known: words.flatMap(({folded}) => shorterOf(folded, 4)),
  });
  const others = words.filter((word) => !isBegun(word));
  yield index.have?.({prefixes: others.flatMap(({terms}) => longTerms(terms))});
  return new Map(
    words.map((word) => {
      const {folded, terms} = word;
      const beginnings = isBegun(word) ? [folded] : longTerms(terms);
      const longer = beginnings.flatMap((beginning) => index.startingWith(beginning));
      const shorter = knownOf(shorterOf(folded, 4), index);
      return [word, expansions([...longer, ...shorter], COMPLETION_WEIGHT, 'completion')];
    }),
  );
}

export function longTerms(terms: readonly string[]): string[] {
  return terms.filter((term) => term.length >= 4);
}

/** What kindred terms begin with: long stems, and the number of a version such as `v2`. */
export function kinStems(terms: readonly string[]): string[] {
  return terms.flatMap((term) => {
    const version = /^v(\d+)$/.exec(term)?.[1];
    if (version !== undefined) return `${version}.`;
    return term.length >= 5 && !/\d/.test(term) ? term : [];
  });
}

/** A word without its last letters; a shorter number is another. */
export function shorterOf(word: string, atLeast: number): string[] {
  const cuts = (/\d$/.test(word) ? [] : [1, 2, 3]).filter((cut) => word.length - cut >= atLeast);
  return cuts.map((cut) => word.slice(0, -cut));
}

/** Terms that share the beginning: `declar` and `declarat`, which the stemmer left apart. */
function kin({terms}: QueryWord, index: TermIndex): Expansion[] {
  const kindred = kinStems(terms).flatMap((stem) => {
    const longer = index.startingWith(stem);
    const near = longer.filter((term) => term !== stem && term.length <= stem.length + 4);
    return [...near, ...knownOf(shorterOf(stem, 5), index)];
  });
  return expansions(kindred, KIN_WEIGHT, 'kin');
}

/** The words inside a compound, and the compounds that the word is a part of. */
function compoundParts(
  {terms}: QueryWord,
  parts: readonly string[],
  index: TermIndex,
): Expansion[] {
  const around = longTerms(terms).flatMap((stem) => [
    ...index.endingWith(stem),
    ...index.startingWith(stem).filter((term) => term !== stem),
  ]);
  return expansions([...knownOf(parts, index), ...around], COMPOUND_WEIGHT, 'kin');
}
