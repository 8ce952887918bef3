/**
 * The indexed texts of an entry.
 *
 * Changing them makes built indexes wrong: raise FORMAT_VERSION (faq-index.ts).
 */

/** In the order of MiniSearch's field ids. */
export const FIELDS = ['question', 'aliases', 'answer', 'category', 'links'] as const;

/** The number of the field with an entry's question. */
export const QUESTION = 0;
