/**
 * How MiniSearch is set up to index entries.
 */
import type {Options} from 'minisearch';
import {analyze} from '../format/analyze.js';
import {FIELDS} from '../format/faq-index.js';
import type {Language} from '../format/language.js';
import type {IndexedTexts} from '../indexing/term-counts.js';

/** What MiniSearch indexes; `id` is the entry's position in the FAQ. */
export type IndexedDocument = IndexedTexts & {readonly id: number};

/** Terms come whole from `analyze`; nothing is stored, because entries stand beside the index. */
export function indexOptions(language: Language): Options<IndexedDocument> {
  return {
    fields: [...FIELDS],
    tokenize: (text) => analyze(text, language).map(({term}) => term),
    processTerm: (term) => term,
    autoVacuum: false,
  };
}
