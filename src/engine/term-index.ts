/**
 * The terms of a FAQ index with the entries they stand in, whole or in pieces.
 */

/** In which entries a term stands, and how strongly. The three lists have one length. */
export interface Postings {
  /** Positions in the FAQ's list of entries, rising; the strongest MOST_ENTRIES of them. */
  readonly entries: Int32Array;
  /** BM25F's pseudo-frequency: over all fields, weighted, against each field's length. Above 0. */
  readonly strengths: Float64Array;
  /** How many distinct terms the entry's question has, if the term is one of them; 0 if not. */
  readonly questionLengths: Uint16Array;
  /** How much the term tells entries apart; above 0, higher for rarer terms. */
  readonly rarity: number;
}

/** A term that a mistyped word may be, with its typing errors. */
export type NearTerm = readonly [term: string, errors: number];

/** What a stage of a search is about to ask an index for. */
export interface Wanted {
  /** Terms of which it asks whether they are there, and how frequent. */
  readonly known?: readonly string[];
  /** Terms of which it asks for the entries. */
  readonly terms?: readonly string[];
  readonly prefixes?: readonly string[];
  /** Words that compounds may end with. */
  readonly endings?: readonly string[];
  /** First letters, of which it asks for terms near to a word, with their words; `''` for any. */
  readonly initials?: readonly string[];
}

/** All but `have` must have been asked for by it, and throw otherwise. */
export interface TermIndex {
  /** How many entries the FAQ has. */
  readonly count: number;
  /** How many positions there are; as many as entries, but where only some of them are at hand. */
  readonly size: number;
  /** Gets what is about to be asked for; absent where all is there. @returns what to wait for, if anything */
  have?(wanted: Wanted): Promise<void> | undefined;
  has(term: string): boolean;
  /** In how many entries a term stands; 0 for one that is not in the FAQ. */
  frequency(term: string): number;
  /** The entries of a term; undefined for a term that is not in the FAQ. */
  postings(term: string): Postings | undefined;
  /** The terms that begin with the prefix, itself included; of too many the most frequent. */
  startingWith(prefix: string): readonly string[];
  /** Compounds that end with the word: terms at least three letters longer; of too many the most frequent. */
  endingWith(word: string): readonly string[];
  /**
   * Every term with at most so many typing errors in it.
   * @param most 1 or 2
   * @param initial of these only those that begin with this letter; all if absent
   */
  near(word: string, most: number, initial?: string): readonly NearTerm[];
  /**
   * The words that a short term stands for, as far as its first entries have them; a long term, or
   * one that no text has, alone. For terms that `near` found.
   */
  forms(term: string): readonly string[];
}
