/**
 * Why a command could not do its work, other than for what the FAQ says.
 */
import type {Diagnostic} from '../files/index.js';

/** What the process ends with. */
export const EXIT = {
  done: 0,
  content: 1,
  usage: 2,
  io: 3,
  mistake: 70, // EX_SOFTWARE of sysexits.h
  interrupted: 130, // 128 and the signal's number, as shells have it
  terminated: 143,
} as const;

/** Its message is a full sentence, for people. */
export abstract class Failure extends Error {
  abstract readonly kind: 'usage' | 'io' | 'stopped';
  abstract readonly exitCode: number;
  /** A full sentence, what to do about it; absent where the message says it. */
  readonly hint?: string;
  /** The places in a configuration file that are wrong. */
  readonly diagnostics: readonly Diagnostic[] = [];
}

/** The arguments, or the configuration, can't be understood. */
export class UsageFailure extends Failure {
  override readonly name = 'UsageFailure';
  readonly kind = 'usage';
  readonly exitCode = EXIT.usage;

  constructor(
    message: string,
    override readonly hint: string,
    override readonly diagnostics: readonly Diagnostic[] = [],
  ) {
    super(message);
  }
}

/** A file other than a source, or a server, can't be read or written. */
export class IoFailure extends Failure {
  override readonly name = 'IoFailure';
  readonly kind = 'io';
  readonly exitCode = EXIT.io;
}

/** The process was asked to end. */
export class StoppedFailure extends Failure {
  override readonly name = 'StoppedFailure';
  readonly kind = 'stopped';
  readonly exitCode: number;

  constructor(signal: string, exitCode: number) {
    super(`Stopped by ${signal}. Nothing was changed.`);
    this.exitCode = exitCode;
  }
}

/** Codes of diagnostics that say what is wrong with a disk, not with a FAQ. */
const IO_CODES: ReadonlySet<string> = new Set(['no-file', 'not-found', 'unreadable']);

/** The exit code of a command that gave these diagnostics. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): number {
  const errors = diagnostics.filter(isError);
  if (errors.length === 0) return EXIT.done;
  return errors.some(({code}) => IO_CODES.has(code)) ? EXIT.io : EXIT.content;
}

export function isError({severity}: Diagnostic): boolean {
  return severity === 'error';
}
