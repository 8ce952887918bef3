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
export {
  compile,
  type Compilation,
  type CompileOptions,
  type ExpectedQuery,
  type SourceEntry,
} from './compile.js';
export {formatDiagnostic, sortDiagnostics, type Diagnostic, type Place} from './diagnostic.js';
export {evaluate, type Evaluation, type JudgedQuery, type Measures} from './evaluate.js';
export {OutputError} from './disk/output-error.js';
export {languageOf} from '../languages/registry.js';
export {readSources, type SourcesRead} from './disk/read-sources.js';
export type {Source} from './source.js';
export {writeFiles} from './disk/write-files.js';
