/**
 * Footnotes: `[^label]` in an answer, `[^label]: …` anywhere in the file.
 */
import type {Env, MarkdownIt, StateBlock, StateCore, StateInline, Token} from 'markdown-it';

export interface Footnote {
  /** As it is written. */
  readonly label: string;
  /** From 0. */
  readonly line: number;
  /** Its blocks. */
  readonly tokens: Token[];
}

/** Without brackets and white space; GitHub ends labels there too. */
const DEFINITION = /^\[\^([^\s[\]]{1,999})\]:[ \t]*/;
const REFERENCE = /\[\^([^\s[\]]{1,999})\]/y;

/** A reference to nothing, where no sign in it could mean anything else. */
const MISSING = /\[\^[\p{L}\p{N}-]{1,99}\]/uy;

/** How far the lines of a footnote are indented below its first. */
const INDENT = 4;

/** Of each file that has any: its footnotes in their order, duplicates too. */
const FOOTNOTES = new WeakMap<Env, Footnote[]>();

/** Of each file that has any: the first footnote of each label. */
const BY_LABEL = new WeakMap<Env, Map<string, Footnote>>();

const REFERRED = new WeakMap<Token, Footnote>();

export function useFootnotes({block, inline, core}: MarkdownIt): void {
  block.ruler.before('reference', 'footnote', readDefinition, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  inline.ruler.before('link', 'footnote_reference', readReference);
  inline.ruler.after('link', 'footnote_missing', readMissing);
  core.ruler.push('footnotes', takeFootnotesOut);
}

/** All footnotes of a file in their order; of two with one label, the first is meant. */
export function footnotesIn(env: Env): readonly Footnote[] {
  return FOOTNOTES.get(env) ?? [];
}

/** The footnote that a token refers to, if it does. */
export function footnoteOf(token: Token): Footnote | undefined {
  return REFERRED.get(token);
}

function readDefinition(
  state: StateBlock,
  line: number,
  ...[end, silent]: [end: number, silent: boolean]
): boolean {
  const {bMarks, tShift, sCount, eMarks, blkIndent, parentType} = state;
  const [mark = 0, shift = 0, indent = 0] = [bMarks[line], tShift[line], sCount[line]];
  const start = mark + shift;
  if (indent - blkIndent >= INDENT || !state.src.startsWith('[^', start)) return false;
  const [head, label] = DEFINITION.exec(state.src.slice(start, eMarks[line])) ?? [];
  if (head === undefined || label === undefined) return false;
  if (silent) return true;
  REFERRED.set(state.push('footnote_open', '', 1), addFootnote(state, {label, line, tokens: []}));
  [bMarks[line], tShift[line], sCount[line]] = [start + head.length, 0, blkIndent + INDENT];
  Object.assign(state, {blkIndent: blkIndent + INDENT, parentType: 'footnote'});
  state.md.block.tokenize(state, line, end);
  Object.assign(state, {blkIndent, parentType});
  [bMarks[line], tShift[line], sCount[line]] = [mark, shift, indent];
  state.push('footnote_close', '', -1);
  return true;
}

function addFootnote({env, md}: StateBlock, footnote: Footnote): Footnote {
  const all = FOOTNOTES.get(env) ?? [];
  const byLabel = BY_LABEL.get(env) ?? new Map<string, Footnote>();
  const label = md.utils.normalizeReference(footnote.label);
  if (!byLabel.has(label)) byLabel.set(label, footnote);
  all.push(footnote);
  FOOTNOTES.set(env, all);
  BY_LABEL.set(env, byLabel);
  return footnote;
}

function readReference(state: StateInline, silent: boolean): boolean {
  const [written, label] = matchAt(REFERENCE, state) ?? [];
  if (written === undefined || label === undefined) return false;
  const footnote = BY_LABEL.get(state.env)?.get(state.md.utils.normalizeReference(label));
  if (footnote === undefined) return false;
  if (!silent) REFERRED.set(state.push('footnote_reference', '', 0), footnote);
  state.pos += written.length;
  return true;
}

/** A token of its own, so that whoever writes the answer can say where it stands. */
function readMissing(state: StateInline, silent: boolean): boolean {
  const [written] = matchAt(MISSING, state) ?? [];
  if (written === undefined) return false;
  if (!silent) state.push('footnote_missing', '', 0).content = written;
  state.pos += written.length;
  return true;
}

function matchAt(pattern: RegExp, {src, pos}: StateInline): RegExpExecArray | null {
  pattern.lastIndex = pos;
  return pattern.exec(src);
}

function takeFootnotesOut(state: StateCore): void {
  const around: Footnote[] = [];
  state.tokens = state.tokens.filter((token) => {
    const opened = token.type === 'footnote_open' ? REFERRED.get(token) : undefined;
    if (opened) around.push(opened);
    const footnote = around.at(-1);
    if (token.type === 'footnote_close') around.pop();
    else if (!opened) footnote?.tokens.push(token);
    return footnote === undefined;
  });
  for (const {tokens} of footnotesIn(state.env)) {
    const [first, , last] = tokens;
    if (tokens.length === 3 && first?.type === 'paragraph_open') hide(first, last);
  }
}

/** A footnote of one paragraph is a line of the list. */
function hide(...paragraph: (Token | undefined)[]): void {
  for (const token of paragraph) if (token) token.hidden = true;
}
