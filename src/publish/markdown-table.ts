/**
 * Writes tables as Markdown.
 */
import {type AnswerNode, answerParts, type AnswerParts} from '../format/answer-tree.js';
import {isOfLine, markdownLine} from './markdown-line.js';
import {withEdges} from './markdown-text.js';

/**
 * @param children what the table holds
 * @returns nothing for a table that is not one head above rows of as many cells, in single lines
 */
export function markdownTable(children: readonly AnswerNode[]): string | undefined {
  const [head, body, ...others] = children.map(partsOf);
  const isParted = head?.tag === 'thead' && (body === undefined || body.tag === 'tbody');
  if (!isParted || others.length > 0 || body?.children.length === 0) return undefined;
  const heads = head.children.map((row) => rowOf(row, 'th'));
  const [first] = heads;
  const rows = [...heads, ...(body?.children ?? []).map((row) => rowOf(row, 'td'))];
  const isEven = rows.every((row) => row?.aligns.join() === first?.aligns.join());
  if (heads.length !== 1 || first === undefined || first.aligns.length === 0 || !isEven) {
    return undefined;
  }
  const lines = rows.flatMap((row) => (row === undefined ? [] : [lineOf(row.cells)]));
  const marks = first.aligns.map((align) => MARKS.get(align) ?? '-');
  return [lines[0], lineOf(marks), ...lines.slice(1)].join('\n');
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['left', ':-'],
  ['center', ':-:'],
  ['right', '-:'],
]);

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

interface Row {
  readonly cells: readonly string[];
  readonly aligns: readonly string[];
}

/** @returns nothing for a row that Markdown has no sign for */
function rowOf(node: AnswerNode, cellTag: string): Row | undefined {
  const {tag, attributes, children} = partsOf(node);
  const cells = children.map(partsOf);
  const isPlain = cells.every(
    (cell) =>
      cell.tag === cellTag &&
      Object.keys(cell.attributes).every((name) => name === 'align') &&
      cell.children.every((child) => isOfLine(child) && child[0] !== 'br'),
  );
  if (tag !== 'tr' || !isPlain || Object.keys(attributes).length > 0) return undefined;
  return {
    cells: cells.map((cell) => withEdges(markdownLine(cell.children)).replaceAll('|', '\\|')),
    aligns: cells.map((cell) => cell.attributes.align ?? ''),
  };
}

function partsOf(node: AnswerNode): AnswerParts {
  return typeof node === 'string' ? {tag: '', attributes: {}, children: []} : answerParts(node);
}
