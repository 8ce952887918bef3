/**
 * Gets what a query asks an index for, all of a stage at once.
 *
 * It has to name all that `clauses.ts` and `look-up.ts` ask for, but for unknown words. A whole index
 * has all of it, so its script is without this.
 */
import type {Language} from '../../format/language.js';
import {meantBy, type NamedWords, type QueryPieces, type Vocabulary} from '../clauses.js';
import {termsOf} from '../expansion.js';
import {isGuessed, kinStems, longTerms, shorterOf} from '../look-up.js';
import {flagsOf, type QueryWord} from '../parse-query.js';
import type {Wanted} from '../term-index.js';
import {MOST_ENTRIES} from '../../format/ranking.js';
import type {SplitTermIndex} from './split-term-index.js';

type Meanings = Pick<Vocabulary, 'language' | 'synonyms'>;

export function queryPieces(index: SplitTermIndex, faq: Meanings): QueryPieces {
  return {
    haveFlags: (typed) => index.have({known: flagsOf(typed, faq.language)}),
    haveWords: (query) => index.have(wantedBy(query, faq)),
    haveFound: (words, {groups, phrases}) => {
      const scored = words.filter(({isSilent}) => !isSilent);
      const listed = phrases.flatMap(({terms}) => terms);
      return index.have({
        known: words.flatMap(({expansions}) => termsOf(expansions)),
        terms: [
          ...scored.flatMap(({expansions}) => termsOf(expansions)),
          ...groups.flatMap(({joined}) => (joined !== '' && index.has(joined) ? joined : [])),
          ...listed.filter((term) => index.frequency(term) <= MOST_ENTRIES),
        ],
      });
    },
  };
}

/** What the words of a query name: their own terms and beginnings, and those they also stand for. */
function wantedBy({words, groups, phrases, excluded}: NamedWords, faq: Meanings): Wanted {
  const wanted = words.map((word) => wantedOf(word, faq.language));
  return {
    known: [
      ...wanted.flatMap(({known}) => known),
      ...groups.flatMap(({joined}) => (joined === '' ? [] : joined)),
      ...phrases.flatMap(({terms}) => terms),
    ],
    prefixes: wanted.flatMap(({prefixes}) => prefixes),
    endings: wanted.flatMap(({endings}) => endings),
    terms: [
      ...words.flatMap((word) => termsOf(meantBy(word, faq))),
      ...groups.flatMap(({meant}) => termsOf(meant)),
      ...excluded.flatMap(({terms}) => terms),
    ],
  };
}

type NamedByWord = Required<Pick<Wanted, 'known' | 'prefixes' | 'endings'>>;

/** What `lookUp` asks for of a word. */
function wantedOf(word: QueryWord, language: Language): NamedByWord {
  const {folded, terms, isUnfinished} = word;
  const guessed = isGuessed(word) ? terms : [];
  const endings = language.compounds ? longTerms(guessed) : [];
  const completed = guessed.length > 0 && isUnfinished ? [folded] : [];
  const kindred = kinStems(guessed);
  return {
    known: [
      ...terms,
      ...completed.flatMap((prefix) => shorterOf(prefix, 4)),
      ...kindred.flatMap((stem) => shorterOf(stem, 5)),
      ...(endings.length > 0 ? (language.compounds?.(word) ?? []) : []),
    ],
    prefixes: [...completed, ...kindred, ...endings],
    endings,
  };
}
