/**
 * A problem in a FAQ's sources, as a value: the CLI prints it, the plugin hands it to rollup.
 */
import {compareCodePoints, compareNaturally} from '../format/code-point-order.js';
import {oneLine} from './one-line.js';

/** Where in the sources something stands. */
export interface Place {
  /** The file, as the user named it or relative to the working folder, with `/`. */
  readonly path: string;
  /** From 1; 1 where the problem is the whole file. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

export interface Diagnostic extends Place {
  readonly severity: 'error' | 'warning';
  /** Stable, kebab-case: what kind of problem this is. */
  readonly code: string;
  /** A full sentence, with the value at fault. */
  readonly message: string;
  /** A full sentence: what to do about it. */
  readonly hint: string;
}

/** A diagnostic before it is known how bad it is. */
export type Problem = Omit<Diagnostic, 'severity'>;

/** Takes down problems while sources are read. */
export interface Report {
  /** For what keeps the FAQ from being built. */
  error(problem: Problem): void;
  /** For what the author should know about, though the FAQ is built all the same. */
  warning(problem: Problem): void;
  /** All that was taken down, sorted by path, line, column, code. */
  diagnostics(): readonly Diagnostic[];
}

export function createReport(): Report {
  const diagnostics: Diagnostic[] = [];
  return {
    error: (problem) => void diagnostics.push({...problem, severity: 'error'}),
    warning: (problem) => void diagnostics.push({...problem, severity: 'warning'}),
    diagnostics: () => sortDiagnostics(diagnostics),
  };
}

/** A report whose errors are warnings: for what is left out while the rest is built. */
export function mildly(report: Report): Report {
  return {
    ...report,
    error(problem) {
      report.warning(problem);
    },
  };
}

/** @returns two lines without an end of line, whatever their texts; the second is the hint, indented */
export function formatDiagnostic({path, line, column, ...problem}: Diagnostic): string {
  const {severity, message, hint} = problem;
  return `${oneLine(path)}:${line}:${column}: ${severity}: ${oneLine(message)}\n  ${oneLine(hint)}`;
}

/** By path, line, column, code. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(compareDiagnostics);
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareNaturally(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareCodePoints(a.code, b.code) ||
    compareCodePoints(a.message, b.message)
  );
}
