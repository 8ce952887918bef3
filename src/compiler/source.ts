/**
 * The text of one file that a FAQ is compiled from.
 */
export interface Source {
  /** As diagnostics name it: relative to the working folder, with `/`. */
  readonly path: string;
  readonly text: string;
}
