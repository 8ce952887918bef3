/**
 * A problem in a FAQ's sources, as a value: the CLI prints it, the plugin hands it to rollup.
 */
export interface Diagnostic {
  /** The file, as the user named it or relative to the working folder, with `/`. */
  readonly path: string;
  /** From 1; 1 where the problem is the whole file. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly severity: 'error' | 'warning';
  /** Stable, kebab-case: what kind of problem this is. */
  readonly code: string;
  /** A full sentence, with the value at fault. */
  readonly message: string;
  /** A full sentence: what to do about it. */
  readonly hint: string;
}
