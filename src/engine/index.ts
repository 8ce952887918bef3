export {createEngine} from './create-engine.js';
export type {Correction, Engine, Facet, Hit, Query, Results, Run} from './results.js';
export type {Entry} from '../format/entry.js';
export type {Faq, FaqIndex} from '../format/faq-index.js';
export {IndexError, type IndexErrorCode} from '../format/index-error.js';
export type {Language} from '../format/language.js';
