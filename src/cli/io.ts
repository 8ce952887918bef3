/**
 * What a run of the command line touches of its process.
 */
import type {Ask} from './ask.js';

/** A stream that text is written to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

export interface Io {
  /** Absolute working folder: paths are relative to it, and the configuration is read from it. */
  readonly cwd: string;
  /** Results. */
  readonly stdout: Output;
  /** Problems and progress. */
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absent where no person is at the terminal; only read by a command that may ask. */
  readonly ask?: Ask | undefined;
  /** Ends the run early; its reason is a Failure. */
  readonly signal?: AbortSignal;
}
