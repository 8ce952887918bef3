/**
 * Reads a FAQ that is an HTML page, as people have it: in `<details>`, in a `<dl>`, below headings,
 * or in the linked data that the page tells search engines.
 */
import type {Nodes} from 'hast';
import {answerText} from '../../format/answer-tree.js';
import {addressesIn} from '../addresses.js';
import {buildAnswerOf} from '../answer/answer.js';
import {answeredDraft} from '../answer/answered-draft.js';
import {findCostlyTag} from '../answer/costly-entry.js';
import {readJson} from '../settings/json-data.js';
import {findFaqPages, linkedDrafts} from './linked-data.js';
import {createReport, type Place, type Report} from '../diagnostic.js';
import type {DraftEntry, ParsedSource, ParseOptions} from '../draft-entry.js';
import {isSameWording} from '../questions/match-contents.js';
import {namesIn} from '../questions/nodes.js';
import type {Page} from '../questions/outline.js';
import {textPieces, UsedTexts} from '../questions/page-text.js';
import {partToRead} from '../questions/part-to-read.js';
import {pageTextUse} from '../questions/page-text-use.js';
import {warnOfNoQuestions} from '../questions/question-problems.js';
import {findQuestions, type Question} from '../questions/questions.js';
import type {LocatedText} from '../settings/settings.js';
import type {SourceText} from '../source-text.js';
import {countWords, textUseOf, type TextUse} from '../text-use.js';
import {blankScripts} from './blank-scripts.js';
import {cleanAnswer} from './clean-nodes.js';
import {withParagraphs} from '../questions/broken-lines.js';
import {withoutFurniture} from './furniture.js';
import {readPage, type HtmlPage} from './html-page.js';
import {readThrough, reportSwallowed} from './swallowed-questions.js';
import {withoutStatements, withoutTemplateMarks} from './template-statements.js';

export function parseHtmlSource(
  written: SourceText,
  options: ParseOptions,
  report: Report,
): ParsedSource {
  const problem = findCostlyTag(blankScripts(written.text), (offset) => written.placeAt(offset));
  if (problem !== undefined) {
    report.error(problem);
    return {drafts: []};
  }
  const source = readThrough(written, report);
  const read = readPage(source);
  const page = pageToRead(read, {source, report, options});
  if (page === undefined) return {drafts: []};
  const baseUrl = page.baseUrl ?? options.baseUrl;
  const context = {source, report, options: {...options, ...(baseUrl !== undefined && {baseUrl})}};
  // Told of only if nothing else is found: it is not what readers see.
  const unheard = createReport();
  const linked = linkedIn(page, {...context, report: unheard});
  const isLinked = linked.length > 0 || unheard.diagnostics().length > 0;
  const questions = shownQuestions(page, linked, context);
  reportSwallowed(page.content, isAskedBy(questions, source), context);
  const language = page.language && {language: page.language};
  if (questions.length === 0 && isLinked) {
    const drafts = linkedIn(page, context);
    return {...language, drafts, textUse: textUseOf(wordsOfDrafts(drafts), [])};
  }
  if (questions.length === 0) warnOfNoQuestions(source, options.headingLevel, report);
  const drafted = questions.map((question) => ({question, draft: draftOf(question, context)}));
  const kept = drafted.flatMap(({question, draft}) => (draft === undefined ? [] : [question]));
  return {
    ...language,
    drafts: drafted.flatMap(({draft}) => draft ?? []),
    textUse: htmlTextUse(page, kept, context),
  };
}

/** Of a page that has a part for the FAQ, that part; linked data is about all of the page. */
function pageToRead(page: HtmlPage, {source, report, options}: HtmlContext): HtmlPage | undefined {
  const nodes = withoutFurniture(page.content, true);
  const placeOf = ({position}: Nodes): Place => source.placeAt(position?.start.offset ?? 0);
  const isAlone = options.isAlone === true && page.linkedData.length === 0;
  const part = partToRead({nodes, placeOf}, {...options, isAlone}, {source, report});
  if (part === undefined || part.nodes === nodes) return part && page;
  return {...page, content: part.nodes, linkedData: []};
}

/** What is around the content is no part of it, and each page of a site has the same there. */
function htmlTextUse(
  {content, body}: HtmlPage,
  questions: readonly Question[],
  {source, report}: HtmlContext,
): TextUse {
  const nodes = withoutFurniture(content, true);
  const placeOf = ({position}: Nodes): Place => source.placeAt(position?.start.offset ?? 0);
  const {used, unused} = pageTextUse({nodes, questions, placeOf}, report);
  const words = wordsOf(body) - wordsOf(nodes);
  const around = {...source.placeAt(0), words, reason: 'navigation'} as const;
  return textUseOf(used, words > 0 ? [...unused, around] : unused);
}

/** Linked data is nothing to see, and all of it is read. */
function wordsOfDrafts(drafts: readonly DraftEntry[]): number {
  const count = ({question, answer}: DraftEntry): number =>
    countWords(question) + countWords(answerText(answer));
  return drafts.reduce((sum, draft) => sum + count(draft), 0);
}

