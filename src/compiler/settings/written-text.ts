/**
 * Finds for each character of a value the place at which it is written, escapes or not.
 */
import type {DataText, Written} from './data-node.js';
import {lastAtMost} from '../last-at-most.js';
import {SourceText} from '../source-text.js';

/** From `at` in the value on, characters come side by side from `from` in the source. */
interface Piece {
  readonly at: number;
  readonly from: number;
}

/** What is written at one place, and how many characters of the source it takes. */
interface Sign {
  readonly text: string;
  readonly length: number;
}

/** A value as a source of its own, whose places are those in the file that it is written in. */
export function valueAsSource({text, written}: DataText, source: SourceText): SourceText {
  const value = text.replace(/^\uFEFF/, '');
  const pieces = align(value, source.text, written);
  return new SourceText({path: source.path, text: value}, (offset) => {
    const {at, from} = lastAtMost(pieces, offset, (piece) => piece.at) ?? {at: 0, from: 0};
    return source.placeAt(Math.min(from + offset - at, written.end));
  });
}

/**
 * Several values as one source.
 * @param between what parts one from the next
 */
export function valuesAsSource(
  values: readonly DataText[],
  between: (last: DataText, next: DataText) => string,
  source: SourceText,
): SourceText {
  const [first, ...others] = values;
  if (first === undefined) return new SourceText({path: source.path, text: ''});
  let last = first;
  const starts = [{at: 0, part: valueAsSource(first, source)}];
  const texts = [starts[0]?.part.text ?? ''];
  let length = texts[0]?.length ?? 0;
  for (const value of others) {
    const part = valueAsSource(value, source);
    const gap = between(last, value);
    starts.push({at: length + gap.length, part});
    texts.push(gap, part.text);
    length += gap.length + part.text.length;
    last = value;
  }
  return new SourceText({path: source.path, text: texts.join('')}, (offset) => {
    const start = lastAtMost(starts, offset, ({at}) => at);
    return start?.part.placeAt(offset - start.at) ?? source.placeAt(first.start);
  });
}

/**
 * White space is skipped on both sides, because YAML folds and indents it; all else has to be the
 * same. Takes linear time.
 */
function align(value: string, source: string, {start, end, quote}: Written): readonly Piece[] {
  const pieces: Piece[] = [{at: 0, from: start}];
  let from = quote === '' ? start : start + 1;
  for (let at = 0; at < value.length && from < end;) {
    if (isBlank(value.slice(at, at + 1))) {
      at++;
      continue;
    }
    let sign = signAt(source, from, quote);
    while (isBlank(sign.text) && from < end) {
      from += sign.length;
      sign = signAt(source, from, quote);
    }
    const last = pieces.at(-1);
    if (!value.startsWith(sign.text, at)) break; // no value that was parsed; places stay near
    if (last === undefined || from - at !== last.from - last.at) pieces.push({at, from});
    at += sign.text.length;
    from += sign.length;
  }
  return pieces;
}

function isBlank(text: string): boolean {
  return /^\s*$/.test(text);
}

/** One escape; of YAML's, those of JSON among them. */
const ESCAPE = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[^])/y;

const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['e', '\u001B'],
  ['f', '\f'],
  ['n', '\n'],
  ['N', '\u0085'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['_', '\u00A0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  ['\n', ''],
]);

function signAt(source: string, offset: number, quote: Written['quote']): Sign {
  const plain = source.slice(offset, offset + 1);
  if (quote === "'" && source.startsWith("''", offset)) return {text: "'", length: 2};
  if (quote === '""' && source.startsWith('""', offset)) return {text: '"', length: 2};
  if (quote !== '"' || plain !== '\\') return {text: plain, length: 1};
  ESCAPE.lastIndex = offset;
  const escape = ESCAPE.exec(source)?.[0] ?? plain;
  const name = escape.slice(1, 2);
  if (escape.length > 2) return {text: fromHex(escape.slice(2)), length: escape.length};
  return {text: ESCAPED.get(name) ?? name, length: escape.length};
}

function fromHex(digits: string): string {
  const code = Number.parseInt(digits, 16);
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}
