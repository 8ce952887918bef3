/**
 * What every command is: a row of the command table.
 */
import type {Ask} from './ask.js';
import type {ChosenFaqs} from './chosen-faqs.js';
import type {Colors} from './terminal.js';
import type {Diagnostic} from '../files/index.js';
import type {Failure} from './failure.js';
import type {OptionName, Options} from './options.js';

export interface Command {
  readonly name: string;
  /** What it does, as one line of the help. */
  readonly summary: string;
  /** An argument that stands before the sources; none if absent. */
  readonly operand?: Operand;
  /** Further ones, which may be left out; then the sources are those of the configuration. */
  readonly insteadOfSources?: readonly Operand[];
  /** Absent for a command on a FAQ: one that sets a FAQ up reads no configuration and no sources. */
  readonly setsUp?: {
    /** What its sources are, as a line of the help. */
    readonly sources: string;
  };
  /** Whether it is on what has been pushed: it reads a configuration, and no sources. */
  readonly isOnServer?: true;
  /** Whether it is done for each FAQ of a configuration, or is given all at once; else one has to be chosen. */
  readonly faqs?: 'each' | 'all';
  /** Beside those of every command. */
  readonly options: readonly OptionName[];
  /** Whole command lines. */
  readonly examples: readonly string[];
  /**
   * @throws Failure, or an error of the file system
   */
  readonly run: (task: Task) => Promise<Report>;
}

export interface Operand {
  readonly name: string;
  /** A line of the help. */
  readonly summary: string;
}

/** One use of a command. */
export interface Task {
  /** `''` for a command without one. */
  readonly operand: string;
  /** Those in place of sources, as far as they are given. */
  readonly operands: readonly string[];
  /** From arguments, configuration and defaults, in this order. */
  readonly options: Options;
  /** The FAQ they are of, among several in the configuration. */
  readonly faq?: string;
  /** All that were chosen, the first one first. */
  readonly faqs: ChosenFaqs;
  /** Reads the configuration again, for a command that goes on. @throws Failure */
  readonly reread: () => Promise<ChosenFaqs>;
  /** What the command line itself says. */
  readonly given: Partial<Options>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For the report's text. */
  readonly colors: Colors;
  /** Tells a waiting person what happens now; a few words. */
  readonly progress: (step: string) => void;
  /** Shows at once how a part of it ended, for a command that goes on. */
  readonly announce: (outcome: Report | Failure) => void;
  /** Absent where no person is to be asked. */
  readonly ask?: Ask;
  /** Ends it early, with its reason as the error. */
  readonly signal?: AbortSignal;
}

/** What a command says in the end. It failed when a diagnostic is an error. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** For scripts; absent when there is nothing but the diagnostics. */
  readonly result?: object;
  /** The same for people; with a line break at its end, or empty. */
  readonly text: string;
}
