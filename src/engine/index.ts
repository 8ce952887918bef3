export {createEngine} from './create-engine.js';
export {explain, type Explanation, type TermReason} from './explain.js';
export type {ExpansionKind} from './expansion.js';
export type {Correction, Engine, Facet, Hit, Query, Results, Run} from './results.js';
export type {Entry} from '../format/entry.js';
export type {Faq, FaqIndex} from '../format/faq-index.js';
export {IndexError, type IndexErrorCode} from '../format/index-error.js';
export type {Language} from '../format/language.js';
