/**
 * Looks one typed word up in the FAQ's vocabulary.
 */
import type {Language} from '../format/language.js';
import {isUnspaced} from '../format/unspaced.js';
import {distinct, postingsOf, type Expansion, type ExpansionKind} from './expansion.js';
import {gather, together} from './gather.js';
import type {QueryWord} from './parse-query.js';
import type {TermIndex} from './term-index.js';
import {COMPLETION_WEIGHT, COMPOUND_WEIGHT, KIN_WEIGHT} from './tuning.js';
import {knownOf, splitOf, typosOf} from './typos.js';

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
}

/** @returns what the FAQ has of a word as it is typed */
export function lookUp(
  word: QueryWord,
  {index, language}: Omit<LookUp, 'stopWords'>,
): readonly Expansion[] {
  const {terms, isStopWord, isUnfinished, folded} = word;
  const exact = (): Expansion[] => expansions(knownOf(terms, index), 1, 'exact');
  if (folded.length > GUESSED_LENGTH) return exact();
  if (isUnspaced(folded)) {
    const found = exact();
    return found.length > 0 || !isUnfinished ? found : completions(word, index);
  }
  const found = together(
    exact,
    () => (isUnfinished && !isStopWord ? completions(word, index) : []),
    () => (isStopWord ? [] : kin(word, index)),
    () => (isStopWord || language.compounds !== true ? [] : compoundParts(word, index)),
  );
  return distinct(found.flat());
}

/**
 * @param found what the FAQ has of the word as it is typed
 * @returns that, with what may have been meant instead where it is not enough
 */
export function lookUpMistyped(
  word: QueryWord,
  found: readonly Expansion[],
  {index, language, stopWords}: LookUp,
): readonly Expansion[] {
  const isFound = found.some(({kind}) => kind === 'exact' || kind === 'completion');
  if (isFound || word.isStopWord || isUnspaced(word.folded)) return found;
  if (word.folded.length > GUESSED_LENGTH) return found;
  const {stem, compounds} = language;
  const vocabulary = {index, stem, compounds, stopWords};
  const typos = together(
    () => {
      const near = typosOf(word, vocabulary);
      postingsOf(near, index);
      return near;
    },
    () => splitOf(word, vocabulary),
  ).flat();
  const halves = typos.length === 0 && word.folded.length >= 3 ? completions(word, index) : [];
  return distinct([...found, ...typos, ...halves]);
}

function expansions(terms: Iterable<string>, weight: number, kind: ExpansionKind): Expansion[] {
  return Array.from(terms, (term) => ({terms: [term], weight, kind}));
}

/** Terms that the typed letters begin, and stems that end a little before them. */
function completions({folded, terms}: QueryWord, index: TermIndex): Expansion[] {
  const [typed, shorter] = together(
    () => index.startingWith(folded),
    () => shortened(folded, 4, index),
  );
  const stems = typed.length > 0 ? [] : terms.filter((term) => term.length >= 4);
  const longer = [...typed, ...gather(stems, (stem) => index.startingWith(stem)).flat()];
  return expansions([...longer, ...shorter], COMPLETION_WEIGHT, 'completion');
}

/** Terms that share the beginning: `declar` and `declarat`, which the stemmer left apart. */
function kin({terms}: QueryWord, index: TermIndex): Expansion[] {
  const stems = terms.filter((term) => term.length >= 5 && !/\d/.test(term));
  const kindred = gather(stems, (stem) => {
    const [longer, shorter] = together(
      () => index.startingWith(stem),
      () => shortened(stem, 5, index),
    );
    const near = longer.filter((term) => term !== stem && term.length <= stem.length + 4);
    return [...near, ...shorter];
  });
  return expansions(kindred.flat(), KIN_WEIGHT, 'kin');
}

function shortened(word: string, atLeast: number, index: TermIndex): string[] {
  const cuts = [1, 2, 3].filter((cut) => word.length - cut >= atLeast);
  return knownOf(
    cuts.map((cut) => word.slice(0, -cut)),
    index,
  );
}

/** The words inside a compound, and the compounds that the word is a part of. */
function compoundParts({folded, terms}: QueryWord, index: TermIndex): Expansion[] {
  const inside: string[] = [];
  for (let at = 4; at <= folded.length - 3; at++) {
    const [head, tail] = [folded.slice(0, at), folded.slice(at)];
    inside.push(head, head.replace(/s$/, ''), tail, ...terms.map((stem) => stem.slice(at)));
  }
  const stems = terms.filter((stem) => stem.length >= 4);
  const [known, around] = together(
    () =>
      knownOf(
        inside.filter((part) => part.length >= 4),
        index,
      ),
    () =>
      gather(stems, (stem) =>
        together(
          () => index.endingWith(stem),
          () => index.startingWith(stem).filter((term) => term !== stem),
        ).flat(),
      ).flat(),
  );
  return expansions([...known, ...around], COMPOUND_WEIGHT, 'kin');
}
