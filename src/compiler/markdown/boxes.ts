/**
 * Boxes as generators of sites mark them: they become callouts, details, or what they hold.
 */
import type {Env, MarkdownIt, StateBlock, Token} from 'markdown-it';
import {boxMarks, COMMENT, type BoxMark} from './box-marks.js';
import {calloutAttributes, calloutKind, isDetailsName} from './callout-kinds.js';
import {slotsIn} from './slots.js';

/** `!!! note "Title"`, `??? question "Title"`, `=== "Tab"`, above what is indented. */
const INDENTED =
  /^(!!!|\?\?\?\+?|===[!+]?)[ \t]+(?:([\w-]+)(?:[ \t]+[\w-]+)*[ \t]*)?(?:"([^"]*)")?[ \t]*$/;

/** In characters; a longer one is a text to read. */
const LONGEST_PROPERTY = 60;

/** How far what is in it is indented. */
const INDENT = 4;

/** `(label)=`, a target of links. */
const LABEL = /^\(([\w.:/-]+)\)=[ \t]*$/;

const MARKS = new WeakMap<Env, ReadonlyMap<number, BoxMark>>();

export function useBoxes({block}: MarkdownIt): void {
  const alt = ['paragraph', 'reference', 'blockquote', 'list'];
  block.ruler.before('fence', 'marked_box', readMarked, {alt});
  block.ruler.before('fence', 'indented_box', readIndented, {alt});
  block.ruler.before('fence', 'label', readLabel, {alt});
}

function textAt(state: StateBlock, line: number): string | undefined {
  const {bMarks, tShift, eMarks, sCount, blkIndent, src} = state;
  if ((sCount[line] ?? 0) - blkIndent >= 4) return undefined;
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
}

function readMarked(state: StateBlock, line: number, ...[end, silent]: [number, boolean]): boolean {
  const text = textAt(state, line);
  if (text === undefined || !/^(?:::|\{[%{])/.test(text)) return false;
  const marks = MARKS.get(state.env) ?? boxMarks(state.src);
  MARKS.set(state.env, marks);
  const box = marks.get(line);
  if (box === undefined || box.end >= end) {
    // A mark without its other one says nothing to a reader.
    if (!text.startsWith(':::')) return false;
    if (!silent) state.line = line + 1;
    return true;
  }
  if (silent) return true;
  if (box.name === COMMENT) {
    state.line = box.end + 1;
    return true;
  }
  const {parentType} = state;
  const first = endOfProperties(state, line + 1, box.end);
  const skip = (at: number): number | undefined => {
    const inner = marks.get(at);
    return inner && inner.end + 1;
  };
  const lineAt = (at: number): string => textAt(state, at)?.trim() ?? '';
  const {question, parts} = slotsIn([first, box.end], lineAt, skip);
  const asked = question === undefined ? box : {name: 'details', title: question};
  writeBox(state, {...asked, line, isOpen: false}, () => {
    Object.assign(state, {parentType: 'root'});
    for (const [from, to] of parts) state.md.block.tokenize(state, from, to);
    Object.assign(state, {parentType});
  });
  state.line = box.end + 1;
  return true;
}

/** Where the content begins, below what is between `---` and says how a component looks. */
function endOfProperties(state: StateBlock, from: number, end: number): number {
  if (textAt(state, from)?.trim() !== '---') return from;
  for (let line = from + 1; line < end; line += 1) {
    const text = textAt(state, line)?.trim() ?? '';
    if (text === '---') return line + 1;
    // What is written for readers is not lost, though it is shown as it is.
    if (text.length > LONGEST_PROPERTY || /[?？]["']?$/.test(text)) return from;
  }
  return from;
}

function readIndented(
  state: StateBlock,
  line: number,
  ...[end, silent]: [number, boolean]
): boolean {
  const [head, sign = '', name = '', title = ''] = INDENTED.exec(textAt(state, line) ?? '') ?? [];
  if (head === undefined || (name === '' && title === '')) return false;
  if (silent) return true;
  const {blkIndent, parentType} = state;
  const indent = (state.sCount[line] ?? 0) + INDENT;
  const last = lastIndented(state, line + 1, {end, indent});
  const shown = sign.startsWith('?') ? 'details' : sign.startsWith('=') ? 'tab' : name;
  const kind = calloutKind(name);
  const own = title === '' && shown === 'details' ? (kind ?? name) : title;
  writeBox(state, {name: shown, title: own, line, isOpen: sign.endsWith('+')}, () => {
    Object.assign(state, {blkIndent: indent, parentType: 'root'});
    state.md.block.tokenize(state, line + 1, last);
    Object.assign(state, {blkIndent, parentType});
  });
  state.line = last;
  return true;
}

/** The line below what is indented. */
function lastIndented(
  state: StateBlock,
  from: number,
  {end, indent}: {readonly end: number; readonly indent: number},
): number {
  let last = from;
  for (let line = from; line < end; line += 1) {
    if (state.isEmpty(line)) continue;
    if ((state.sCount[line] ?? 0) < indent) break;
    last = line + 1;
  }
  return last;
}

function readLabel(state: StateBlock, line: number, ...[, silent]: [number, boolean]): boolean {
  const label = LABEL.exec(textAt(state, line) ?? '')?.[1];
  if (label === undefined) return false;
  if (silent) return true;
  const token = state.push('html_block', '', 0);
  token.content = `<a id="${label}"></a>\n`;
  token.map = [line, line + 1];
  state.line = line + 1;
  return true;
}

interface Written {
  readonly line: number;
  /** Whether a reader sees at once what is in it. */
  readonly isOpen: boolean;
}

function writeBox(
  state: StateBlock,
  {name, title, line, isOpen}: Pick<BoxMark, 'name' | 'title'> & Written,
  writeContent: () => void,
): void {
  const kind = calloutKind(name);
  const isDetails = isDetailsName(name, title);
  const push = (tag: string, nesting: 1 | -1): Token => {
    const token = state.push(`${tag}_${nesting === 1 ? 'open' : 'close'}`, tag, nesting);
    Object.assign(token, {block: true, map: nesting === 1 ? [line, line + 1] : null});
    return token;
  };
  const pushLine = (tag: string, content: string): void => {
    push(tag, 1);
    const inline = state.push('inline', '', 0);
    Object.assign(inline, {content, map: [line, line + 1], children: []});
    push(tag, -1);
  };
  if (isDetails) {
    const details = push('details', 1);
    if (isOpen) details.attrs = [['open', '']];
    pushLine('summary', title || 'Details');
  } else if (kind !== undefined) {
    push('div', 1).attrs = calloutAttributes(kind);
    pushLine('p', `**${title || kind}**`);
  } else if (title !== '') pushLine('p', `**${title}**`);
  writeContent();
  if (isDetails) push('details', -1);
  else if (kind !== undefined) push('div', -1);
}
