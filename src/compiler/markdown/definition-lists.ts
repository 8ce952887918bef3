/**
 * Definition lists: a line for the term, then `: ` before what it means.
 */
import type {MarkdownIt, StateBlock, Token} from 'markdown-it';

const MARKER = /^:[ \t]+(?=\S)/;

export function useDefinitionLists({block}: MarkdownIt): void {
  block.ruler.before('paragraph', 'definition_list', readList);
}

/** Where a line's text begins, and how far it is indented. */
function lineAt(state: StateBlock, line: number): {readonly text: string; readonly indent: number} {
  const {bMarks, tShift, eMarks, sCount, src} = state;
  const text = src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
  return {text, indent: sCount[line] ?? 0};
}

/** How long the marker is that a line of the list begins with; 0 where it begins with none. */
function markerAt(state: StateBlock, line: number, end: number): number {
  if (line >= end) return 0;
  const {text, indent} = lineAt(state, line);
  const isInside = indent >= state.blkIndent && indent - state.blkIndent < 4;
  return isInside ? (MARKER.exec(text)?.[0].length ?? 0) : 0;
}

function readList(state: StateBlock, line: number, end: number): boolean {
  const first = definitionBelow(state, line, end);
  if (first === undefined) return false;
  const list = push(state, 'dl', 1);
  list.map = [line, line];
  let term: number | undefined = line;
  for (let definition: number | undefined = first; term !== undefined;) {
    pushTerm(state, term);
    let next: number = definition ?? end;
    while (markerAt(state, next, end) > 0) next = readDefinition(state, next, end);
    state.line = next;
    term = state.isEmpty(next) || next >= end ? nextTerm(state, next, end) : next;
    definition = term === undefined ? undefined : definitionBelow(state, term, end);
    if (definition === undefined) term = undefined;
  }
  list.map = [line, state.line];
  push(state, 'dl', -1);
  return true;
}

/** The line of the first definition below a term: the next, or the one after an empty line. */
function definitionBelow(state: StateBlock, term: number, end: number): number | undefined {
  const {text, indent} = lineAt(state, term);
  const isTerm = text !== '' && indent >= state.blkIndent && markerAt(state, term, end) === 0;
  if (!isTerm) return undefined;
  if (markerAt(state, term + 1, end) > 0) return term + 1;
  const isGap = term + 2 < end && state.isEmpty(term + 1);
  return isGap && markerAt(state, term + 2, end) > 0 ? term + 2 : undefined;
}

function nextTerm(state: StateBlock, from: number, end: number): number | undefined {
  const line = state.skipEmptyLines(from);
  const isTerm = line < end && (state.sCount[line] ?? 0) >= state.blkIndent;
  return isTerm ? line : undefined;
}

function pushTerm(state: StateBlock, line: number): void {
  push(state, 'dt', 1).map = [line, line + 1];
  const inline = state.push('inline', '', 0);
  inline.content = lineAt(state, line).text.trim();
  inline.map = [line, line + 1];
  inline.children = [];
  push(state, 'dt', -1);
}

/** @returns the line below it and below what is empty under it, if another follows */
function readDefinition(state: StateBlock, line: number, end: number): number {
  const {tShift, sCount, blkIndent, parentType, tight} = state;
  const marker = markerAt(state, line, end);
  const [shift = 0, indent = 0] = [tShift[line], sCount[line]];
  // What is indented by two is below it too, as people write it.
  push(state, 'dd', 1).map = [line, line + 1];
  [tShift[line], sCount[line]] = [shift + marker, indent + 2];
  Object.assign(state, {blkIndent: blkIndent + 2, parentType: 'list', tight: false});
  state.md.block.tokenize(state, line, end);
  Object.assign(state, {blkIndent, parentType, tight});
  [tShift[line], sCount[line]] = [shift, indent];
  push(state, 'dd', -1);
  const after = state.skipEmptyLines(state.line);
  return markerAt(state, after, end) > 0 ? after : state.line;
}

function push(state: StateBlock, tag: string, nesting: 1 | -1): Token {
  const token = state.push(`${tag}_${nesting === 1 ? 'open' : 'close'}`, tag, nesting);
  token.block = true;
  return token;
}
