/**
 * What the text analysis knows about one human language.
 *
 * A built index holds the stems this gives: changing `stem` or `elisions` for any word makes
 * built indexes wrong, so raise FORMAT_VERSION (faq-index.ts) with it.
 */
export interface Language {
  /** BCP 47 primary subtag, lower case: `en`, `de`, `zh`. `und` is the plain fallback. */
  readonly code: string;
  /** Reduces one lower-case word, with or without its accents, to its stem; never empty. */
  readonly stem: (word: string) => string;
  /** Unstemmed words that say little on their own; they weigh less and never vanish. */
  readonly stopWords: readonly string[];
  /** Folded words that an apostrophe glues to the next word, as `l` in `l’index`; none if absent. */
  readonly elisions?: ReadonlySet<string>;
  /** Whether it writes compounds as one word, as German does; no if absent. */
  readonly compounds?: boolean;
}