function wordsOf(nodes: readonly Nodes[]): number {
  return textPieces(nodes, new UsedTexts()).reduce((sum, {words}) => sum + words, 0);
}

/**
 * What readers see goes before linked data: it has the ids, the links and the looks. But linked data
 * says which texts are questions: a page that does not show them all is not read, and of the forms
 * in which one asks, only those count that have some of them.
 */
function shownQuestions(
  {content}: HtmlPage,
  linked: readonly DraftEntry[],
  {source, report, options}: HtmlContext,
): Question[] {
  const page: Page = {
    nodes: withParagraphs(withoutStatements(withoutFurniture(content, true))),
    placeOf: ({position}) => source.placeAt(position?.start.offset ?? 0),
  };
  const {headingLevel} = options;
  const own = linked.length === 0 ? report : createReport();
  const found = findQuestions(page, {
    report: own,
    ...(headingLevel !== undefined && {headingLevel}),
  });
  if (linked.length === 0) return found;
  const isLinked = ({heading}: Question): boolean =>
    linked.some(({question}) => isSameWording(heading.text, question));
  const named = found.filter(isLinked);
  const isWhole = linked.every((draft) =>
    named.some(({heading}) => isSameWording(heading.text, draft.question)),
  );
  if (!isWhole) return [];
  const forms = new Set(named.map(formOf));
  return found.filter((question) => forms.has(formOf(question)));
}

/** What is around its question: a heading, `<details>`, a term, a paragraph. */
function formOf({heading, head}: Question): string {
  const node = head.find((one) => one.type === 'element');
  return heading.level < 7 ? 'heading' : (node?.tagName ?? '');
}

/** Whether a question, or another wording of one, begins at an offset. */
function isAskedBy(
  questions: readonly Question[],
  source: SourceText,
): (offset: number) => boolean {
  const places = questions.flatMap(({heading}) => [heading.place, ...(heading.aliases ?? [])]);
  const keys = new Set(places.map(({line, column}) => `${line}:${column}`));
  return (offset) => {
    const {line, column} = source.placeAt(offset);
    return keys.has(`${line}:${column}`);
  };
}

export interface HtmlContext {
  readonly source: SourceText;
  readonly report: Report;
  readonly options: ParseOptions;
}

/** The entries of all linked data that names a `FAQPage`. */
function linkedIn({linkedData}: HtmlPage, context: HtmlContext): DraftEntry[] {
  const {source, report} = context;
  return linkedData.flatMap((script) => {
    const [text] = script.children;
    if (text?.type !== 'text' || !text.value.includes('FAQPage')) return [];
    const start = text.position?.start.offset ?? 0;
    const end = text.position?.end.offset ?? start;
    const root = readJson({source, start, end, name: 'linked data'}, report);
    const pages = root === undefined ? [] : findFaqPages(root);
    return root && pages.length > 0 ? linkedDrafts(pages, {...context, root}) : [];
  });
}

function draftOf(question: Question, context: HtmlContext): DraftEntry | undefined {
  const {text, heading, claimed, names, category, head, body, passed} = question;
  const {source, options, report} = context;
  if (TEMPLATE_MARK.test(text)) {
    warnOfTemplate(question, report);
    return undefined;
  }
  const marks: string[] = [];
  const children = withoutTemplateMarks(cleanAnswer(body), (mark) => marks.push(mark));
  if (marks[0] !== undefined) warnOfMarks(marks, heading.place, report);
  const answer = buildAnswerOf({type: 'root', children}, (offset) => source.placeAt(offset), {
    addresses: addressesIn(source, options, undefined),
    report,
  });
  const draft = {
    question: text,
    place: heading.place,
    ...(claimed && {id: claimed}),
    names,
    aliases: heading.aliases ?? [],
    expects: [],
    featured: false,
    ...(category !== undefined && {category}),
    anchors: anchorsIn([...head, ...body, ...passed], names),
  };
  return answeredDraft(draft, answer, report);
}

/** A question that a generator of sites would fill in. */
const TEMPLATE_MARK = /\{\{|\{%|<%|\$\{/;

function warnOfTemplate({text, heading}: Question, report: Report): void {
  report.warning({
    ...heading.place,
    code: 'template-question',
    message: `The question “${text}” is filled in by a generator of sites, so it is left out.`,
    hint: 'Name the page that the generator makes, or the file of data that it takes the questions from.',
  });
}

function warnOfMarks(marks: readonly string[], place: Place, report: Report): void {
  report.warning({
    ...place,
    code: 'template-mark',
    message: `What a generator of sites fills in is left out of this answer: “${marks.join('”, “')}”.`,
    hint: 'Name the page that the generator makes instead, if the answer needs what they become.',
  });
}

function anchorsIn(nodes: readonly Nodes[], names: readonly LocatedText[]): string[] {
  return [...namesIn(nodes), ...names.map(({text}) => text)];
}
