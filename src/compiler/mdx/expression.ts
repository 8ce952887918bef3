/**
 * Where an expression of JavaScript ends, without reading what it says.
 */

/** @returns the offset past the bracket that closes the one at `start`; nothing where none does */
export function endOfBrackets(text: string, start: number, limit: number): number | undefined {
  const open: string[] = [];
  for (let at = start; at < limit;) {
    const sign = text.charAt(at);
    const skipped = endOfQuoted(text, at, limit);
    if (skipped !== undefined) {
      at = skipped;
      continue;
    }
    if (CLOSING.has(sign)) open.push(CLOSING.get(sign) ?? '');
    else if (sign === open.at(-1)) open.pop();
    else if (sign === '}' || sign === ')' || sign === ']') return undefined;
    at++;
    if (open.length === 0) return at;
  }
  return undefined;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['(', ')'],
  ['[', ']'],
]);

/** The offset past a text, a template or a comment that begins here. */
function endOfQuoted(text: string, at: number, limit: number): number | undefined {
  const sign = text.charAt(at);
  if (sign === '/' && text[at + 1] === '*') {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? limit : end + 2;
  }
  if (sign === '/' && text[at + 1] === '/') {
    const end = text.indexOf('\n', at);
    return end < 0 ? limit : end;
  }
  if (sign !== '"' && sign !== "'" && sign !== '`') return undefined;
  for (let end = at + 1; end < limit; end++) {
    const one = text.charAt(end);
    if (one === '\\') end++;
    else if (one === sign) return end + 1;
    else if (one === '\n' && sign !== '`') return at + 1; // an apostrophe in a text
  }
  return at + 1;
}

/** The text that an expression is, where it is nothing but one: `"…"`, `'…'`, `` `…` ``. */
export function textOfExpression(inner: string): string | undefined {
  const [, mark, text] = /^\s*(["'`])([\s\S]*)\1\s*$/.exec(inner) ?? [];
  if (mark === undefined || text === undefined) return undefined;
  if (text.replace(/\\[\s\S]/g, '').includes(mark) || (mark === '`' && text.includes('${')))
    return undefined;
  return text.replace(/\\n/g, '\n').replace(/\\([\s\S])/g, '$1');
}
