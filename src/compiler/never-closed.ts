/**
 * What is said about something that begins in a source and never ends, so that what is below it is lost.
 *
 * What hides what it swallows, such as a comment, is an error. What only shows it as something else,
 * such as a code block, is a warning: the page is as its author's other tools show it.
 */
import type {Place, Report} from './diagnostic.js';

export interface NeverClosed {
  readonly place: Place;
  /** How it begins, as it is written. */
  readonly opening: string;
  /** What would end it, as it would be written. */
  readonly closing: string;
  readonly hides: boolean;
  /** How many headings it swallows. */
  readonly headings: number;
  /** What they would have been. */
  readonly lost: 'questions' | 'headings';
  /** Where it ends without an end of its own; without it, at the end of all. */
  readonly until?: 'blank line' | {readonly nextOnLine: number};
}

export function reportNeverClosed(unclosed: NeverClosed, report: Report): void {
  const {place, opening, closing, hides, until} = unclosed;
  const end =
    until === undefined
      ? 'is never closed'
      : until === 'blank line'
        ? 'goes on to the next blank line'
        : `is not closed before the next one begins on line ${until.nextOnLine}`;
  const shown = opening.length > 60 ? `${opening.slice(0, 60)}…` : opening;
  const problem = {
    ...place,
    code: 'never-closed',
    message: `“${shown}” ${end}, so ${lossOf(unclosed)}.`,
    hint:
      until === 'blank line'
        ? 'Leave a blank line above each heading below it.'
        : `Write “${closing}” where it ends.`,
  };
  if (hides) report.error(problem);
  else report.warning(problem);
}

function lossOf({headings, lost, until}: NeverClosed): string {
  const where = typeof until === 'object' ? 'between the two' : 'below it';
  const fate = lost === 'questions' ? 'no question' : 'not read as a heading';
  if (headings === 0) return `what is ${where} is lost`;
  if (headings === 1) return `the heading ${where} is ${fate}`;
  const fates = lost === 'questions' ? 'no questions' : 'not read as headings';
  return `the ${headings} headings ${where} are ${fates}`;
}
