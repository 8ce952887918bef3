/**
 * Writes the blocks of an answer as Markdown.
 *
 * What Markdown has no sign for, or would read as another tree, is written as HTML, which Markdown
 * allows.
 */
import {
  type AnswerElement,
  type AnswerNode,
  answerParts,
  type AnswerParts,
} from '../format/answer-tree.js';
import {allowedAnswer} from './allowed-answer.js';
import {isOfLine, markdownLine} from './markdown-line.js';
import {type Block, markdownList} from './markdown-list.js';
import {markdownTable} from './markdown-table.js';
import {asHeading, asLine} from './markdown-text.js';
import {markupOf, reference} from './markup.js';

/**
 * Texts and elements of a line that stand beside blocks become paragraphs.
 * @param nodes an answer, or what one of its elements holds; headings become those below a `###`
 */
export function markdownBlocks(nodes: readonly AnswerNode[]): Block[] {
  const blocks: Block[] = [];
  let line: AnswerNode[] = [];
  const endLine = (): void => {
    if (line.length > 0) blocks.push(paragraphOf(line));
    line = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || isOfLine(node)) line.push(node);
    else {
      endLine();
      blocks.push(blockOf(node, blocks.at(-1)));
    }
  }
  endLine();
  return blocks;
}

function blockOf(node: AnswerElement, before: Block | undefined): Block {
  const parts = answerParts(node);
  const text = signedBlock(parts, before);
  return text ?? {text: htmlOf([node]), kind: 'html'};
}

/** @returns nothing for what Markdown has no sign for */
function signedBlock(parts: AnswerParts, before: Block | undefined): Block | undefined {
  const {tag, attributes, children} = parts;
  if (tag === 'pre') return blockIf('other', codeOf(parts));
  if (tag === 'ol' || tag === 'ul')
    return blockIf('list', markdownList(parts, {before, blocksOf: markdownBlocks}));
  if (Object.keys(attributes).length > 0) return undefined;
  if (tag === 'hr') return {text: '***', kind: 'other'}; // of hyphens, it could be front matter
  if (tag === 'table') return blockIf('table', markdownTable(children));
  if (tag === 'blockquote') return blockIf('quote', quoteOf(children));
  if (!children.every(isOfLine)) return undefined;
  if (tag === 'p') return children.length === 0 ? undefined : paragraphOf(children);
  const level = LEVELS.get(tag);
  const heading = level === undefined ? '' : asHeading(markdownLine(children));
  return blockIf('other', heading === '' ? undefined : `${level ?? ''} ${heading}`);
}

function blockIf(kind: Block['kind'], text: string | undefined): Block | undefined {
  return text === undefined ? undefined : {text, kind};
}

/** The signs of headings, which stand below that of their question. */
const LEVELS: ReadonlyMap<string, string> = new Map([
  ['h3', '####'],
  ['h4', '#####'],
  ['h5', '######'],
  ['h6', '######'],
]);

/** A tag that is alone in its line begins HTML that is no paragraph. */
const SOLE_TAG = /^<\/?[a-z][a-z\d-]*(?=[\s/>])(?:"[^"]*"|[^">])*>\s*$/i;

function paragraphOf(children: readonly AnswerNode[]): Block {
  const line = asLine(markdownLine(children));
  // A parser takes vertical tabs from the ends too, and knows no reference to one.
  if (SOLE_TAG.test(line) || /^\v|\v$/.test(line))
    return {text: htmlOf([['p', ...children]]), kind: 'html'};
  return {text: line, kind: 'line'};
}

/**
 * An empty line would end the HTML; as a reference it is none to Markdown, and one to HTML. Braces
 * could be a mark of a template.
 */
function htmlOf(nodes: readonly AnswerNode[]): string {
  const html = markupOf(allowedAnswer(lowered(nodes)))
    .replace(/[{\r]/g, reference)
    .replace(/\n(?=[ \t]*\n)|^\n|\n$/g, reference);
  // A paragraph begins with an element of a line, so what it holds would be in that paragraph.
  return /^<(?:blockquote|d[dlt]|details|div|fig|h\d|hr|li|[ou]l|p|pre|summary|t)\b|^<(?:fig|t)/.test(
    html,
  )
    ? html
    : `</div>${html}`;
}

/** Headings one level down, as those in Markdown. */
function lowered(nodes: readonly AnswerNode[]): AnswerNode[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    const {tag, attributes, children} = answerParts(node);
    const level = LEVELS.get(tag)?.length;
    return [level === undefined ? tag : `h${level}`, attributes, ...lowered(children)];
  });
}

/** @returns nothing for code that would not be the same again */
function codeOf({attributes, children}: AnswerParts): string | undefined {
  const [code, ...others] = children;
  if (code === undefined || typeof code === 'string' || code[0] !== 'code') return undefined;
  const parts = answerParts(code);
  const {class: name = '', ...more} = parts.attributes;
  const [text = '', ...rest] = parts.children;
  const isPlain = [attributes, more].every((list) => Object.keys(list).length === 0);
  if (!isPlain || others.length > 0 || rest.length > 0 || typeof text !== 'string')
    return undefined;
  if ((text !== '' && !text.endsWith('\n')) || text.includes('\r')) return undefined;
  const language = /^(?:language-(.+))?$/.exec(name);
  if (language === null) return undefined;
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({length}) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language[1] ?? ''}\n${text}${fence}`;
}

/** @returns nothing for a quote of texts without a paragraph */
function quoteOf(children: readonly AnswerNode[]): string | undefined {
  if (children.some(isOfLine)) return undefined;
  const text = markdownBlocks(children)
    .map((block) => block.text)
    .join('\n\n');
  return text.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');
}
