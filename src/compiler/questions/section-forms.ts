/**
 * Decides which sections are made up of questions in another form than headings.
 */
import type {Nodes} from 'hast';
import {accordionForm} from './accordion-form.js';
import {isAsking} from '../../format/asking.js';
import {boldForm, detailsForm, paragraphsForm, termsForm, type Form, type Found} from './forms.js';
import {holdsContent, textOf} from './nodes.js';
import type {Asked, Page, Section} from './outline.js';
import {sectionsBelow, type Measures} from './section-measures.js';
import {listForm} from './list-form.js';
import {linesForm, quotesForm} from './plain-forms.js';
import {tableForm} from './table-form.js';

/** Of two as good, the first: what is there to be asked and answered goes before what may be. */
const FORMS: readonly Form[] = [
  ...[detailsForm, paragraphsForm, termsForm, listForm, tableForm, accordionForm, boldForm],
  ...[quotesForm, linesForm],
];

interface Candidate extends Found {
  /** How many ask, or have a label that says so. */
  readonly asking: number;
  /** Which part of the section's text is in them, 0 to 1. */
  readonly covered: number;
  /** Whether nothing is above the first. */
  readonly isFromStart: boolean;
}

/** @returns the questions of each section that is made up of such */
export function findForms(
  root: Section,
  {page, measures}: {readonly page: Page; readonly measures: Measures},
): ReadonlyMap<Section, readonly Asked[]> {
  const sections = sectionsBelow(root).filter(({blocks}) => holdsContent(blocks));
  const askingHeadings = sections.filter((one) => measures.asks(one)).length;
  const candidates = new Map(
    sections.map((section) => [section, FORMS.map((form) => candidateOf(form, section, page))]),
  );
  const established = new Set<string>();
  const counts = new Map<string, number>();
  for (const [section, all] of candidates) {
    if (measures.asks(section)) continue;
    for (const {form, asking, isFromStart} of all) {
      if (asking < 2 && !isFromStart) continue;
      const count = (counts.get(form) ?? 0) + asking;
      counts.set(form, count);
      if (count > 1) established.add(form);
    }
  }
  const found = new Map<Section, readonly Asked[]>();
  for (const [section, all] of candidates) {
    const context = {isAsking: measures.asks(section), askingHeadings, established};
    const [best] = all
      .filter((candidate) => makesUp(candidate, context))
      .sort(
        (a, b) =>
          Number(LAST.has(a.form)) - Number(LAST.has(b.form)) ||
          b.asking - a.asking ||
          b.covered - a.covered,
      );
    if (best !== undefined) found.set(section, best.asked);
  }
  return found;
}

function candidateOf(form: Form, {blocks}: Section, page: Page): Candidate {
  const found = form(blocks, page);
  const asked = found.asked.filter(({heading, body}) => heading.text !== '' && holdsContent(body));
  const asking = asked.filter(
    ({heading, isLabelled}) => isLabelled === true || isAsking(heading.text),
  ).length;
  const lengthOf = (nodes: readonly Nodes[]): number => textOf(nodes).length;
  const total = asked.length === 0 ? 0 : lengthOf(blocks);
  const within = asked.reduce((sum, one) => sum + lengthOf(one.body) + wordingsOf(one), 0);
  const text =
    asked[0] === undefined ? '' : textOf(blocks).slice(0, asked[0].heading.text.length + 20);
  return {
    form: found.form,
    asked: found.asked,
    asking,
    covered: total === 0 ? 0 : within / total,
    isFromStart: asked[0] !== undefined && text.includes(asked[0].heading.text),
  };
}

/** How long the question is, with its other wordings. */
function wordingsOf({heading: {text, aliases = []}}: Asked): number {
  return [text, ...aliases.map((alias) => alias.text)].join('').length;
}

interface Context {
  /** Whether the section's heading asks. */
  readonly isAsking: boolean;
  /** How many headings of the page do, with something right below them. */
  readonly askingHeadings: number;
  /** The forms that ask in other sections too. */
  readonly established: ReadonlySet<string>;
}

/** Whether the section is made up of the questions, and they are no part of an answer. */
function makesUp(
  {form, asked, asking, covered, isFromStart}: Candidate,
  context: Context,
): boolean {
  const {established, askingHeadings} = context;
  const count = asked.length;
  if (count === 0) return false;
  const isMostlyAsking = asking * 2 >= count;
  if (context.isAsking) {
    return askingHeadings === 1 && isFromStart && covered > 0.9 && asking > 1 && isMostlyAsking;
  }
  if (form === 'bold') return askingHeadings === 0 && isFromStart && count > 2 && covered > 0.8;
  if (form === 'quotes' || form === 'lines') {
    const isEnough = asking > 1 || established.has(form);
    return askingHeadings === 0 && isEnough && covered > (isFromStart ? 0.6 : 0.85);
  }
  if (NAMED.has(form) && count > 1 && covered > 0.6) return true;
  if (asking === 0 || !isMostlyAsking) return false;
  if (asking === 1) return (isFromStart && covered > 0.7) || established.has(form);
  // Below a longer text, they are what it ends with.
  const isLoose = LOOSE.has(form) && !isFromStart && !asked.some((one) => one.isLabelled);
  if (isLoose) return covered > 0.3;
  return form === 'paragraphs' ? covered > 0.3 || established.has(form) : true;
}

/** Forms that count only where there are no others. */
const LAST: ReadonlySet<string> = new Set(['bold', 'quotes', 'lines']);

/** Forms that answers have as well. */
const LOOSE: ReadonlySet<string> = new Set(['list', 'accordion']);

/** Forms that are there to be asked and answered, whatever their texts. */
const NAMED: ReadonlySet<string> = new Set(['details', 'terms']);
