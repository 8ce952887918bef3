/**
 * All that the views draw of one element, and what its controls do: the same for each view.
 */
import type {Query} from '../../engine/results.js';
import type {EntryRows} from '../answers/entry-rows.js';
import type {OpenAnswers} from '../answers/open-answers.js';
import type {SearchState} from '../asking/search-session.js';
import type {Section} from '../asking/sections.js';
import type {Settings} from '../asking/settings.js';
import type {IndexState} from '../faq/index-source.js';
import type {AnswerLink} from '../page/answer-link.js';
import type {ReaderActions} from '../page/reader-actions.js';
import type {ShortcutListener} from '../page/shortcut.js';
import type {Surface} from '../page/surface.js';
import type {Writing} from '../words/interface-language.js';
import type {Say} from '../words/say.js';

export interface ElementProps {
  readonly settings: Settings;
  readonly index: IndexState;
  readonly search: SearchState;
  /** What the reader asks, answered or not. */
  readonly query: Query;
  /** What is listed. */
  readonly sections: readonly Section[];
  /** How many more can be shown at once. */
  readonly mostAtOnce: number;
  /** Whether a plain FAQ gave way to the list, and nothing has been asked since. */
  readonly isUntouched: boolean;
  /** The heading level of questions, 2 to 6. */
  readonly level: number;
  readonly answers: OpenAnswers;
  readonly rows: EntryRows;
  readonly link: AnswerLink;
  readonly surface: Surface;
  readonly shortcut: ShortcutListener;
  /** The texts of the two status regions. */
  readonly announced: readonly [string, string];
  readonly say: Say;
  /** Of the interface, where it differs from the page's. */
  readonly writing: Writing;
  /** Of the texts of the FAQ, where it differs from the interface's. */
  readonly faqLang: string | undefined;
  readonly actions: ReaderActions;
}
