/**
 * Which text of a page an author would be surprised to find in no answer.
 */
import type {Place, Report} from '../diagnostic.js';
import type {TextUse, UnusedText} from '../text-use.js';
import {invites} from './invitation.js';

/** A stretch of text that is in no entry. */
export interface UnusedRun {
  readonly text: UnusedText;
  /** The heading right above it; absent where there is none, or an answer is between. */
  readonly above?: HeadingAbove;
}

/** A heading that is no question. */
export interface HeadingAbove {
  readonly text: string;
  readonly place: Place;
  /** Whether it is the first one of its page, or on the top level. */
  readonly isTitle: boolean;
}

/** So much stands above a list of questions as an introduction, or below it as a greeting. */
const FEW_WORDS = 50;

/** @param use of all of the page */
export function warnOfUnused({text, above}: UnusedRun, use: TextUse, report: Report): void {
  const {words, reason, ...place} = text;
  const code = 'text-without-question';
  const hint = 'Put it below a question, or set the heading level if this heading is one.';
  if (reason === 'introduction' && above?.isTitle !== false) {
    if (words <= FEW_WORDS || words * 5 < use.words) return;
    report.warning({
      ...{...place, code},
      message: `The text above the first question is ${percentOf(words, use)} of this page, and is in no answer.`,
      hint: 'Write a question as a heading above it, or name the part that is the FAQ, as in “README.md#faq”.',
    });
    return;
  }
  if (reason !== 'introduction' && reason !== 'no-question') return;
  if (above !== undefined && invites(above.text) && words <= FEW_WORDS) return;
  const isMuch = words > FEW_WORDS || words * 5 >= use.words;
  const isSection = reason === 'no-question' && above !== undefined;
  if (!isMuch && !isSection) return;
  if (above === undefined) {
    report.warning({
      ...{...place, code},
      message: `The text that begins here belongs to no question, so nobody will find it.`,
      hint: 'Put it below a question, or write one as a heading above it.',
    });
    return;
  }
  report.warning({
    ...{...above.place, code, hint},
    message: `The text below “${above.text}” belongs to no question, so nobody will find it.`,
  });
}

function percentOf(words: number, use: TextUse): string {
  return `${Math.floor((words / use.words) * 100)} %`;
}
