/**
 * Compiles short pages in tests.
 */
import type {AnswerTree} from '../../src/format/answer-tree.js';
import {compile, type Compilation, type CompileOptions} from '../../src/compiler/compile.js';

export function compilePage(text: string, options?: CompileOptions): Compilation {
  return compile([{path: 'faq.md', text}], options);
}

/** @param path its ending decides on the format */
export function compileFile(path: string, text: string): Compilation {
  return compile([{path, text}]);
}

/** The same beside a page with a question, so that there is a FAQ without it too. */
export function compileBeside(path: string, text: string): Compilation {
  return compile([
    {path, text},
    {path: 'other.md', text: '## How?\n\nSo.\n'},
  ]);
}

/** The answer of a page's only question. */
export function answerOf(markdown: string, options?: CompileOptions): AnswerTree {
  const {entries} = compilePage(`## How?\n\n${markdown}`, options);
  return entries[0]?.answer ?? [];
}

/** One line for each diagnostic: place, severity, code. */
export function problemsOf({diagnostics}: Compilation): string[] {
  return diagnostics.map(
    ({path, line, column, severity, code}) => `${path}:${line}:${column} ${severity} ${code}`,
  );
}
