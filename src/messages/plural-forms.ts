/**
 * A message in any language: a text, or a text for each plural category.
 */

/** The categories of `Intl.PluralRules`. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** `other` stands for the categories that are not there. */
export type PluralForms = Readonly<Partial<Record<PluralCategory, string>>>;

/** Any words by any names. */
export type AnyTable = Readonly<Record<string, string | PluralForms>>;
