/**
 * Formulas between `$` signs stay as they are written, so that they can be read.
 */
import type {MarkdownIt, StateInline} from 'markdown-it';

/** With a sign that is more than text to Markdown, and without space at its ends. */
const FORMULA =
  /\$\$[^$]{1,2000}\$\$|\$(?![\s\d]*\$)(?=[^$\n]{0,500}[\\^_*{])[^\s$](?:[^$\n]{0,498}[^\s$\\])?\$(?!\d)/y;

export function useFormulas({inline}: MarkdownIt): void {
  inline.ruler.before('escape', 'formula', readFormula);
}

function readFormula(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '$') return false;
  FORMULA.lastIndex = state.pos;
  const [formula] = FORMULA.exec(state.src) ?? [];
  if (formula === undefined) return false;
  if (!silent) state.push('text', '', 0).content = formula;
  state.pos += formula.length;
  return true;
}
