/**
 * What a search handler answers a page: entries with what ranking them takes.
 *
 * A page never speaks a search server's language, so that both can change apart.
 */
import type {Facet} from '../engine/results.js';
import type {AnswerTree} from '../format/answer-tree.js';
import type {Entry} from '../format/entry.js';
import {FORMAT_VERSION} from '../format/faq-index.js';
import {IndexError} from '../format/index-error.js';
import {isListOf} from '../format/is-list.js';
import type {Synonyms} from '../format/synonyms.js';

/** An entry with its terms, so that nothing of it has to be analysed to rank it. */
export interface WireEntry {
  /** Sorts entries as the FAQ has them, those that are featured before all others. */
  readonly order: number;
  /** Without its answer. */
  readonly entry: Omit<Entry, 'answer' | 'related'>;
  /** Absent where there was no room: it is asked for by the entry's id. */
  readonly answer?: AnswerTree;
  /** The ids of those to read next. */
  readonly related: readonly string[];
  /** Its terms, packed. */
  readonly words: string;
  /** For each term how often it stands in each field, packed, parted by `!`. */
  readonly counts: string;
  /** The rarities of its question's terms in all. */
  readonly weight: number;
}

/** What an answer says of the FAQ as a whole. */
export interface WireFaq {
  /** How many entries it has. */
  readonly count: number;
  /** How many distinct terms each field has, in all entries together. */
  readonly totals: readonly number[];
  /** Each once, in the FAQ's order. */
  readonly categories: readonly string[];
}

/** What a query found before it is ranked. */
export interface WireFound {
  /** Terms, packed, and in how many entries of the FAQ each stands, packed in the same order. */
  readonly frequencies: readonly [terms: string, numbers: string];
  /** Those that may stand for words of the query. */
  readonly synonyms: Synonyms;
}

/** What is listed where a query has no words to look for. */
export interface WireList {
  readonly total: number;
  readonly facets: readonly Facet[];
  /** Words that no entry must have, as they were typed. */
  readonly excluded: readonly string[];
}

export interface WireAnswer {
  readonly formatVersion: number;
  readonly faq: WireFaq;
  readonly entries: readonly WireEntry[];
  /** Absent where no words were looked for. */
  readonly found?: WireFound;
  /** Absent where words were looked for, or entries by their ids. */
  readonly list?: WireList;
}

/**
 * Takes a handler's answer as it came.
 * @param address what the reader of the error knows it by
 * @throws IndexError with code `not-an-index` or `wrong-version`
 */
export function decodeAnswer(value: unknown, address: string): WireAnswer {
  const {formatVersion, faq, entries, found, list} = (value ?? {}) as Partial<WireAnswer>;
  if (typeof formatVersion !== 'number')
    throw new IndexError(
      'not-an-index',
      `${address} is no search of faq-search. Check the address; a handler answers it, not the search server itself.`,
    );
  if (formatVersion !== FORMAT_VERSION)
    throw new IndexError(
      'wrong-version',
      `${address} answers in format ${formatVersion}, but this <faq-search> reads format ${FORMAT_VERSION}. ` +
        'Use one version of faq-search for the page, the handler, and “faq-search push”.',
    );
  if (isFaq(faq) && Array.isArray(entries) && entries.every(isWireEntry) && isShown(found, list))
    return value as WireAnswer;
  throw new IndexError('not-an-index', `${address} gave an answer of another shape.`);
}

function isFaq({count, totals, categories}: Partial<WireFaq> = {}): boolean {
  return typeof count === 'number' && isListOf('number', totals) && isListOf('string', categories);
}

/** @param found absent in a list, as `list` is where words were looked for; nothing else will do */
function isShown(found: unknown, list: unknown): boolean {
  return (found === undefined || isFound(found)) && (list === undefined || isList(list));
}

function isFound(value: unknown): boolean {
  const {frequencies, synonyms} = (value ?? {}) as Partial<WireFound>;
  return (
    isListOf('string', frequencies) &&
    frequencies?.length === 2 &&
    isListOf('string', [synonyms?.own, synonyms?.common])
  );
}

function isList(value: unknown): boolean {
  const {total, facets, excluded} = (value ?? {}) as Partial<WireList>;
  return (
    typeof total === 'number' &&
    Array.isArray(facets) &&
    facets.every(isFacet) &&
    isListOf('string', excluded)
  );
}

function isFacet(value: unknown): boolean {
  const {category, count} = (value ?? {}) as Partial<Facet>;
  return typeof category === 'string' && typeof count === 'number';
}

/** Whether a value has the shape of an entry without its answer. */
function isEntryHead(value: Partial<WireEntry['entry']> | undefined): boolean {
  const {id, question, aliases, anchors = [], category = ''} = value ?? {};
  return (
    isListOf('string', [id, question, category]) &&
    isListOf('string', aliases) &&
    isListOf('string', anchors)
  );
}

function isWireEntry(value: unknown): boolean {
  const {
    order,
    entry,
    answer = [],
    related,
    words,
    counts,
    weight,
  } = (value ?? {}) as Partial<WireEntry>;
  return (
    isEntryHead(entry) &&
    Array.isArray(answer) &&
    isListOf('number', [order, weight]) &&
    isListOf('string', related) &&
    isListOf('string', [words, counts])
  );
}
