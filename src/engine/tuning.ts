/**
 * Every number of the ranking, each with its reason.
 *
 * Chosen together on five public sets (see bench/relevance.ts), one setting for all of them.
 */

/** BM25F: how much a word in each field counts, in the order of FIELDS. */
export const FIELD_WEIGHTS: readonly number[] = [2, 1.5, 1, 0.5];

/** BM25F: how strongly a field longer than the average loses, 0 (not) to 1, in the order of FIELDS. */
export const LENGTH_PENALTIES: readonly number[] = [0.5, 0.5, 0.75, 0];

/** BM25F: how soon repeating a word stops to count; higher is later. */
export const SATURATION = 1.2;

/** What a stop word counts, against another word as rare as it. */
export const STOP_WORD_WEIGHT = 0.3;

/** What a completion of a half-typed word counts at most, against the whole word. */
export const PREFIX_WEIGHT = 0.6;

/** What a word one or two typing errors away counts, against the word itself. */
export const TYPO_WEIGHTS: readonly number[] = [1, 0.6, 0.4];
