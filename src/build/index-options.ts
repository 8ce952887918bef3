/**
 * How MiniSearch is set up to index entries.
 */
import type {Options} from 'minisearch';
import {analyze} from '../format/analyze.js';
import {FIELDS} from '../format/faq-index.js';
import type {Language} from '../format/language.js';

/** The indexed texts of one entry, by field; `id` is its position in the FAQ. */
export type IndexedTexts = {readonly id: number} & Readonly<
  Record<(typeof FIELDS)[number], string>
>;

/** Terms come whole from `analyze`; nothing is stored, because entries stand beside the index. */
export function indexOptions(language: Language): Options<IndexedTexts> {
  return {
    fields: [...FIELDS],
    tokenize: (text) => analyze(text, language).map(({term}) => term),
    processTerm: (term) => term,
    autoVacuum: false,
  };
}
