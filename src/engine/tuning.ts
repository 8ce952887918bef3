/**
 * The numbers of the ranking, each with its reason; those that pieces depend on are in
 * format/ranking.ts.
 *
 * They were chosen together, one at a time and in turn, by the mean of MRR@10 over five public sets
 * (three English, a German, a Korean; `npm run bench:relevance` shows it) and hold for all of them:
 * there is no setting for a language or a set. Where a comment names figures, they are that mean.
 */

/** BM25F: how soon repeating a word stops to count; higher is later. 1.2: .737, 2.4: .744. */
export const SATURATION = 2.4;

/**
 * BM25+: what a term counts for being there at all, wherever it is. 0: hint3 .829, deepset .468, mean
 * of the small sets .937; 0.3: .833, .474, .942; 0.4: parakqc .894 for .896.
 */
export const PRESENCE = 0.3;

/** What a stop word counts, against another word as rare as it. 0.15: .744, 0.8: .739, 0.5: .747. */
export const STOP_WORD_WEIGHT = 0.5;

/** What a sign, a number or a code counts, of three digits and more: nobody types them but for what they name. */
export const CODE_WEIGHT = 1.2;

/** What the rest of a half-typed word counts, against the whole word. */
export const COMPLETION_WEIGHT = 0.7;

/** What a word with the same beginning counts (`govern`, `government`). 0: .751, 0.3: .754. */
export const KIN_WEIGHT = 0.3;

/** What a part of a compound counts, in languages that write compounds as one word. */
export const COMPOUND_WEIGHT = 0.4;

/** What a word with this many typing errors counts; by number of errors. */
export const TYPO_WEIGHTS: readonly number[] = [1, 0.8, 0.55];

/** Added to the errors of a word whose first letter is wrong: it is the one mistyped least. */
export const FIRST_LETTER_ERROR = 0.5;

/** What two words count that were typed as one. */
export const SPLIT_WEIGHT = 0.8;

/** What a synonym of the language's pack counts, against the typed word. */
export const COMMON_SYNONYM_WEIGHT = 0.4;

/** What a synonym counts that the FAQ's author gave. */
export const OWN_SYNONYM_WEIGHT = 0.8;

/** How many of the best entries may be read; the order of the others is not final. 50: the same. */
export const CANDIDATES = 20;

/**
 * How many of the candidates are read: those whose questions seem most like the query. Reading takes
 * their texts, which is most of a keystroke's time, and a request each where the index is in pieces.
 * 6: less by .0003; 10 and 20: the same.
 */
export const READ = 8;

/** What a word of a question tells that the query does not have, as a part of what the rarest does. */
export const OTHER_WORD_RARITY = 0.5;

/** Of the best entries with the words of a phrase in quotes, so many are read. */
export const PHRASES_LOOKED_AT = 40;

/** What two words of the query that stand together add, in units of the rarer one's own score. */
export const CLOSENESS = 0.75;

/** How much a question that is the same in other words raises a score: at most by this factor. */
export const LIKENESS = 1.3;

/**
 * Below this fit the best entry explains so little of the query that it may not answer it. Of hint3's
 * unanswerable queries 33 % are refused or below it, and 1.9 % of those whose answer is found. Shares
 * of the words that are found, likeness, the lead over the second, and their products tell both apart
 * no better: 30 to 32 % where as many are lost.
 */
export const WEAK_FIT = 0.295;

/** An entry with less than this part of the best score is noise. */
export const NOISE = 0.1;

/**
 * A correction of fewer letters than this is no evidence where more than half of the words are
 * unknown, nor is one of a letter less where half of them are: the “cake” of a “chocolate cake
 * recipe” is not a mistyped “case”. None at all: .781 instead of .804 on mistyped queries of hint3.
 */
export const TELLING_TYPO_LENGTH = 6;
