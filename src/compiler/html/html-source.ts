/**
 * Reads a FAQ that is an HTML page, as people have it: in `<details>`, in a `<dl>`, below headings,
 * or in the linked data that the page tells search engines.
 */
import type {Nodes} from 'hast';
import {addressesIn} from '../addresses.js';
import {buildAnswerOf} from '../answer/answer.js';
import {answeredDraft} from '../answer/answered-draft.js';
import {findCostlyTag} from '../answer/costly-entry.js';
import {readJson} from '../settings/json-data.js';
import {findFaqPages, linkedDrafts} from './linked-data.js';
import {createReport, type Report} from '../diagnostic.js';
import type {DraftEntry, ParsedSource, ParseOptions} from '../draft-entry.js';
import type {Question} from '../questions/questions.js';
import type {SourceText} from '../source-text.js';
import {blankScripts} from './blank-scripts.js';
import {cleanAnswer} from './clean-nodes.js';
import {findHtmlQuestions} from './html-questions.js';
import {ownIds} from './html-outline.js';
import {elementsIn, readPage, type HtmlPage} from './html-page.js';
import {readThrough, reportSwallowed} from './swallowed-questions.js';

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
  const page = readPage(source);
  const baseUrl = page.baseUrl ?? options.baseUrl;
  const context = {source, report, options: {...options, ...(baseUrl !== undefined && {baseUrl})}};
  // Told of only if nothing else is found: it is not what readers see.
  const unheard = createReport();
  const linked = linkedIn(page, {...context, report: unheard});
  const isLinked = linked.length > 0 || unheard.diagnostics().length > 0;
  const questions = findHtmlQuestions(page.content, {linked, isLinked}, context);
  reportSwallowed(page.content, isAskedBy(questions ?? [], source), context);
  return {
    ...(page.language && {language: page.language}),
    drafts:
      questions === undefined
        ? linkedIn(page, context)
        : questions.map((question) => draftOf(question, context)),
  };
}

/** Whether a question, or another wording of one, begins at an offset. */
function isAskedBy(
  questions: readonly Question<Nodes>[],
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

function draftOf(question: Question<Nodes>, context: HtmlContext): DraftEntry {
  const {heading, id, section, head, body, anchor = []} = question;
  const {source, options, report} = context;
  const answer = buildAnswerOf(
    {type: 'root', children: cleanAnswer(body)},
    (offset) => source.placeAt(offset),
    {addresses: addressesIn(source, options, undefined), report},
  );
  const draft = {
    question: heading.text,
    place: heading.place,
    ...(id !== undefined && {id}),
    aliases: heading.aliases ?? [],
    expects: [],
    featured: false,
    ...(section !== undefined && {category: section}),
    anchors: [...head, ...body].flatMap(elementsIn).flatMap(ownIds).concat(anchor),
  };
  return answeredDraft(draft, answer, report);
}
