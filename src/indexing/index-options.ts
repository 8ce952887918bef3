/**
 * How MiniSearch is set up to index entries.
 */
import type {Options} from 'minisearch';
import {FIELDS} from '../format/faq-index.js';
import type {Language} from '../format/language.js';
import type {Neighbours} from './neighbours.js';
import {tokensOf, type IndexedTexts} from './term-counts.js';

/** What MiniSearch indexes; `id` is the entry's position in the FAQ. */
export type IndexedDocument = IndexedTexts & {readonly id: number};

/**
 * Terms come whole from the analysis; nothing is stored, because entries stand beside the index.
 * @param neighbours is told which of the terms it asks for stand side by side
 */
export function indexOptions(language: Language, neighbours: Neighbours): Options<IndexedDocument> {
  const analysis = {language, neighbours};
  return {
    fields: [...FIELDS],
    tokenize: (text, field = '') => tokensOf(text, field, analysis).map(({term}) => term),
    processTerm: (term) => term,
    autoVacuum: false,
  };
}
