/**
 * What a search is asked and what it answers: the contract between any engine and whoever shows it.
 */
import type {Entry} from '../format/entry.js';

/** A stretch of text; the runs of a text, joined, are the text. */
export interface Run {
  readonly text: string;
  /** Whether it stands for a word of the query: the same, its stem, a typo or a synonym of it. */
  readonly matched: boolean;
}

/** One entry that answers the query. */
export interface Hit {
  readonly entry: Entry;
  /** Comparable within one search only; 0 when nothing was asked. */
  readonly score: number;
  /** The whole question, and what is to be said of it, such as its language where that is another. */
  readonly question: readonly Run[];
  /** The passage of the answer that fits best; empty when nothing was asked. */
  readonly snippet: readonly Run[];
  /** What to read next; may be empty, also where the engine is asked for it by `related`. */
  readonly related: readonly Entry[];
  /**
   * The score against what the query's words weigh: comparable between searches. Around 2 where a
   * question has all of them, 0 when nothing was asked.
   */
  readonly fit: number;
}

/** A typed word that is not in the FAQ, with the word that was searched in its place. */
export interface Correction {
  readonly typed: string;
  readonly used: string;
}

/** How many entries of one category answer the query; may be none. */
export interface Facet {
  readonly category: string;
  readonly count: number;
}

export interface Results {
  /** Best first; at most the query's `limit`. */
  readonly hits: readonly Hit[];
  /** How many entries answer the query, whether among the hits or not. */
  readonly total: number;
  /** All categories in the FAQ's order, counted over the query without its `category`. */
  readonly facets: readonly Facet[];
  readonly corrections: readonly Correction[];
  /** Words that no hit has because a minus before them asked for that; as they were typed, without it; none if absent. */
  readonly excluded?: readonly string[];
  /** Typed words that no hit could be found by, as they were typed. */
  readonly missing: readonly string[];
  /** Whether the best hit has so little of the query that it may not answer it; no if absent. */
  readonly isWeak?: boolean;
  /** What readers are told of where the results come from, a sentence; nothing if absent. */
  readonly notice?: string;
  /**
   * Where no entry answers the query: those that share most with it, though too little to be an
   * answer; at most three, best first.
   */
  readonly closest: readonly Hit[];
}

export interface Query {
  /** What was typed. White space alone asks for every entry, in the FAQ's order. */
  readonly text: string;
  /** Only entries of this category. */
  readonly category?: string;
  /** The most hits wanted, from 1; by default all, or the engine's `mostAtOnce`. */
  readonly limit?: number;
  /**
   * Words taken as typed: the typed words of corrections to undo, and those of exclusions, which
   * are then searched.
   */
  readonly verbatim?: readonly string[];
  /** Whether quotes ask for words in just this order, and a minus for entries without; true if absent. */
  readonly operators?: boolean;
  /** The id of an entry that is listed first where not all can be; counts when nothing is asked. */
  readonly including?: string;
}

/** Finds entries. Every implementation gives the same answers over the same FAQ. */
export interface Engine {
  /** The BCP 47 tag of the FAQ's texts; absent where it is not known. */
  readonly language?: string;
  /** How many hits are given where a query has no `limit`; absent for all of them. */
  readonly mostAtOnce?: number;
  /**
   * @param query a string asks for its text alone
   * @param signal ends a search that is no longer wanted
   * @throws the signal's reason, when it is aborted; never for what the query says
   */
  search(query: string | Query, signal?: AbortSignal): Promise<Results>;
  /** The entry with this id, or with an alias that reads so as an id; none if the FAQ has neither. */
  find(id: string): Promise<Entry | undefined>;
  /** What to read after an entry; absent where hits have it already. */
  related?(entry: Entry): Promise<readonly Entry[]>;
  /**
   * The same FAQ for readers of another language, the same object each time; absent for one language.
   * @param tag a BCP 47 tag in any case; undefined for one that is not known
   * @returns undefined where this one is the nearest
   */
  inLanguage?(tag: string | undefined): Engine | undefined;
}
