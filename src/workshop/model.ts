/**
 * What the page of the workshop knows, and draws.
 */
import type {
  ExplainedAnswers,
  NamedEntry,
  Proposal,
  Wish,
  WorkshopLinks,
  WorkshopState,
} from '../dev/protocol.js';

/** How the FAQ is tried. */
export interface Settings {
  readonly variant: 'inline' | 'dropdown' | 'modal';
  readonly theme: 'system' | 'light' | 'dark';
  /** A BCP 47 tag; `''` for that of the FAQ. */
  readonly language: string;
  readonly isRightToLeft: boolean;
  readonly isPhone: boolean;
  readonly reader: 'live' | 'slow' | 'plain';
}

export const FIRST_SETTINGS: Settings = {
  variant: 'inline',
  theme: 'system',
  language: '',
  isRightToLeft: false,
  isPhone: false,
  reader: 'live',
};

/** A change of a source that its author is asked about. */
export interface Asked {
  readonly wish: Wish;
  /** Absent until it is there. */
  readonly proposal?: Proposal;
  /** Why it can't be made. */
  readonly refusal?: string;
}

export interface Model {
  /** Absent before the server has said anything. */
  readonly state?: WorkshopState;
  /** The FAQs of the configuration; absent before the server has said anything. */
  readonly faqs?: WorkshopLinks;
  readonly settings: Settings;
  readonly query: string;
  /** Of the query, or of the one before it. */
  readonly explained?: ExplainedAnswers;
  /** All questions, once somebody looks for one. */
  readonly entries?: readonly NamedEntry[];
  readonly asked?: Asked;
  /** What was done last, for a moment. */
  readonly note: string;
  /** Whether the server answers. */
  readonly isConnected: boolean;
}

/** What a reader of the page can do. */
export interface Actions {
  readonly set: (settings: Partial<Settings>) => void;
  readonly copy: (text: string) => void;
  readonly lookForEntries: () => void;
  /** Asks what a wish would change. */
  readonly wish: (wish: Omit<Wish, 'language'>) => void;
  /** Writes what is shown. */
  readonly write: () => void;
  readonly dismiss: () => void;
  readonly search: (query: string) => void;
}
