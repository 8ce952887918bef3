/**
 * Reads YAML as data alone: in its failsafe schema every value stays the text it was written as
 * (`NO`, `12:30`, `1.10`). Tags are refused; nothing that an alias refers to is looked up.
 */
import type {CST, Document, Scalar, YAMLError} from 'yaml';
import {createReport, type Report} from '../diagnostic.js';
import {yaml} from '../late-packages.js';
import type {DataBlock, DataNode, DataPair, DataText} from './data-node.js';
import {distinctPairs} from './distinct-pairs.js';
import {readPlainYaml} from './plain-yaml.js';

/** Levels that are open at once; the composer is recursive, and a FAQ has ten. */
const DEPTH_LIMIT = 100;

/** Further ones mostly follow from those before. */
const MOST_PROBLEMS = 10;

const OPTIONS = {
  schema: 'failsafe',
  merge: false,
  prettyErrors: false,
  uniqueKeys: false, // looks each key up in a list; `distinctPairs` takes linear time
} as const;

/**
 * @param lengthLimit in UTF-16 code units
 * @returns nothing where, with an error reported, it can't be read
 */
export function readYaml(
  block: DataBlock,
  lengthLimit: number,
  report: Report,
): DataNode | undefined {
  const plain = block.end - block.start > lengthLimit ? undefined : readPlainYaml(block);
  if (plain !== undefined) {
    const pairs = distinctPairs(plain, block, report);
    return {kind: 'map', start: pairs[0]?.key.start ?? block.start, pairs};
  }
  return readAnyYaml(block, lengthLimit, report);
}

/** The same with the parser, whatever it is. */
export function readAnyYaml(
  block: DataBlock,
  lengthLimit: number,
  report: Report,
): DataNode | undefined {
  const text = block.source.text.slice(block.start, block.end);
  const tokens = text.length > lengthLimit ? lengthLimit : parseTokens(text);
  if (typeof tokens === 'number') {
    reportExcess(tokens, block, report);
    return undefined;
  }
  const told = createReport();
  const read = contentsOf(tokens, block, told);
  const contents = read === undefined ? contentsOfJoined(text, block) : read;
  if (contents !== undefined) return new YamlReader(block, report).node(contents);
  for (const {severity: _, ...problem} of told.diagnostics()) report.error(problem);
  return undefined;
}

/**
 * Lines of a text in quotes that are not indented are an error by the letter, but other parsers,
 * among them those of Jekyll and Hugo, read them all the same.
 */
function contentsOfJoined(text: string, block: DataBlock): Document.Parsed['contents'] | undefined {
  const joined = text.replace(QUOTED, (whole: string, before: string, quoted: string) => {
    const blank = quoted.startsWith('"') ? '\\n' : '  ';
    const line = quoted.replace(/\n([ \t]*)\n/g, `${blank}$1`).replaceAll('\n', ' ');
    return whole === `${before}${quoted}` ? `${before}${line}` : whole;
  });
  const tokens = joined === text ? 0 : parseTokens(joined);
  return typeof tokens === 'number' ? undefined : contentsOf(tokens, block, createReport());
}

/** The text in quotes that a name, or a dash, stands before. */
const QUOTED =
  /(^[ \t]*(?:-[ \t]+)*(?:[\w-]+:[ \t]+|(?<=-[ \t]+)))("(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')(?=[ \t]*(?:#.*)?$)/gm;

/** @returns the offset from where on it is too deep, before anything recursive meets it */
function parseTokens(text: string): CST.Token[] | number {
  const {Lexer, Parser} = yaml();
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > DEPTH_LIMIT) return parser.offset;
  }
  return [...tokens, ...parser.end()];
}

function contentsOf(
  tokens: readonly CST.Token[],
  block: DataBlock,
  report: Report,
): Document.Parsed['contents'] | undefined {
  // One at a time: no second document is wanted, and there may be thousands.
  const {Composer} = yaml();
  const documents = new Composer(OPTIONS).compose(tokens, true, block.end - block.start);
  const first = documents.next();
  if (first.done === true) return null;
  const problems = [...first.value.errors, ...first.value.warnings];
  problems.slice(0, MOST_PROBLEMS).forEach((problem) => reportYaml(problem, block, report));
  const second = problems.length > 0 ? undefined : documents.next();
  if (second?.done === false) reportSecond(second.value, block, report);
  return second?.done === true ? first.value.contents : undefined;
}

class YamlReader {
  readonly #block: DataBlock;
  readonly #report: Report;

  constructor(block: DataBlock, report: Report) {
    this.#block = block;
    this.#report = report;
  }

  node(value: unknown): DataNode {
    const {isAlias, isMap, isScalar, isSeq} = yaml();
    const start = this.#startOf(value);
    if (isScalar(value)) return this.#text(value, start);
    if (isSeq(value)) return {kind: 'list', start, nodes: value.items.map((one) => this.node(one))};
    if (isMap(value)) {
      const pairs = value.items.map((pair): DataPair => {
        const name = isScalar(pair.key) ? String(pair.key.value) : '';
        return {name, key: {start: this.#startOf(pair.key)}, value: this.node(pair.value)};
      });
      return {kind: 'map', start, pairs: distinctPairs(pairs, this.#block, this.#report)};
    }
    return {kind: 'nothing', start, ...(isAlias(value) && {alias: value.source})};
  }

  #text({value, type, range}: Scalar, start: number): DataText {
    const {source} = this.#block;
    const end = this.#block.start + (range?.[1] ?? 0);
    const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
    // The line of a block's `|` may hold a remark.
    const written = isBlock ? Math.min(end, source.text.indexOf('\n', start) + 1) : start;
    const quote = type === 'QUOTE_DOUBLE' ? '"' : type === 'QUOTE_SINGLE' ? "'" : '';
    return {kind: 'text', start, text: String(value), written: {start: written, end, quote}};
  }

  #startOf(value: unknown): number {
    return this.#block.start + (yaml().isNode(value) ? (value.range?.[0] ?? 0) : 0);
  }
}

function reportExcess(offset: number, {source, start, name}: DataBlock, report: Report): void {
  report.error({
    ...source.placeAt(start + offset),
    code: 'yaml-too-much',
    message: `The ${name} is nested too deeply or too long to be read from here on.`,
    hint: 'Keep it to texts and lists of texts; split what is long into several files.',
  });
}

function reportSecond({range}: Document.Parsed, block: DataBlock, report: Report): void {
  report.error({
    ...block.source.placeAt(block.start + range[0]),
    code: 'yaml-second-document',
    message: `The ${block.name} ends before this place, because “---” begins another document.`,
    hint: 'Put what follows into a file of its own, or take the “---” out.',
  });
}

function reportYaml({message, pos}: YAMLError, block: DataBlock, report: Report): void {
  report.error({
    ...block.source.placeAt(Math.min(block.start + pos[0], block.end)),
    code: 'yaml-syntax',
    message: `The ${block.name} is not the YAML it has to be: ${message}.`,
    hint: 'Put a text in quotes when it holds “: ” or “ #”, or begins with a sign; indent with spaces.',
  });
}
