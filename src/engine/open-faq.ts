/**
 * Makes a FAQ ready to be searched.
 */
import {decodeFaqIndex, type Faq} from '../format/faq-index.js';
import {fold} from '../format/fold.js';
import {IndexError} from '../format/index-error.js';
import type {Language} from '../format/language.js';
import {clauseByTerm, clausesOf, type Clause, type Vocabulary} from './clauses.js';
import {EntryList, type EntrySource} from './entry-source.js';
import {EntryTextCache} from './entry-texts.js';
import {flagsOf, parseQuery, type ParsedQuery} from './parse-query.js';
import type {Engine, Query} from './results.js';
import type {Stages} from './stages.js';
import {SynonymTable} from './synonym-table.js';
import type {TermIndex} from './term-index.js';
import {WholeTermIndex} from './whole-term-index.js';

/** Everything that a search looks at. */
export interface OpenFaq {
  readonly entries: EntrySource;
  readonly language: Language;
  readonly index: TermIndex;
  readonly texts: EntryTextCache;
  readonly synonyms: SynonymTable;
  readonly haveWords?: NonNullable<Vocabulary['haveWords']>;
  /** Folded, without apostrophes. */
  readonly stopWords: ReadonlySet<string>;
  /** What its engine says of itself; absent for a whole index, of which all is given at once. */
  readonly limits?: Pick<Engine, 'language'> & Required<Pick<Engine, 'mostAtOnce'>>;
}

/** @throws IndexError with code `not-an-index`, `wrong-version`, `wrong-language` or `damaged` */
export function openFaq({index, language}: Faq): OpenFaq {
  const {entries, terms, synonyms, ...decoded} = decodeFaqIndex(index, 'The FAQ index');
  mustFit(decoded.language, language);
  const source = new EntryList(entries);
  const texts = new EntryTextCache(source, language);
  return {
    entries: source,
    language,
    index: new WholeTermIndex(terms, {count: entries.length, texts}),
    texts,
    synonyms: new SynonymTable(synonyms),
    stopWords: foldedStopWords(language),
  };
}

/** @throws IndexError with code `wrong-language`, unless an index of this language code fits it */
export function mustFit(code: string, language: Language): void {
  if (code === language.code) return;
  throw new IndexError(
    'wrong-language',
    `The FAQ index is in “${code}”, but the language given with it is “${language.code}”. ` +
      `Import the language from “faq-search/languages/${code}”.`,
  );
}

export function foldedStopWords({stopWords}: Language): ReadonlySet<string> {
  return new Set(stopWords.map((word) => fold(word.replace(/['’]/g, ''))));
}

/** A query with all that is known of it before entries are scored. */
export interface Asked {
  readonly parsed: ParsedQuery;
  readonly clauses: readonly Clause[];
  /** Which clause a term of an entry belongs to. */
  readonly byTerm: ReadonlyMap<string, Clause>;
  readonly index: TermIndex;
}

/** @returns undefined when there is no word in the query */
export function* ask({text, verbatim}: Query, faq: OpenFaq): Stages<Asked | undefined> {
  const {index, language, stopWords} = faq;
  yield index.have?.({known: flagsOf(text)});
  const parsed = parseQuery(text, {language, stopWords, isTerm: (term) => index.has(term)});
  if (parsed.words.length === 0) return undefined;
  const clauses = yield* clausesOf(parsed, faq, new Set(verbatim?.map(fold)));
  return {parsed, clauses, byTerm: clauseByTerm(clauses), index};
}
