/**
 * The outline of a page in any format: its headings with what stands below each.
 */
import type {Place} from '../diagnostic.js';
import type {LocatedText} from '../settings/settings.js';

export interface Heading {
  /** 1 to 6, or 7 for what asks in a page below all headings. */
  readonly level: number;
  /** Its plain text on one line, without its id. */
  readonly text: string;
  /** What the author gave it as id; may be empty or hold white space. */
  readonly id?: LocatedText;
  /** Other wordings beside it. */
  readonly aliases?: readonly LocatedText[];
  readonly place: Place;
}

/** A heading with the blocks down to the next heading of any level. */
export interface Section<Block> {
  /** Absent for what stands above the first heading. */
  readonly heading?: Heading;
  /** The blocks of the heading itself. */
  readonly head: readonly Block[];
  readonly body: readonly Block[];
  /** Whether the body holds anything to read. */
  readonly hasContent: boolean;
  /** The links of those lists in the body that are hardly more than links into the page. */
  readonly contents: readonly ContentsLink[];
  /** Whether the body is nothing but such lists. */
  readonly isContents: boolean;
}

/** One link of a table of contents. */
export interface ContentsLink extends LocatedText {
  /** The fragment that it leads to, decoded. */
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
