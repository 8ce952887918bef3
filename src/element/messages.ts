/**
 * Every word of the interface.
 */
import type {IndexErrorCode} from '../format/index-error.js';

/** One interface language; a count is a whole number from 0. */
export interface Messages {
  /** The field's name. */
  readonly label: string;
  /** What the field shows while it is empty. */
  readonly placeholder: string;
  readonly clear: string;
  readonly loading: string;
  /** Heading over questions that have no category while others do. */
  readonly otherQuestions: string;
  /** Headings that only assistive technology meets. */
  readonly allQuestions: string;
  readonly found: string;
  /** How many questions there are, when nothing is asked. */
  readonly listed: (count: number) => string;
  /** How many questions answer the query. */
  readonly matching: (count: number) => string;
  readonly showMore: (count: number) => string;
  /** Words that were searched in place of what was typed. */
  readonly corrected: (words: readonly string[]) => string;
  readonly searchTyped: (words: readonly string[]) => string;
  /** Typed words that stand nowhere in the FAQ. */
  readonly missing: (words: readonly string[]) => string;
  /** Nothing answers the query. */
  readonly none: (query: string) => string;
  readonly noneHint: string;
  readonly showAll: string;
  readonly retry: string;
  /** What a reader can know or do about an FAQ that can't be searched. */
  readonly failed: Readonly<Record<IndexErrorCode, string>>;
  readonly failedSearch: string;
}

const plural = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en');

function count(amount: number, one: string, other: string): string {
  return `${number.format(amount)} ${plural.select(amount) === 'one' ? one : other}`;
}

function quoted(words: readonly string[]): string {
  return list.format(words.map((word) => `“${word}”`));
}

const BROKEN = 'The questions can’t be shown because of a mistake on this page.';

export const ENGLISH: Messages = {
  label: 'Search questions and answers',
  placeholder: 'Ask a question, or type a word of it',
  clear: 'Clear the search',
  loading: 'Loading the questions…',
  otherQuestions: 'Other questions',
  allQuestions: 'All questions',
  found: 'Questions found',
  listed: (amount) => count(amount, 'question', 'questions'),
  matching: (amount) => count(amount, 'question found', 'questions found'),
  showMore: (amount) => `Show ${count(amount, 'more question', 'more questions')}`,
  corrected: (words) => `Showing results for ${quoted(words)}.`,
  searchTyped: (words) => `Search for ${quoted(words)} instead`,
  missing: (words) => `Not found in any answer: ${quoted(words)}.`,
  none: (query) => `No question found for “${query}”.`,
  noneHint: 'Other or fewer words may find it.',
  showAll: 'Show all questions',
  retry: 'Try again',
  failed: {
    'not-an-index': BROKEN,
    'wrong-version':
      'The questions are newer or older than this page. Reloading the page may help.',
    damaged: 'The questions did not arrive whole. Reloading the page may help.',
    'wrong-language': BROKEN,
    unreachable: 'The questions can’t be loaded right now.',
  },
  failedSearch: 'The search failed.',
};
