/**
 * Makes the engine that searches a whole FAQ index in memory.
 */
import type {Entry} from '../format/entry.js';
import {decodeFaqIndex, type Faq, type FaqIndex} from '../format/faq-index.js';
import {fold} from '../format/fold.js';
import {IndexError} from '../format/index-error.js';
import type {Language} from '../format/language.js';
import {clausesOf} from './clauses.js';
import {EntryTextCache} from './entry-texts.js';
import {facetsOf} from './facets.js';
import {markedHit, plainHit} from './hit.js';
import {correctionsOf, missingWords} from './honesty.js';
import {parseQuery, type ParsedQuery} from './parse-query.js';
import {rankEntries} from './rank.js';
import {clauseByTerm} from './rerank.js';
import type {Engine, Query, Results} from './results.js';
import {SynonymTable} from './synonym-table.js';
import {TermIndex} from './term-index.js';

/**
 * @param faq its index may come from anywhere; it is checked here
 * @throws IndexError with code `not-an-index`, `wrong-version`, `wrong-language` or `damaged`
 */
export function createEngine({index, language}: Faq): Engine {
  const decoded = decodeFaqIndex(index, 'The FAQ index');
  if (decoded.language !== language.code) {
    throw new IndexError(
      'wrong-language',
      `The FAQ index is in “${decoded.language}”, but the language given with it is “${language.code}”. ` +
        `Import the language from “faq-search/languages/${decoded.language}”.`,
    );
  }
  return new WholeIndexEngine(decoded, language);
}

class WholeIndexEngine implements Engine {
  readonly #entries: readonly Entry[];
  readonly #language: Language;
  readonly #index: TermIndex;
  readonly #texts: EntryTextCache;
  readonly #synonyms: SynonymTable;
  readonly #stopWords: ReadonlySet<string>;

  constructor({entries, terms, synonyms}: FaqIndex, language: Language) {
    this.#entries = entries;
    this.#language = language;
    this.#index = new TermIndex(terms);
    this.#texts = new EntryTextCache(entries, language);
    this.#synonyms = new SynonymTable(synonyms);
    this.#stopWords = new Set(language.stopWords.map((word) => fold(word.replace(/['’]/g, ''))));
  }

  find(id: string): Promise<Entry | undefined> {
    return Promise.resolve(this.#entries.find((entry) => entry.id === id));
  }

  async search(asked: string | Query, signal?: AbortSignal): Promise<Results> {
    await Promise.resolve(); // what is thrown below is the promise's, as with any other engine
    signal?.throwIfAborted();
    const query = typeof asked === 'string' ? {text: asked} : asked;
    const parsed = parseQuery(query.text, this.#language, this.#stopWords, (term) =>
      this.#index.has(term),
    );
    return parsed.words.length === 0 ? this.#everything(query) : this.#answer(query, parsed);
  }

  #everything(query: Query): Results {
    const all = this.#entries.map((_, position) => position);
    const shown = all.filter((position) => this.#isIn(position, query.category));
    const hits = shown.slice(0, query.limit).flatMap((position) => this.#entries[position] ?? []);
    return {
      hits: hits.map(plainHit),
      total: shown.length,
      facets: facetsOf(this.#entries, all),
      corrections: [],
      missing: [],
    };
  }

  #answer({text, category, limit, verbatim}: Query, parsed: ParsedQuery): Results {
    const vocabulary = {index: this.#index, language: this.#language, synonyms: this.#synonyms};
    const clauses = clausesOf(parsed, vocabulary, new Set(verbatim?.map(fold)));
    const isShown = (position: number): boolean => this.#isIn(position, category);
    const faq = {index: this.#index, texts: this.#texts};
    const wanted = limit ?? this.#entries.length;
    const {best, all, missing} = rankEntries(parsed, clauses, faq, isShown, wanted);
    const byTerm = clauseByTerm(clauses);
    const hits = best.slice(0, limit).flatMap(({entry: position, score}) => {
      const entry = this.#entries[position];
      return entry ? [markedHit(entry, score, this.#texts.of(position), byTerm)] : [];
    });
    return {
      hits,
      total: category === undefined ? all.length : all.filter(isShown).length,
      facets: facetsOf(this.#entries, all),
      corrections: all.length === 0 ? [] : correctionsOf(clauses, this.#index, this.#texts),
      missing: [...missing.map(({typed}) => typed), ...missingWords(text, clauses)],
    };
  }

  #isIn(position: number, category: string | undefined): boolean {
    return category === undefined || this.#entries[position]?.category === category;
  }
}
