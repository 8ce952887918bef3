/**
 * Writes a formula in MathML as plain text, as people type it: `x² + 1`, `(a + b)/2`, `√(x)`.
 */
import type {Element, Nodes} from 'hast';

/** @returns one line; what describes the formula where it holds no text itself */
export function mathText(formula: Element): string {
  const text = rowOf(formula.children).replace(/\s+/g, ' ').replace(SIGN_OF_NUMBER, '$1$2').trim();
  return text === ''
    ? String(formula.properties.alttext ?? formula.properties.altText ?? '')
    : text;
}

/** Elements that say in another language what the formula says already. */
const REPEATED = new Set(['annotation', 'annotation-xml', 'none', 'mphantom', 'mprescripts']);

/** A sign that begins something belongs to what is behind it: `= −1`. */
const SIGN_OF_NUMBER = /((?:^|[=<>≤≥≠≈([,;/^]) ?)([+−±-]) /gu;

/** Signs that are there for machines: function application, invisible times, separator and plus. */
const INVISIBLE = /[\u2061-\u2064]/g;

function rowOf(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join('');
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(INVISIBLE, '');
  if (node.type !== 'element' || REPEATED.has(node.tagName)) return '';
  const parts = node.children.filter((child) => child.type === 'element');
  const layout = LAYOUTS.get(node.tagName);
  return layout === undefined ? rowOf(node.children) : layout(parts.map(textOf), node);
}

/** How the parts of an element are put on one line. */
type Layout = (parts: readonly string[], element: Element) => string;

const script =
  (sign: string): Layout =>
  ([base = '', small = '']) =>
    `${base}${raised(sign, small)}`;

const both: Layout = ([base = '', below = '', above = '']) =>
  `${base}${raised('_', below)}${raised('^', above)}`;

const LAYOUTS: ReadonlyMap<string, Layout> = new Map<string, Layout>([
  ['mfrac', ([over = '', under = '']) => `${grouped(over)}/${grouped(under)}`],
  ['msqrt', (parts) => `√(${parts.join('').trim()})`],
  ['mroot', ([base = '', index = '']) => `${raised('^', index)}√(${base.trim()})`],
  ['msup', script('^')],
  ['msub', script('_')],
  [
    'mover',
    ([base = '', above = '']) =>
      isMark(above) ? `${base}${above}` : `${base}${raised('^', above)}`,
  ],
  ['munder', script('_')],
  ['msubsup', both],
  ['munderover', both],
  ['mo', (_parts, {children}) => operator(rowOf(children))],
  ['mspace', () => ' '],
  ['mtext', (_parts, {children}) => rowOf(children)],
  ['mtable', (rows) => `[${rows.join('; ')}]`],
  ['mtr', (cells) => cells.map((cell) => cell.trim()).join(', ')],
  ['mfenced', fenced],
]);

function fenced(parts: readonly string[], {properties}: Element): string {
  const {open = '(', close = ')', separators = ','} = properties;
  return `${String(open)}${parts.map((part) => part.trim()).join(`${String(separators).slice(0, 1)} `)}${String(close)}`;
}

const SMALL_DIGITS: ReadonlyMap<string, string> = new Map(
  ['0⁰₀', '1¹₁', '2²₂', '3³₃', '4⁴₄', '5⁵₅', '6⁶₆', '7⁷₇', '8⁸₈', '9⁹₉'].flatMap(
    ([digit = '', above = '', below = '']) => [
      [`^${digit}`, above],
      [`_${digit}`, below],
    ],
  ),
);

/** A digit as the small sign it has, all else behind `^` or `_`. */
function raised(sign: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  if (trimmed === '′' || trimmed === "'") return trimmed;
  return SMALL_DIGITS.get(`${sign}${trimmed}`) ?? `${sign}${grouped(trimmed)}`;
}

/** In parentheses where it is more than one number, name or sign. */
function grouped(text: string): string {
  const trimmed = text.trim();
  return /^(?:[\p{N}.,]+|\p{L}+|.|\([^()]*\))$/u.test(trimmed) ? trimmed : `(${trimmed})`;
}

/** What is above a letter and not an exponent: an arrow, a bar, a hat. */
function isMark(text: string): boolean {
  return /^\s*[\p{Sk}\p{M}→←↔¯‾^~˙]\s*$/u.test(text);
}

/** Relations and sums have space around them, brackets and commas as in text. */
function operator(written: string): string {
  const sign = written.replace(INVISIBLE, '').trim();
  if (sign === ',' || sign === ';') return `${sign} `;
  return /^[\p{Sm}±∓×·∗*/=<>+−-]+$/u.test(sign) && !/^[∑∏∫√|∂∇]$/u.test(sign) ? ` ${sign} ` : sign;
}
