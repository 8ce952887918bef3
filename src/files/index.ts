/**
 * The build: from a FAQ's sources to its index (`faq-search/build`).
 */
export type {
  AnswerAttributes,
  AnswerElement,
  AnswerNode,
  AnswerTree,
} from '../format/answer-tree.js';
export type {Entry} from '../format/entry.js';
export type {FaqIndex} from '../format/faq-index.js';
export type {Compilation, CompileOptions, ExpectedQuery, SourceEntry} from '../compiler/compile.js';
export {
  compileReadable as compile,
  type ReadableCompilation,
  type ReadableIndex,
} from './compile-readable.js';
export {
  formatDiagnostic,
  sortDiagnostics,
  type Diagnostic,
  type Place,
} from '../compiler/diagnostic.js';
export {evaluate, type Evaluation, type JudgedQuery, type Measures} from '../engine/evaluate.js';
export {OutputError} from './output-error.js';
export {languageOf} from '../languages/registry.js';
export {readSources, type SourcesRead} from './read-sources.js';
export type {TextUse, UnusedReason, UnusedText} from '../compiler/text-use.js';
export type {Source} from '../compiler/source.js';
export {writeFiles} from './write-files.js';
