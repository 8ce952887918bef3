/**
 * Why a command could not do its work, other than for what the FAQ says.
 */
import type {Diagnostic} from '../build/index.js';

/** What the process ends with. */
export const EXIT = {done: 0, content: 1, usage: 2, io: 3} as const;

/** Its message is a full sentence, for people. */
export abstract class Failure extends Error {
  abstract readonly kind: 'usage' | 'io';
  /** A full sentence, what to do about it; absent where the message says it. */
  readonly hint?: string;
  /** The places in a configuration file that are wrong. */
  readonly diagnostics: readonly Diagnostic[] = [];
}

/** The arguments, or the configuration, can't be understood. */
export class UsageFailure extends Failure {
  override readonly name = 'UsageFailure';
  readonly kind = 'usage';

  constructor(
    message: string,
    override readonly hint: string,
    override readonly diagnostics: readonly Diagnostic[] = [],
  ) {
    super(message);
  }
}

/** A file other than a source can't be read or written. */
export class IoFailure extends Failure {
  override readonly name = 'IoFailure';
  readonly kind = 'io';
}

/** Codes of diagnostics that say what is wrong with a disk, not with a FAQ. */
const IO_CODES: ReadonlySet<string> = new Set(['not-found', 'unreadable']);

/** The exit code of a command that gave these diagnostics. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): number {
  const errors = diagnostics.filter(isError);
  if (errors.length === 0) return EXIT.done;
  return errors.some(({code}) => IO_CODES.has(code)) ? EXIT.io : EXIT.content;
}

export function isError({severity}: Diagnostic): boolean {
  return severity === 'error';
}
