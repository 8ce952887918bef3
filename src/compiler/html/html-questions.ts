/**
 * Decides by which of its forms an HTML page asks its questions.
 */
import type {Nodes} from 'hast';
import {createReport} from '../diagnostic.js';
import type {DraftEntry} from '../draft-entry.js';
import {isSameWording} from '../questions/match-contents.js';
import {isAsked} from '../questions/question-level.js';
import {findQuestions, type Question} from '../questions/questions.js';
import {htmlOutline, TERM_LEVEL, type Form} from './html-outline.js';
import type {HtmlContext} from './html-page.js';

/** Of two as good, the first: `<details>` are there to be asked and answered, headings for all. */
const FORMS: readonly Form[] = ['details', 'terms', 'headings'];

/** What a page's linked data says. */
interface LinkedFaq {
  /** Its entries. */
  readonly linked: readonly DraftEntry[];
  /** Whether there is any that is or was meant to be a FAQ. */
  readonly isLinked: boolean;
}

interface Candidate {
  readonly form: Form;
  readonly questions: readonly Question<Nodes>[];
  /** How many of them end as questions do. */
  readonly asked: number;
}

/**
 * The form with the most texts that end with a question mark, or else with the most texts.
 *
 * What readers see goes before linked data: it has the ids, the links and the looks. But linked data
 * says which texts are questions, so only a form with all of its questions counts beside it.
 * @returns nothing where linked data alone has the questions
 */
export function findHtmlQuestions(
  content: readonly Nodes[],
  {linked, isLinked}: LinkedFaq,
  context: HtmlContext,
): Question<Nodes>[] | undefined {
  const {headingLevel} = context.options;
  const forms = headingLevel === undefined ? FORMS : FORMS.slice(-1);
  const candidates = forms
    .map((form) => candidateOf(form, content, context))
    .filter(({questions}) => hasAll(questions, linked))
    .sort((a, b) => b.asked - a.asked || b.questions.length - a.questions.length);
  const [best] = candidates;
  if (best === undefined || (best.questions.length === 0 && isLinked)) return undefined;
  return questionsBy(best.form, content, context);
}

function candidateOf(form: Form, content: readonly Nodes[], context: HtmlContext): Candidate {
  const questions = questionsBy(form, content, {...context, report: createReport()});
  return {form, questions, asked: questions.filter(({heading}) => isAsked(heading)).length};
}

function questionsBy(
  form: Form,
  content: readonly Nodes[],
  {source, report, options}: HtmlContext,
): Question<Nodes>[] {
  const headingLevel = form === 'headings' ? options.headingLevel : TERM_LEVEL;
  const outline = htmlOutline(content, form, source);
  return findQuestions(outline, {
    source,
    report,
    ...(headingLevel !== undefined && {headingLevel}),
  });
}

function hasAll(questions: readonly Question<Nodes>[], linked: readonly DraftEntry[]): boolean {
  return linked.every(({question}) =>
    questions.some(({heading}) => isSameWording(heading.text, question)),
  );
}
