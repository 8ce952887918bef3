/**
 * Makes a FAQ ready to be searched.
 */
import {entryOf} from '../format/entry-row.js';
import type {Faq} from '../format/faq-index.js';
import {fold} from '../format/fold.js';
import type {Language} from '../format/language.js';
import {clauseByTerm, clausesOf, type Clause, type Vocabulary} from './clauses.js';
import {EntryList, type EntrySource} from './entry-source.js';
import {EntryTextCache} from './entry-texts.js';
import {parseQuery, type ParsedQuery} from './parse-query.js';
import type {Query} from './results.js';
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
  readonly pieces?: NonNullable<Vocabulary['pieces']>;
  readonly mistyped?: NonNullable<Vocabulary['mistyped']>;
  /** Folded, without apostrophes. */
  readonly stopWords: ReadonlySet<string>;
  /** The same. */
  readonly asides: ReadonlySet<string>;
  /** How many hits are given where a query does not say; absent for a whole index, which gives all. */
  readonly mostAtOnce?: number;
}

/**
 * @param faq that is known to be whole
 * @param kept how many entries stay analysed, if not as many as a page needs
 */
export function openFaq({index, language}: Faq, kept?: number): OpenFaq {
  const {entries: rows, terms, synonyms} = index;
  const source = new EntryList(rows.map(entryOf));
  const texts = new EntryTextCache(source, language, kept);
  return {
    entries: source,
    language,
    index: new WholeTermIndex(rows, terms, texts),
    texts,
    synonyms: new SynonymTable(synonyms),
    stopWords: foldedWords(language.stopWords),
    asides: foldedWords(language.asides),
  };
}

/** Words as those of a query are compared with them. */
export function foldedWords(words: readonly string[] = []): ReadonlySet<string> {
  return new Set(words.map((word) => fold(word.replace(/['’]/g, ''))));
}

/** A query with all that is known of it before entries are scored. */
export interface Asked {
  readonly parsed: ParsedQuery;
  readonly clauses: readonly Clause[];
  /** Which clause a term of an entry belongs to. */
  readonly byTerm: ReadonlyMap<string, Clause>;
  readonly index: TermIndex;
}

/** What may begin a query: as long as it has nothing else, nothing is asked yet. */
const NOTHING_YET = /^[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}"'.…]*$/u;

/** @returns undefined when nothing is asked */
export function* ask(query: Query, faq: OpenFaq): Stages<Asked | undefined> {
  const {text, operators: hasOperators = true} = query;
  const {index, language, stopWords, asides} = faq;
  if (NOTHING_YET.test(text)) return undefined;
  const verbatim = new Set(query.verbatim?.map(fold));
  yield faq.pieces?.haveFlags(text);
  const isTerm = (term: string): boolean => index.has(term);
  const parsed = parseQuery(text, {language, stopWords, asides, isTerm, verbatim, hasOperators});
  const clauses = yield* clausesOf(parsed, faq, verbatim);
  return {parsed, clauses, byTerm: clauseByTerm(clauses), index};
}
