/**
 * A page of any format as a tree of HTML nodes, and what in it may be a question.
 */
import type {Element, Nodes} from 'hast';
import type {Place} from '../diagnostic.js';
import type {LocatedText} from '../settings/settings.js';

/** The one form in which questions are looked for, whatever the source was written in. */
export interface Page {
  readonly nodes: readonly Nodes[];
  readonly placeOf: (node: Nodes) => Place;
  /** The id that an author gave a heading as `{#id}`; it may be empty or have white space in it. */
  readonly claimedId?: (heading: Element) => LocatedText | undefined;
}

/** What asks, or names what asks. */
export interface Heading {
  /** 1 to 6, or 7 for what asks in a page below all headings. */
  readonly level: number;
  /** Its plain text on one line, without its id. */
  readonly text: string;
  /** What the author claimed as its id. */
  readonly claimed?: LocatedText;
  /** What else addresses call it, the nearest first: ids of elements in it, around it, above it. */
  readonly names: readonly string[];
  /** Other wordings beside it. */
  readonly aliases?: readonly LocatedText[];
  readonly place: Place;
}

/** A question and what answers it: what every form is read as. */
export interface Asked {
  readonly heading: Heading;
  /** The nodes of the question. */
  readonly head: readonly Nodes[];
  /** The nodes of its answer. */
  readonly body: readonly Nodes[];
  /** Whether a label says that it asks, as in “Q: …”. */
  readonly isLabelled?: boolean;
  /** A title in the same form above it. */
  readonly category?: string;
}

/** A heading with all that is below it; the whole page where there is no heading. */
export interface Section {
  readonly heading?: Heading;
  readonly head: readonly Nodes[];
  /** What is below it down to the next heading. */
  readonly blocks: readonly Nodes[];
  readonly children: readonly Section[];
}

/** One link of a table of contents. */
export interface ContentsLink extends LocatedText {
  /** The fragment that it leads to, decoded; '' for one to another file. */
  readonly anchor: string;
}

/** The id that a link of the form `#…` leads to; as it is where its `%` escapes are broken. */
export function decodeFragment(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1); // not an escape but a sign of its own, as in “#100%”
  }
}
