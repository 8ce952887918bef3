/**
 * One question with its answer.
 */
import type {AnswerTree} from './answer-tree.js';

export interface Entry {
  /** Unique in the FAQ; what `#<id>` in a page's address names. Any text but white space. */
  readonly id: string;
  /** The question as plain text, on one line. */
  readonly question: string;
  /** Other wordings people ask it in; searched, never shown. */
  readonly aliases: readonly string[];
  /** Other names that addresses have for it, which can't be told from its texts; absent for none. */
  readonly anchors?: readonly string[];
  /** The topic it is listed under; absent where the FAQ has no topics. */
  readonly category?: string;
  /** Not vouched for: whoever shows it checks each node against the allow-list. */
  readonly answer: AnswerTree;
  /** Whether it is among the first shown, before anything is asked; absent for no. */
  readonly featured?: true;
  /** The BCP 47 tag of its texts, where it stands in for one that its FAQ lacks; absent for the FAQ's own. */
  readonly language?: string;
  /** Positions in the FAQ's list of entries, of those to read next; absent for none. */
  readonly related?: readonly number[];
}
