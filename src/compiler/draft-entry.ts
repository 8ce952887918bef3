/**
 * An entry as one source gives it, before all entries of the FAQ are known.
 */
import type {AnswerTree} from '../format/answer-tree.js';
import type {Place, Report} from './diagnostic.js';
import type {LocatedText} from './settings/settings.js';
import type {SourceText} from './source-text.js';
import type {TextUse} from './text-use.js';
import type {SynonymLine} from '../format/synonym-lines.js';

export interface DraftEntry {
  readonly question: string;
  /** Where the question stands. */
  readonly place: Place;
  /** What the author claimed as its id, as it was written. */
  readonly id?: LocatedText;
  /** What addresses call it already; the first is its id if no other entry has that. */
  readonly names?: readonly LocatedText[];
  readonly aliases: readonly LocatedText[];
  readonly expects: readonly LocatedText[];
  readonly category?: string;
  readonly featured: boolean;
  /** Ids of entries to read next, as the author gave them; without them, they are found. */
  readonly related?: readonly LocatedText[];
  /** The codes of what is not to be said about it. */
  readonly ignored?: readonly LocatedText[];
  /** Whether it is all of its file, so that the file's folder is its topic. */
  readonly isArticle?: true;
  readonly answer: AnswerTree;
  readonly pageLinks: readonly PageLink[];
  /** What else addresses call a place in the question or in its answer: old ids, anchors within. */
  readonly anchors: readonly string[];
}

/** A link in an answer to another place in the FAQ. */
export interface PageLink {
  /** The address, as it stands in the answer. */
  readonly text: string;
  readonly place: Place;
  /** The source that it leads into; absent for `#…` alone. */
  readonly path?: string;
}

/** All that one source gives. */
export interface ParsedSource {
  /** A BCP 47 tag. */
  readonly language?: LocatedText;
  /** In the order of the source. */
  readonly drafts: readonly DraftEntry[];
  /** How much of its text is in the drafts; absent where it holds none, or can't be read. */
  readonly textUse?: TextUse;
  /** The author's own; none if absent. */
  readonly synonyms?: readonly SynonymLine[];
}

/** What sources are read with; a source may say otherwise for itself. */
export interface ParseOptions {
  /** A BCP 47 tag: which one to read where a source is in several. */
  readonly language?: string;
  readonly baseUrl?: string;
  /** 1 to 6. */
  readonly headingLevel?: number;
  /** The other hosts that images may come from, in lower case. */
  readonly imageHosts?: readonly string[];
  /** The anchor of the part to read; `''` for all of the source. */
  readonly section?: string;
  /** Whether it is the only source, so that a FAQ in it is all of the FAQ. */
  readonly isAlone?: boolean;
  /** The paths of all sources, by their shortest form. */
  readonly sources?: Pick<ReadonlyMap<string, string>, 'get'>;
}

/** Reads one source; one for each format. Never throws for what the source says. */
export type SourceParser = (
  source: SourceText,
  options: ParseOptions,
  report: Report,
) => ParsedSource;
