/**
 * Turns a table of an answer into mdast, the tree that Markdown is written from.
 */
import type {AlignType, Table, TableCell, TableRow} from 'mdast';
import {answerParts, type AnswerNode, type AnswerParts} from '../format/answer-tree.js';
import {answerPhrases} from './answer-phrases.js';
import {isInline} from '../format/white-space.js';

/**
 * @param children what the table holds
 * @returns undefined for a table that is not one head above rows of as many cells, in single lines
 */
export function answerTable(children: readonly AnswerNode[]): Table | undefined {
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
