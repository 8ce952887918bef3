/**
 * Finds what in an HTML page swallows questions because it is never closed.
 *
 * A tag of a heading, a `<summary>` or a term that is written in the page is a question, or it is
 * in something closed, which was meant; what is left is reported with what swallowed it.
 */
import type {Element, Nodes} from 'hast';
import {isClosed, isHiding, unclosedParts, type UnclosedPart} from '../answer/unclosed-html.js';
import type {Report} from '../diagnostic.js';
import {reportNeverClosed} from '../never-closed.js';
import {SourceText} from '../source-text.js';
import {isFurniture, isPart} from './furniture.js';
import {elementsIn} from '../questions/nodes.js';
import {parseHtml} from '../answer/parse-html.js';

const MARK = /<(?:h[1-6]|summary|dt)(?=[\s/>])/gi;

/** Elements that a question is not looked for in, or that are an answer of their own. */
const CLOSED = new Set('blockquote details dl figure pre table'.split(' '));

/** So many parts that hide others are reported; after these, the page is read as it is. */
const MOST_HIDING = 10;

/**
 * Reports what hides a part of the page from every reader.
 * @returns the page without what begins those parts, so that all else is found
 */
export function readThrough(source: SourceText, report: Report): SourceText {
  let html = source.text;
  for (let round = 0; round < MOST_HIDING; round++) {
    const hidden = unclosedParts(parseHtml(html), html, isHiding).find((part) =>
      isLoss(part, html),
    );
    if (hidden === undefined) break;
    const {start, next, opening, end} = hidden;
    const headings = marksIn(html, start + 1, next ?? end).length;
    tell(hidden, {hides: true, headings}, {source, report});
    html =
      html.slice(0, start) +
      blanked(html.slice(start, next ?? end), opening) +
      html.slice(next ?? end);
  }
  return html === source.text ? source : new SourceText({path: source.path, text: html});
}

/** What is in a comment that is never closed can't close another. */
function blanked(text: string, opening: string): string {
  const blank = ' '.repeat(opening.length);
  return opening === '<!--' ? text.replaceAll(opening, blank) : blank + text.slice(blank.length);
}

/** A comment or a tag that is never closed was not meant to hold whatever it holds. */
function isLoss({opening, start, end, next}: UnclosedPart, html: string): boolean {
  const isMeantShort = next === undefined && /^<(?:!--|\/?[a-z][^>]*$)/i.test(opening);
  return isMeantShort || marksIn(html, start + 1, next ?? end).length > 0;
}

/**
 * Reports elements that hold what was to be a question of its own.
 * @param isAsked whether a question begins at this offset
 */
export function reportSwallowed(
  content: readonly Nodes[],
  isAsked: (offset: number) => boolean,
  context: {readonly source: SourceText; readonly report: Report},
): void {
  const visit = (nodes: readonly Nodes[], isInPart: boolean): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      const hides = isFurniture(node, isInPart);
      const isOpen = node.position !== undefined && !isClosed(node, context.source.text);
      const lost = isOpen && (hides || CLOSED.has(node.tagName)) ? lostIn(node, isAsked) : 0;
      if (lost > 0) tell(partOf(node), {hides, headings: lost}, context);
      else visit(node.children, isInPart || isPart(node));
    }
  };
  visit(content, true);
}

/** Its own `<summary>` is none of those it swallows. */
function lostIn(element: Element, isAsked: (offset: number) => boolean): number {
  const own = element.children.find(
    (child) => child.type === 'element' && child.tagName === 'summary',
  );
  const marks = elementsIn(element).filter(
    (one) => one !== own && /^(?:h[1-6]|summary|dt)$/.test(one.tagName),
  );
  return marks.filter(({position}) => !isAsked(position?.start.offset ?? 0)).length;
}

function partOf({tagName, position}: Element): Pick<UnclosedPart, 'opening' | 'closing' | 'start'> {
  return {opening: `<${tagName}>`, closing: `</${tagName}>`, start: position?.start.offset ?? 0};
}

function tell(
  {opening, closing, start, next}: Pick<UnclosedPart, 'opening' | 'closing' | 'start' | 'next'>,
  {hides, headings}: {readonly hides: boolean; readonly headings: number},
  {source, report}: {readonly source: SourceText; readonly report: Report},
): void {
  const until = next === undefined ? undefined : {nextOnLine: source.placeAt(next).line};
  const unclosed = {place: source.placeAt(start), opening, closing, hides, headings};
  reportNeverClosed({...unclosed, lost: 'questions', ...(until && {until})}, report);
}

function marksIn(html: string, start: number, end: number): readonly string[] {
  return html.slice(start, end).match(MARK) ?? [];
}
