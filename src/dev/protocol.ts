/**
 * What the workshop's server and its page say to each other, as JSON.
 */
import type {Diagnostic, Place} from '../compiler/diagnostic.js';
import type {TextUse} from '../compiler/text-use.js';

/** A place in a source that an editor can open. */
export interface Openable extends Place {
  /** An address that opens it in an editor. */
  readonly editor: string;
}

export type Problem = Diagnostic & Openable;

/** `GET /state`: what is known of the FAQ as it is now. */
export interface WorkshopState {
  /** Grows with every change. */
  readonly version: number;
  /** Of the indexes that are shown, the last without errors; absent before there is one. */
  readonly hash?: string;
  /** The code of the language its queries are analysed in; `''` before there is one. */
  readonly language: string;
  readonly entries: number;
  readonly categories: number;
  readonly text: Omit<TextUse, 'unused'> & {
    readonly unused: readonly (Openable & {readonly words: number; readonly reason: string})[];
  };
  /** The compiler's, at most {@link MOST_SHOWN}. */
  readonly problems: readonly Problem[];
  readonly errors: number;
  readonly warnings: number;
  /** Of the version before while they are being asked; absent before they have been for the first time. */
  readonly golden?: {readonly queries: number; readonly missed: readonly Problem[]};
  /** What would make the FAQ easier to search; the same of the version before. */
  readonly advice?: readonly Problem[];
  /** How long compiling took, in milliseconds. */
  readonly milliseconds: number;
  /** The FAQ in other languages; none for most. */
  readonly translations: readonly TranslationCounts[];
}

export interface TranslationCounts {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly entries: number;
  /** How many are in the first language. */
  readonly missing: number;
}

/** `GET /faqs` */
export interface WorkshopLinks {
  /** The one that is shown; `''` for the only one. */
  readonly name: string;
  readonly links: readonly WorkshopLink[];
}

/** The workshop of one FAQ in the configuration. */
export interface WorkshopLink {
  readonly name: string;
  readonly address: string;
}

/** Of each list the page shows no more: who has more begins with these. */
export const MOST_SHOWN = 100;

/** `GET /events`: each message is one of these. */
export interface Change {
  readonly version: number;
  readonly hash?: string;
  readonly language: string;
  /** Whether the FAQ is there in other languages, too. */
  readonly isTranslated: boolean;
}

/** `GET /explain?query=…&language=…`, by a tag of any language; the FAQ’s own where it has no such. */
export interface ExplainedAnswers {
  readonly query: string;
  readonly words: readonly {readonly typed: string; readonly said: string}[];
  readonly missing: readonly string[];
  /** How many entries answer. */
  readonly total: number;
  readonly isWeak: boolean;
  readonly hits: readonly ExplainedHit[];
  /** Where nothing answers, the nearest entries. */
  readonly closest: readonly NamedEntry[];
}

export interface NamedEntry {
  readonly id: string;
  readonly question: string;
  readonly place: Openable;
}

export interface ExplainedHit extends NamedEntry {
  readonly score: number;
  readonly words: number;
  readonly alike: number;
  readonly together: number;
  readonly reasons: readonly {
    readonly typed: string;
    readonly said: string;
    readonly score: number;
  }[];
}

/** `POST /proposal`, and with the `before` of its answer `POST /write`. */
export interface Wish {
  readonly id: string;
  readonly kind: 'aliases' | 'expects';
  readonly text: string;
  /** Of the translation that it is for; `''` for the FAQ itself. */
  readonly language: string;
}

export interface Proposal {
  /** The digest of the file that the proposal is for. */
  readonly before: string;
  readonly path: string;
  readonly lines: readonly DiffLine[];
}

export interface DiffLine {
  readonly sign: '+' | '-' | ' ';
  /** In the new text; in the old one for a line that goes. */
  readonly line: number;
  readonly text: string;
}

/** What a request that can't be answered gets. */
export interface Refusal {
  /** Full sentences: what, and what to do. */
  readonly message: string;
}
