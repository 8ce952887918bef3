/**
 * Tables of questions and answers.
 */
import type {Element, Nodes} from 'hast';
import {isAsking} from '../../format/asking.js';
import {walkBlocks} from './block-walk.js';
import {askedOf, type Form} from './forms.js';
import {attributeValue} from '../answer/sanitize-answer.js';
import {elementsIn, holdsContent, isElement, namesIn, ownNames, textOf} from './nodes.js';
import type {Asked, Page} from './outline.js';
import {isAnswerMark, isAnswerName, isQuestionMark, isQuestionName} from './question-labels.js';

export const tableForm: Form = (blocks, page) => {
  const walked = walkBlocks(blocks, {
    isMark: (element) => isElement(element, 'table'),
    closed: new Set(['blockquote', 'details', 'figure', 'pre']),
  });
  const asked = walked.flatMap(({node, isMark, names}) =>
    isMark && node.type === 'element' ? askedIn(node, names, page) : [],
  );
  return {form: 'table', asked};
};

function askedIn(table: Element, names: readonly string[], page: Page): Asked[] {
  const inTurn = rowsInTurn(table, page);
  return inTurn.length > 0 ? inTurn : askedRows(table, names, page);
}

/** Rows that begin with “Q” and “A”, or have a class that says so, as DocBook writes them. */
function rowsInTurn(table: Element, page: Page): Asked[] {
  const found: {row: Element; cells: Nodes[]; body: Nodes[]}[] = [];
  for (const row of elementsIn(table).filter(({tagName}) => tagName === 'tr')) {
    const cells = row.children.filter((cell) => isElement(cell, 'td', 'th'));
    const name = attributeValue(row.properties.className);
    // The names of columns are no labels.
    const isLabelled = cells.length > 1 && isElement(cells[0], 'td');
    const label = isLabelled ? textOf(cells.slice(0, 1)) : '';
    const last = found.at(-1);
    if (isQuestionMark(label) || name === 'question') found.push({row, cells, body: []});
    else if (last && (isAnswerMark(label) || name === 'answer'))
      for (const cell of cells.slice(-1)) last.body.push(...contentOf(cell));
  }
  if (!found.every(({body}) => holdsContent(body))) return [];
  return found.flatMap(({row, cells, body}) => {
    const question = cells.at(-1);
    if (question === undefined) return [];
    const all = [...ownNames(row), ...namesIn(cells)];
    const asking = {text: textOf([question]), head: [question], body, names: all};
    return [askedOf({...asking, isLabelled: true}, question, page)];
  });
}

/** None unless its head names the columns, or most of its rows ask in the same column. */
function askedRows(table: Element, names: readonly string[], page: Page): Asked[] {
  const rows = elementsIn(table)
    .filter(({tagName}) => tagName === 'tr')
    .map((row) => row.children.filter((cell) => isElement(cell, 'td', 'th')))
    .filter((cells) => cells.length > 1);
  const [head = []] = rows;
  const titles = head.map((cell) => textOf([cell]));
  const named = titles.findIndex(isQuestionName);
  const isNamed = named >= 0 && (titles.some(isAnswerName) || titles.length === 2);
  const column = isNamed ? named : askingColumn(rows);
  if (column < 0) return [];
  const isHead =
    isNamed || (head.every((cell) => isElement(cell, 'th')) && !isAsking(titles[column] ?? ''));
  return rows.slice(isHead ? 1 : 0).flatMap((cells, i) => {
    const question = cells[column];
    if (question === undefined) return [];
    const others = cells.filter(
      (cell) => cell !== question && !/^[\d.)#\s]*$/.test(textOf([cell])),
    );
    const seen = cells.filter((cell) => cell !== question && holdsContent([cell]));
    const body = (others.length > 0 ? others : seen).flatMap(contentOf);
    const all = [...namesIn(cells), ...(i === 0 ? names : [])];
    return [
      askedOf(
        {text: textOf([question]), head: [question], body, names: all, isLabelled: isNamed},
        question,
        page,
      ),
    ];
  });
}

function askingColumn(rows: readonly (readonly Nodes[])[]): number {
  const width = Math.max(0, ...rows.slice(0, 1).map(({length}) => length));
  const columns = Array.from({length: Math.min(width, 3)}, (_, column) => column);
  return columns.findIndex((column) => {
    const asking = rows.filter((cells) => isAsking(textOf(cells.slice(column, column + 1))));
    return asking.length * 2 > rows.length - 1 && asking.length > 0;
  });
}

/** Its blocks, or its line as a paragraph. */
function contentOf(cell: Nodes): Nodes[] {
  if (cell.type !== 'element') return [];
  const isBlock = (node: Nodes): boolean =>
    isElement(node, 'p', 'ul', 'ol', 'div', 'pre', 'blockquote', 'dl');
  if (cell.children.some(isBlock)) return cell.children;
  return [
    {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: cell.children,
      position: cell.position,
    },
  ];
}
