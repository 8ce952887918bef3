/**
 * English: the table that says which words there are.
 *
 * Every other language has the same keys, and in each text the same `{placeholder}`: the types and
 * the tests of this folder see to it. `{count}` is a number; `{words}` is a list, each of its words
 * in quotes.
 */
import type {AnyTable} from './plural-forms.js';

export const messages = {
  /** What goes around each of `{words}`. */
  quoted: '“{words}”',

  /** The field's name. */
  label: 'Search questions and answers',
  /** What the field shows while it is empty. */
  placeholder: 'Ask a question or search',
  /** The button that opens the search in a dialog. */
  open: 'Search',
  close: 'Close',
  /** What the arrow keys and Enter do in the dialog; Escape does what its button says. */
  keyMove: 'Move',
  keyOpen: 'Open',
  clear: 'Clear the search',
  loading: 'Loading the questions…',

  /** Heading over questions that have no category while others do. */
  otherQuestions: 'Other questions',
  /** Heading that only assistive technology meets, as `found` is. */
  allQuestions: 'All questions',
  /** Headings over what is listed first. */
  forThisPage: 'For this page',
  featured: 'Frequently asked',
  found: 'Questions found',
  /** Heading over questions that nearly answer the query. */
  closest: 'Closest questions',
  /** Heading over questions of which the best has little of the query. */
  weak: 'These may not answer it',
  /** Heading over what to read after an answer. */
  related: 'Related questions',
  /** The filter by category, for assistive technology. */
  categories: 'Categories',
  /** The choice of all categories. */
  all: 'All',
  /** The chosen categories have nothing, so what others have is listed. */
  elsewhere: 'Nothing found in {words}. This is from other categories.',

  /** How many questions there are, when nothing is asked. */
  listed: {one: '{count} question', other: '{count} questions'},
  /** How many questions answer the query. */
  matching: {one: '{count} question found', other: '{count} questions found'},
  showMore: {one: 'Show {count} more question', other: 'Show {count} more questions'},
  /** The button below the first questions of a long category. */
  allIn: 'All {count} in {category}',
  /** Opens every answer that is listed; then the button closes them. */
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  /** Words that were searched in place of what was typed. */
  corrected: 'Showing results for {words}.',
  searchTyped: 'Search for {words} instead',
  /** Words that no question listed has, because a minus before them asked for that. */
  without: 'Without {words}.',
  /** Typed words that stand nowhere in the FAQ. */
  missing: 'Not found in any answer: {words}.',
  /** Nothing answers the query. */
  none: 'No question found for {words}.',
  noneHint: 'Try different or fewer words.',
  showAll: 'Show all questions',
  /** The link that takes the query to whoever writes the FAQ. */
  tellUs: 'Ask us this question',
  /** What that link takes along. */
  takesAlong: 'The link includes {words}.',

  /** The button on a piece of code, before and after it is pressed. */
  copy: 'Copy',
  copied: 'Copied',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  /** Names the address that the reader copies by hand. */
  linkToCopy: 'The address of this answer',
  helpful: 'Did this answer your question?',
  yes: 'Yes',
  no: 'No',
  thanks: 'Thank you for your answer.',

  retry: 'Try again',
  /** What a reader can know or do about a FAQ that can't be searched, by the code of its error. */
  'not-an-index': 'The questions can’t be shown because of a mistake on this page.',
  'wrong-version': 'The questions are newer or older than this page. Reloading the page may help.',
  damaged: 'The questions did not arrive whole. Reloading the page may help.',
  'wrong-language': 'The questions can’t be shown because of a mistake on this page.',
  unreachable: 'The questions can’t be loaded right now.',
  failedSearch: 'The search failed.',
} as const satisfies AnyTable;
