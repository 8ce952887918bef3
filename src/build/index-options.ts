/**
 * How MiniSearch is set up to index entries.
 */
import type {Options} from 'minisearch';
import {FIELDS} from '../format/faq-index.js';
import type {Language} from '../format/language.js';
import type {Neighbours} from '../indexing/neighbours.js';
import {tokensOf, type IndexedTexts} from '../indexing/term-counts.js';

/** What MiniSearch indexes; `id` is the entry's position in the FAQ. */
export type IndexedDocument = IndexedTexts & {readonly id: number};

/** What texts are analysed with. */
export interface Analysis {
  readonly language: Language;
  /** Is told which of the terms it asks for stand side by side. */
  readonly neighbours: Neighbours;
}

/** Terms come whole from the analysis; nothing is stored, because entries stand beside the index. */
export function indexOptions(analysis: Analysis): Options<IndexedDocument> {
  return {
    fields: [...FIELDS],
    tokenize: (text, field = '') => tokensOf(text, field, analysis).map(({term}) => term),
    processTerm: (term) => term,
    autoVacuum: false,
  };
}
