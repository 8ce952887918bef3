/**
 * What the text analysis knows about one human language.
 *
 * A built index holds the stems this gives: changing `stem` or `elisions` for any word makes
 * built indexes wrong, so raise FORMAT_VERSION (faq-index.ts) with it.
 */
export interface Language {
  /** BCP 47 primary subtag, lower case: `en`, `de`, `zh`. `und` is the plain fallback. */
  readonly code: string;
  /** Reduces one folded or unfolded lower-case word to its stem; never throws, never returns ''. */
  readonly stem: (word: string) => string;
  /** Folded, unstemmed words that say little on their own; they weigh less and never vanish. */
  readonly stopWords: ReadonlySet<string>;
  /** Folded words that an apostrophe glues to the next word, as `l` in `l’index`; none if absent. */
  readonly elisions?: ReadonlySet<string>;
  /** Whether it writes compounds as one word, as German does; no if absent. */
  readonly compounds?: boolean;
}
