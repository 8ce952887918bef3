export {createEngine, type EngineOptions} from './create-engine.js';
export {
  createExplainer,
  explain,
  type EntryPart,
  type Explain,
  type ExplainedQuery,
  type Explanation,
  type TermReason,
  type WordReading,
} from './explain.js';
export type {Expansion, ExpansionKind} from './expansion.js';
export type {Correction, Engine, Facet, Hit, Query, Results, Run} from './results.js';
export type {Entry} from '../format/entry.js';
export type {Faq, FaqIndex} from '../format/faq-index.js';
export {IndexError, type IndexErrorCode} from '../format/index-error.js';
export type {Language} from '../format/language.js';
