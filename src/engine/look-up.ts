/**
 * Looks one typed word up in the FAQ's vocabulary.
 */
import type {Language} from '../format/language.js';
import {isUnspaced} from '../format/unspaced.js';
import {distinct, type Expansion, type ExpansionKind} from './expansion.js';
import type {QueryWord} from './parse-query.js';
import type {TermIndex} from './term-index.js';
import {COMPLETION_WEIGHT, COMPOUND_WEIGHT, KIN_WEIGHT} from './tuning.js';
import {knownOf, splitOf, typosOf} from './typos.js';

/** How a word is to be looked up. */
export interface LookUp {
  readonly index: TermIndex;
  readonly language: Language;
  /** Whether the word is wanted as typed, without correction. */
  readonly isVerbatim: boolean;
}

/** @returns nothing for a word that the FAQ does not know in any way */
export function lookUp(word: QueryWord, {index, language, isVerbatim}: LookUp): Expansion[] {
  const {terms, isStopWord, isUnfinished, folded} = word;
  const exact = expansions(knownOf(terms, index), 1, 'exact');
  if (isUnspaced(folded))
    return exact.length > 0 || !isUnfinished ? exact : completions(word, index);
  const known = distinct([
    ...exact,
    ...(isUnfinished && !isStopWord ? completions(word, index) : []),
    ...(isStopWord ? [] : kin(word, index)),
    ...(isStopWord || language.compounds !== true ? [] : compoundParts(word, index)),
  ]);
  if (exact.length > 0 || known.some(({kind}) => kind === 'completion')) return known;
  if (isVerbatim || isStopWord) return known;
  const vocabulary = {index, stem: language.stem};
  const typos = [...typosOf(word, vocabulary), ...splitOf(word, vocabulary)];
  const halves = typos.length === 0 && folded.length >= 3 ? completions(word, index) : [];
  return distinct([...known, ...typos, ...halves]);
}

function expansions(terms: Iterable<string>, weight: number, kind: ExpansionKind): Expansion[] {
  return Array.from(terms, (term) => ({terms: [term], weight, kind}));
}

/** Terms that the typed letters begin, and stems that end a little before them. */
function completions({folded, terms}: QueryWord, index: TermIndex): Expansion[] {
  const typed = index.startingWith(folded);
  const stems = typed.length > 0 ? [] : terms.filter((term) => term.length >= 4);
  const longer = [...typed, ...stems.flatMap((stem) => index.startingWith(stem))];
  return expansions([...longer, ...shortened(folded, 4, index)], COMPLETION_WEIGHT, 'completion');
}

/** Terms that share the beginning: `declar` and `declarat`, which the stemmer left apart. */
function kin({terms}: QueryWord, index: TermIndex): Expansion[] {
  const stems = terms.filter((term) => term.length >= 5 && !/\d/.test(term));
  const kindred = stems.flatMap((stem) => [
    ...index.startingWith(stem).filter((term) => term !== stem && term.length <= stem.length + 4),
    ...shortened(stem, 5, index),
  ]);
  return expansions(kindred, KIN_WEIGHT, 'kin');
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
  const known = knownOf(
    inside.filter((part) => part.length >= 4),
    index,
  );
  const around = terms
    .filter((stem) => stem.length >= 4)
    .flatMap((stem) => [
      ...index.endingWith(stem),
      ...index.startingWith(stem).filter((term) => term !== stem),
    ]);
  return expansions([...known, ...around], COMPOUND_WEIGHT, 'kin');
}
