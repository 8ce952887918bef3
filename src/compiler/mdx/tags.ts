/**
 * Reads the tags of JSX, whatever their attributes are.
 */
import {endOfBrackets, textOfExpression} from './expression.js';

export interface Tag {
  /** Empty for a fragment. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'whole';
  /** Those that are texts, by name; an attribute without a value is ''. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The offset past it. */
  readonly end: number;
}

const NAME = /[A-Za-z][\w.-]*|(?=>)/y;
const ATTRIBUTE = /\s*([\w:.@-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(?=(\{))))?/y;
const END = /\s*(\/?)>/y;
const SPREAD = /\s*(?=\{)/y;

/** @returns nothing where no tag begins */
export function tagAt(text: string, start: number): Tag | undefined {
  const isClosing = text[start + 1] === '/';
  const [name, afterName] = match(NAME, text, start + (isClosing ? 2 : 1));
  if (name === undefined || (text[afterName] === ':' && /[a-z]/.test(text.charAt(start + 1)))) {
    return undefined;
  }
  const attributes = new Map<string, string>();
  for (let at = afterName; ;) {
    const [close, afterTag] = match(END, text, at);
    if (close !== undefined) {
      const kind = isClosing ? 'close' : close[1] === '/' ? 'whole' : 'open';
      return {name: name[0], kind, attributes, end: afterTag};
    }
    const next = attributeAt(text, at, attributes);
    if (next === undefined) return undefined;
    at = next;
  }
}

/** @returns the offset past it; nothing where there is none */
function attributeAt(
  text: string,
  start: number,
  attributes: Map<string, string>,
): number | undefined {
  const [spread, atSpread] = match(SPREAD, text, start);
  if (spread !== undefined) return endOfBrackets(text, atSpread, limitOf(atSpread));
  const [found, end] = match(ATTRIBUTE, text, start);
  if (found === undefined || end === start) return undefined;
  const [, name = '', double, single, brace] = found;
  if (brace === undefined) {
    attributes.set(name, double ?? single ?? '');
    return end;
  }
  const after = endOfBrackets(text, end, limitOf(end));
  const inner = after === undefined ? '' : text.slice(end + 1, after - 1);
  const value = textOfExpression(inner) ?? textOfMarkup(inner);
  if (value !== undefined) attributes.set(name, value);
  return after;
}

/** What JSX shows of texts alone, as in `{<>How do I <b>pay</b>?</>}`. */
function textOfMarkup(inner: string): string | undefined {
  const markup = inner.trim();
  if (!/^<(?:[\w.]*)[\s>]/.test(markup) || !markup.endsWith('>') || markup.includes('{'))
    return undefined;
  return markup.replace(/<[^<>]*>/g, '');
}

/** How far an expression is looked for: longer ones are read as text. */
function limitOf(start: number): number {
  return start + 20_000;
}

function match(
  pattern: RegExp,
  text: string,
  start: number,
): [RegExpExecArray | undefined, number] {
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  return found === null ? [undefined, start] : [found, start + found[0].length];
}
