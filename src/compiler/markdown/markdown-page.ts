/**
 * A Markdown file as a page of HTML nodes, each of which knows where in the source it comes from.
 */
import type {Element, ElementContent, Nodes} from 'hast';
import type {Token} from 'markdown-it';
import {findCostlyTag, sizeProblem} from '../answer/costly-entry.js';
import {ENTRY_LIMIT} from '../answer/entry-limits.js';
import {reportUnclosed} from '../answer/unclosed-html.js';
import type {Place, Problem, Report} from '../diagnostic.js';
import {withParagraphs} from '../questions/broken-lines.js';
import type {Page} from '../questions/outline.js';
import type {LocatedText} from '../settings/settings.js';
import type {SourceText} from '../source-text.js';
import {partBlocks} from './block-parts.js';
import type {Footnote} from './footnotes.js';
import {headingId} from './heading-attributes.js';
import type {Markdown} from './markdown.js';
import {TokenWriter} from './render-answer.js';
import {parseHtml} from '../answer/parse-html.js';
import {readWrittenHtml} from './written-html.js';

export interface MarkdownPage extends Page {
  readonly nodes: readonly ElementContent[];
  readonly placeAt: (htmlOffset: number) => Place;
  /** What was not read, because it would cost too much; it stands where its text would. */
  readonly costs: ReadonlyMap<Nodes, Problem>;
  /** The footnote that an element refers to. */
  readonly footnoteAt: (element: Element) => Footnote | undefined;
  readonly footnoteNodes: ReadonlyMap<Footnote, readonly ElementContent[]>;
  /** References to no footnote, with their offset in the page. */
  readonly missing: readonly (LocatedText & {readonly at: number})[];
}

/** A page may become so many times as large as its source: definitions make much of little. */
const MOST_GROWTH = 16;

export function markdownPage(markdown: Markdown, source: SourceText, report: Report): MarkdownPage {
  const writer = new PageWriter(markdown, source);
  const costs = new Map<Nodes, Problem>();
  const parser = new PartParser(writer, costs, report);
  const nodes = withParagraphs(parser.parse(markdown.tokens));
  const footnoteNodes = new Map(
    markdown.footnotes.map((footnote) => [footnote, parser.parse(footnote.tokens)]),
  );
  const startOf = ({position}: Nodes): number => position?.start.offset ?? 0;
  return {
    nodes,
    placeAt: writer.placeAt,
    placeOf: (node) => writer.placeAt(startOf(node)),
    claimedId: (heading) => writer.claimed.get(startOf(heading)),
    costs,
    footnoteAt: (element) =>
      element.tagName === 'sup' ? writer.references.get(startOf(element)) : undefined,
    footnoteNodes,
    missing: writer.missing,
  };
}

class PageWriter extends TokenWriter {
  /** By offset in the page. */
  readonly claimed = new Map<number, LocatedText>();
  readonly references = new Map<number, Footnote>();

  /** Begins a part. @returns where it begins */
  begin(): number {
    this.written += this.html.length;
    this.html = '';
    return this.written;
  }

  override isFull(): boolean {
    const most = ENTRY_LIMIT + MOST_GROWTH * this.source.text.length;
    return this.written + this.html.length > most;
  }

  protected override before(token: Token): void {
    const text = token.type === 'heading_open' ? headingId(token) : undefined;
    if (text === undefined) return;
    const line = Number(token.meta?.idLine ?? token.map?.[0] ?? 0);
    const column = this.source.lineText(line).search(/[[{][^[{]*$/) + 1;
    const place = {...this.source.placeOfLine(line), column: Math.max(column, 1)};
    this.claimed.set(this.written + this.html.length, {...place, text});
  }

  protected override reference(footnote: Footnote): string {
    this.references.set(this.written + this.html.length, footnote);
    return '<sup></sup>';
  }
}

class PartParser {
  readonly #writer: PageWriter;
  readonly #costs: Map<Nodes, Problem>;

  readonly #report: Report;

  constructor(writer: PageWriter, costs: Map<Nodes, Problem>, report: Report) {
    this.#report = report;
    this.#writer = writer;
    this.#costs = costs;
  }

  /** Parts without HTML are read at once, which takes less time. */
  parse(tokens: readonly Token[]): ElementContent[] {
    const nodes: ElementContent[] = [];
    let run: string[] = [];
    let start = this.#writer.begin();
    const endRun = (next: number): void => {
      const html = run.join('');
      const found = readWrittenHtml(html, start) ?? this.#parse(html, start);
      for (const node of found) nodes.push(node);
      run = [];
      start = next;
    };
    for (const part of partBlocks(tokens)) {
      const from = this.#writer.begin();
      this.#writer.addBlocks(part.tokens);
      const {html} = this.#writer;
      const placeAt = (offset: number): Place => this.#writer.placeAt(from + offset);
      const problem = this.#writer.isFull()
        ? sizeProblem(placeAt(0))
        : findCostlyTag(html, placeAt);
      if (problem === undefined && !part.hasHtml) {
        run.push(html);
        continue;
      }
      endRun(from);
      if (problem !== undefined) nodes.push(this.#costly(from, problem));
      else for (const node of this.#parse(html, from)) nodes.push(node);
      start = from + html.length;
    }
    endRun(this.#writer.begin());
    return nodes;
  }

  #parse(html: string, from: number): ElementContent[] {
    if (html === '') return [];
    const root = parseHtml(html, {fragment: true});
    reportUnclosed({root, html}, (offset) => this.#writer.placeAt(from + offset), this.#report);
    const shift = (node: Nodes): void => {
      const {position} = node;
      if (position?.start.offset !== undefined) position.start.offset += from;
      if (position?.end.offset !== undefined) position.end.offset += from;
      if ('children' in node) node.children.forEach(shift);
    };
    root.children.forEach(shift);
    return root.children.filter((child) => child.type !== 'doctype');
  }

  #costly(from: number, problem: Problem): ElementContent {
    const point = {line: 1, column: 1};
    const node: ElementContent = {
      type: 'element',
      tagName: 'div',
      properties: {},
      children: [{type: 'text', value: '…'}],
      position: {
        start: {...point, offset: from},
        end: {...point, offset: from + this.#writer.html.length},
      },
    };
    this.#costs.set(node, problem);
    return node;
  }
}
