/**
 * Names what the words of a query are looked up by, so that all of it is fetched at once.
 *
 * It has to name all that `clauses.ts` and `look-up.ts` ask an index for before words turn out to be
 * unknown. A whole index is not told, so its script is without this.
 */
import type {Language} from '../../format/language.js';
import {meantBy, type NamedWords, type Vocabulary} from '../clauses.js';
import {termsOf} from '../expansion.js';
import {isGuessed, kinStems, longTerms, partsOf, shorterOf} from '../look-up.js';
import type {QueryWord} from '../parse-query.js';
import type {Wanted} from '../term-index.js';

type Meanings = Pick<Vocabulary, 'language' | 'synonyms'>;

/** What the words of a query name: their own terms and beginnings, and those they also stand for. */
export function wantedBy({words, groups, phrases, excluded}: NamedWords, faq: Meanings): Wanted {
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
      ...excluded.flat(),
    ],
  };
}

type NamedByWord = Required<Pick<Wanted, 'known' | 'prefixes' | 'endings'>>;

/** What `lookUp` asks for of a word. */
function wantedOf(word: QueryWord, language: Language): NamedByWord {
  const {folded, terms, isUnfinished} = word;
  const guessed = isGuessed(word) ? terms : [];
  const endings = language.compounds === true ? longTerms(guessed) : [];
  const completed = guessed.length > 0 && isUnfinished ? [folded] : [];
  const kindred = kinStems(guessed);
  return {
    known: [
      ...terms,
      ...completed.flatMap((prefix) => shorterOf(prefix, 4)),
      ...kindred.flatMap((stem) => shorterOf(stem, 5)),
      ...(endings.length > 0 ? partsOf(word) : []),
    ],
    prefixes: [...completed, ...kindred, ...endings],
    endings,
  };
}
