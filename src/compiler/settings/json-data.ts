/**
 * Reads JSON as data that knows where it stands.
 */
import type {Node, ParseError} from 'jsonc-parser';
import type {Report} from '../diagnostic.js';
import {json} from '../late-packages.js';
import type {DataBlock, DataNode, DataPair} from './data-node.js';
import {distinctPairs} from './distinct-pairs.js';

/** Levels that are open at once; the parser is recursive, and a FAQ has ten. */
const DEPTH_LIMIT = 100;

/** JSON as its standard has it: `JSON.parse` takes the same texts. */
const OPTIONS = {allowTrailingComma: false, disallowComments: true, allowEmptyContent: false};

/** @returns nothing where, with an error reported, the JSON can't be read */
export function readJson(block: DataBlock, report: Report): DataNode | undefined {
  const text = block.source.text.slice(block.start, block.end);
  const deep = findDeepBracket(text);
  if (deep !== undefined) {
    report.error({
      ...block.source.placeAt(block.start + deep),
      code: 'json-too-deep',
      message: `The ${block.name} is nested more than ${DEPTH_LIMIT} levels deep.`,
      hint: 'Write it with fewer levels; a FAQ is a list of questions.',
    });
    return undefined;
  }
  const errors: ParseError[] = [];
  const root = json().parseTree(text, errors, OPTIONS);
  const [error] = errors; // those after it mostly follow from it
  if (error !== undefined) reportJson(error, block, report);
  return root && error === undefined ? new JsonReader(block, report).node(root) : undefined;
}

function findDeepBracket(text: string): number | undefined {
  const scanner = json().createScanner(text, true);
  let depth = 0;
  do {
    scanner.scan();
    const sign = text.charAt(scanner.getTokenOffset());
    if (sign === '[' || sign === '{') depth++;
    if (sign === ']' || sign === '}') depth--;
    if (depth > DEPTH_LIMIT) return scanner.getTokenOffset();
  } while (scanner.getTokenLength() > 0); // only the end has none
  return undefined;
}

class JsonReader {
  readonly #block: DataBlock;
  readonly #report: Report;

  constructor(block: DataBlock, report: Report) {
    this.#block = block;
    this.#report = report;
  }

  node({type, offset, length, value, children = []}: Node): DataNode {
    const start = this.#block.start + offset;
    if (type === 'array') {
      return {kind: 'list', start, nodes: children.map((child) => this.node(child))};
    }
    if (type === 'object') {
      const pairs = children.flatMap((property) => this.#pair(property));
      return {kind: 'map', start, pairs: distinctPairs(pairs, this.#block, this.#report)};
    }
    if (type === 'null') return {kind: 'nothing', start};
    const end = start + length;
    const isString = typeof value === 'string';
    const text = isString
      ? value.replace(/\r\n?/g, '\n')
      : this.#block.source.text.slice(start, end);
    return {kind: 'text', start, text, written: {start, end, quote: isString ? '"' : ''}};
  }

  #pair({children: [key, value] = []}: Node): DataPair[] {
    if (key === undefined || value === undefined) return [];
    const start = this.#block.start + key.offset;
    return [{name: String(key.value), key: {start}, value: this.node(value)}];
  }
}

function reportJson({error, offset}: ParseError, block: DataBlock, report: Report): void {
  const {source, name, start, end} = block;
  const sign = /^\S/u.exec(source.text.slice(start + offset, end))?.[0];
  const found = sign === undefined ? 'here it ends' : `here is “${sign}”`;
  const [problem, hint] = EXPLANATIONS.get(json().printParseErrorCode(error)) ?? NO_VALUE;
  report.error({
    ...source.placeAt(start + offset),
    code: 'json-syntax',
    message: `The ${name} is not the JSON it has to be: ${problem.replace('$', () => found)}.`,
    hint,
  });
}

type Explanation = readonly [problem: string, hint: string];

const COMMENT: Explanation = [
  'here is a comment',
  'JSON has none: take it out, or write the file as YAML.',
];
const ESCAPE: Explanation = [
  'the text that begins here has an unknown escape',
  'Write a “\\” itself as “\\\\”.',
];
const NO_VALUE: Explanation = [
  '$, which begins no value',
  'Put texts and names in “"”, as in "question".',
];

/** By the parser's name of the mistake, what it is and what to do; `$` is what was found instead. */
const EXPLANATIONS = new Map<string, Explanation>([
  ['CommaExpected', ['$ where a comma belongs', 'Put a comma between one value and the next.']],
  ['ColonExpected', ['$ where a colon belongs', 'Write “:” between a name and its value.']],
  ['CloseBraceExpected', ['$ before its “}”', 'Close every “{” with a “}”.']],
  ['CloseBracketExpected', ['$ before its “]”', 'Close every “[” with a “]”.']],
  [
    'EndOfFileExpected',
    ['$ after its end', 'Put all questions into one list, between “[” and “]”.'],
  ],
  [
    'PropertyNameExpected',
    ['$ where a name belongs', 'Put names in “"”, and no comma after the last value.'],
  ],
  [
    'ValueExpected',
    ['$ where a value belongs', 'Put texts in “"”, and no comma after the last value.'],
  ],
  ['InvalidCommentToken', COMMENT],
  ['UnexpectedEndOfComment', COMMENT],
  [
    'UnexpectedEndOfString',
    [
      'the text that begins here has no end on its line',
      'End it with “"”; write a new line as “\\n”.',
    ],
  ],
  [
    'InvalidCharacter',
    [
      'the text that begins here holds a control character',
      'Write a tab as “\\t”, a new line as “\\n”.',
    ],
  ],
  ['InvalidUnicode', ESCAPE],
  ['InvalidEscapeCharacter', ESCAPE],
]);
