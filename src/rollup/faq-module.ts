/**
 * The JavaScript module that carries a FAQ index into a page.
 */
import type {Compilation} from '../files/index.js';

export type FaqIndex = NonNullable<Compilation['index']>;

/**
 * Exports a `Faq`: the index with the one language that its queries are analysed in, and the hosts
 * that images may come from, which the element takes from scripts alone.
 */
export function faqModule(index: FaqIndex, imageHosts: readonly string[] = []): string {
  const hosts = imageHosts.length > 0 ? `, imageHosts: ${JSON.stringify(imageHosts)}` : '';
  return (
    `import {language} from 'faq-search/languages/${index.language}';\n` +
    `export default {index: ${jsonExpression(index)}, language${hosts}};\n`
  );
}

/** Code that gives a value, as plain data, back. */
export function jsonExpression(value: unknown): string {
  return `JSON.parse(${scriptString(JSON.stringify(value))})`;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ["'", "\\'"],
  ['\u2028', '\\u2028'],
  ['\u2029', '\\u2029'],
]);

/**
 * A string literal that may stand in a script, and the script in a page.
 *
 * JSON inside `JSON.parse` keeps a `__proto__` that an object literal would lose, and is parsed
 * faster. `<` is written so that no `</script` or `<!--` in the FAQ ends the page's script. Single
 * quotes, because JSON is full of double ones.
 */
function scriptString(text: string): string {
  const escaped = text
    .replace(/[\\'\u2028\u2029]/g, (character) => ESCAPES.get(character) ?? character)
    .replaceAll('<', '\\x3c');
  return `'${escaped}'`;
}
