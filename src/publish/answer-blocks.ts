/**
 * Turns an answer tree into mdast, the tree that Markdown is written from.
 *
 * What Markdown has no sign for stays HTML, which Markdown allows.
 */
import {toHtml} from 'hast-util-to-html';
import type {
  AlignType,
  BlockContent,
  DefinitionContent,
  ListItem,
  Table,
  TableCell,
  TableRow,
} from 'mdast';
import {
  type AnswerElement,
  type AnswerNode,
  answerParts,
  type AnswerParts,
} from '../format/answer-tree.js';
import {isInline} from '../format/white-space.js';
import {answerHast} from './answer-hast.js';
import {answerPhrases} from './answer-phrases.js';

export type Block = BlockContent | DefinitionContent;

/**
 * Texts and elements of a line that stand beside blocks become paragraphs.
 * @param nodes an answer, or what one of its elements holds; headings become those below a `###`
 */
export function answerBlocks(nodes: readonly AnswerNode[]): Block[] {
  const blocks: Block[] = [];
  let line: AnswerNode[] = [];
  const endLine = (): void => {
    if (line.length > 0) blocks.push({type: 'paragraph', children: answerPhrases(line)});
    line = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || isInline(node[0]) || node[0] === 'br') line.push(node);
    else {
      endLine();
      blocks.push(blockOf(answerParts(node)) ?? {type: 'html', value: htmlOf(node)});
    }
  }
  endLine();
  return blocks;
}

/** @returns undefined for what Markdown has no sign for */
function blockOf(parts: AnswerParts): Block | undefined {
  const {tag, attributes, children} = parts;
  if (tag === 'pre') return codeOf(children);
  if (tag === 'ol' || tag === 'ul') return listOf(parts);
  if (Object.keys(attributes).length > 0) return undefined;
  const depth = DEPTHS.get(tag);
  if (depth !== undefined) return {type: 'heading', depth, children: answerPhrases(children)};
  if (tag === 'p') return {type: 'paragraph', children: answerPhrases(children)};
  if (tag === 'blockquote') return {type: 'blockquote', children: answerBlocks(children)};
  if (tag === 'hr') return {type: 'thematicBreak'};
  return tag === 'table' ? answerTable(children) : undefined;
}

const DEPTHS: ReadonlyMap<string, 4 | 5 | 6> = new Map([
  ['h3', 4],
  ['h4', 5],
  ['h5', 6],
  ['h6', 6],
]);

/** An empty line would end the HTML; as a reference it is none to Markdown, and one to HTML. */
function htmlOf(node: AnswerElement): string {
  return toHtml({type: 'root', children: answerHast([node])}).replace(/\n(?=[ \t]*\n)/g, '&#10;');
}

function codeOf(children: readonly AnswerNode[]): Block | undefined {
  const [code, ...others] = children;
  if (code === undefined || typeof code === 'string' || code[0] !== 'code' || others.length > 0) {
    return undefined;
  }
  const {attributes, children: lines} = answerParts(code);
  const language = /^language-(.+)$/.exec(attributes.class ?? '')?.[1];
  const value = lines.map(textIn).join('').replace(/\n$/, '');
  return {type: 'code', value, ...(language !== undefined && {lang: language})};
}

function textIn(node: AnswerNode): string {
  return typeof node === 'string' ? node : answerParts(node).children.map(textIn).join('');
}

function listOf({tag, attributes, children}: AnswerParts): Block | undefined {
  const {start, ...others} = attributes;
  const items = children.map(itemOf);
  if (Object.keys(others).length > 0 || !items.every((item) => item !== undefined)) {
    return undefined;
  }
  const spread = items.some((item) => item.spread === true);
  return {
    type: 'list',
    ordered: tag === 'ol',
    ...(tag === 'ol' && {start: Number(start ?? 1)}),
    spread,
    children: items,
  };
}

function itemOf(node: AnswerNode): ListItem | undefined {
  if (typeof node === 'string' || node[0] !== 'li') return undefined;
  const {attributes, children} = answerParts(node);
  if (Object.keys(attributes).length > 0) return undefined;
  const spread = children.some((child) => typeof child !== 'string' && child[0] === 'p');
  return {type: 'listItem', spread, children: answerBlocks(children)};
}

/**
 * @param children what the table holds
 * @returns undefined for a table that is not one head above rows of as many cells, in single lines
 */
function answerTable(children: readonly AnswerNode[]): Table | undefined {
  const [head, body, ...others] = children.map(partsOf);
  if (head?.tag !== 'thead' || (body !== undefined && body.tag !== 'tbody') || others.length > 0) {
    return undefined;
  }
  const heads = head.children.map((row) => rowOf(row, 'th'));
  const [first] = heads;
  const rows = [...heads, ...(body?.children ?? []).map((row) => rowOf(row, 'td'))];
  const isPlain = rows.every(
    (row) => row !== undefined && row.aligns.join() === first?.aligns.join(),
  );
  if (heads.length !== 1 || first === undefined || !isPlain) return undefined;
  return {
    type: 'table',
    align: first.aligns.map(alignOf),
    children: rows.flatMap((row) => row?.row ?? []),
  };
}

interface Row {
  readonly row: TableRow;
  readonly aligns: readonly string[];
}

function rowOf(node: AnswerNode, cellTag: string): Row | undefined {
  const {tag, children} = partsOf(node);
  const cells = children.map(partsOf);
  const isPlain = cells.every(
    (cell) =>
      cell.tag === cellTag &&
      Object.keys(cell.attributes).every((name) => name === 'align') &&
      cell.children.every((child) => typeof child === 'string' || isInline(child[0])),
  );
  if (tag !== 'tr' || !isPlain) return undefined;
  return {
    row: {type: 'tableRow', children: cells.map(cellOf)},
    aligns: cells.map(({attributes}) => attributes.align ?? ''),
  };
}

function cellOf({children}: AnswerParts): TableCell {
  return {type: 'tableCell', children: answerPhrases(children)};
}

function alignOf(align: string): AlignType {
  return align === 'left' || align === 'center' || align === 'right' ? align : null;
}

function partsOf(node: AnswerNode): AnswerParts {
  return typeof node === 'string' ? {tag: '', attributes: {}, children: []} : answerParts(node);
}
