/**
 * The text of one file that a FAQ is compiled from.
 */
export interface Source {
  /** As diagnostics name it: relative to the working folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The anchor of the part that is read; `''` for all, and by default all but what is beside a FAQ. */
  readonly section?: string;
}
