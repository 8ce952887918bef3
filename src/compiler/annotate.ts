/**
 * Adds an alias or a golden query to the comment below a question in Markdown, and changes nothing else.
 *
 * What comes out is read again: unless every entry is as it was, but for the one text, it is not offered.
 */
import {isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap, type YAMLSeq} from 'yaml';
import type {DraftEntry, ParseOptions} from './draft-entry.js';
import {isMeantAsSettings} from './markdown/entry-comment.js';
import {parsePart} from './parse-part.js';
import type {Source} from './source.js';

/** What is said about an entry. */
export interface Annotation {
  readonly kind: 'aliases' | 'expects';
  /** White space is joined; never empty. */
  readonly text: string;
}

export type Annotated =
  {readonly text: string} | {readonly refused: 'there-already' | 'not-markdown' | 'not-possible'};

/** A setext heading has a line of marks below it, and a paragraph before that may have some lines. */
const MOST_LINES_OF_QUESTION = 3;

/**
 * @param source as it is in its file
 * @param line of the question, from 1
 * @param options the source is read with
 */
export function annotate(
  source: Source,
  line: number,
  {annotation, options}: {readonly annotation: Annotation; readonly options: ParseOptions},
): Annotated {
  if (!/\.(?:md|markdown)$/i.test(source.path)) return {refused: 'not-markdown'};
  const text = annotation.text.replace(/\s+/gu, ' ').trim();
  const wanted = {...annotation, text};
  const before = parsePart(source, options).drafts;
  const at = before.findIndex(({place}) => place.line === line);
  const entry = before[at];
  if (entry === undefined || text === '') return {refused: 'not-possible'};
  if (entry[wanted.kind].some((known) => known.text === text)) return {refused: 'there-already'};
  const expected = before.map((draft, i) => contentOf(draft, i === at ? wanted : undefined));
  for (const changed of candidates(source.text, line, wanted)) {
    const {drafts} = parsePart({...source, text: changed}, options);
    if (JSON.stringify(drafts.map((draft) => contentOf(draft))) === JSON.stringify(expected))
      return {text: changed};
  }
  return {refused: 'not-possible'};
}

/** All of an entry but where it stands. */
function contentOf(draft: DraftEntry, added?: Annotation): unknown {
  const {question, id, names, category, featured, answer, anchors, related, ignored} = draft;
  const texts = (kind: Annotation['kind']): string[] => [
    ...draft[kind].map(({text}) => text),
    ...(added?.kind === kind ? [added.text] : []),
  ];
  const own = [question, id?.text, names?.map(({text}) => text), category, featured];
  const lists = [related, ignored].map((list) => list?.map(({text}) => text));
  const others = [...lists, answer, anchors];
  return [...own, ...others, texts('aliases'), texts('expects')];
}

/** What the text may become, the likeliest first. */
function* candidates(text: string, line: number, annotation: Annotation): Iterable<string> {
  const end = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const starts = [0];
  for (const {0: eol, index} of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + eol.length);
  for (let below = line; below < line + MOST_LINES_OF_QUESTION; below++) {
    const at = starts[below] ?? text.length;
    const comment = /^\s*<!--/.exec(text.slice(at));
    const settings = comment && settingsAt(text, at + comment[0].length);
    if (settings) {
      yield* inComment(text, settings, {annotation, end});
      return; // a second comment would hide it
    }
    for (const indent of indentsBelow(text.slice(at)))
      yield withComment(text, at, {annotation, end, indent});
  }
}

/** None, and that of the text below, which may belong to an item of a list. */
function indentsBelow(text: string): ReadonlySet<string> {
  return new Set(['', /^(?:[ \t]*[\r\n]+)*([ \t]*)/.exec(text)?.[1] ?? '']);
}

interface Addition {
  readonly annotation: Annotation;
  /** How lines of the file end. */
  readonly end: string;
}

function withComment(
  text: string,
  at: number,
  {annotation, end, indent}: Addition & {readonly indent: string},
): string {
  const {kind, text: added} = annotation;
  const lines = ['<!--', `${kind}:`, `  - ${yamlText(added, 'block')}`, '-->'];
  const gap = text === '' || /[\r\n]$/.test(text.slice(0, at)) ? end : end + end;
  const comment = lines.map((line) => indent + line + end).join('');
  const rest = text.slice(at);
  const isApart = rest === '' || /^[ \t]*[\r\n]/.test(rest);
  return text.slice(0, at) + gap + comment + (isApart ? '' : end) + rest;
}

/** Where the text of a comment stands. */
interface Body {
  readonly start: number;
  readonly end: number;
}

/** @param start right after the `<!--` @returns nothing for a comment of the author's own */
function settingsAt(text: string, start: number): Body | undefined {
  const end = text.indexOf('-->', start);
  const isMeant = end >= 0 && isMeantAsSettings(text.slice(start, end).replace(/\r\n?/g, '\n'));
  return isMeant ? {start, end} : undefined;
}

function* inComment(text: string, {start, end}: Body, addition: Addition): Iterable<string> {
  const edit = editOf(text.slice(start, end), addition);
  if (edit === undefined) return;
  yield text.slice(0, start + edit.from) + edit.text + text.slice(start + edit.to);
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** @returns nothing for what is no mapping */
function editOf(body: string, {annotation: {kind, text}, end}: Addition): Edit | undefined {
  const {contents, errors} = parseDocument(body, {schema: 'failsafe', prettyErrors: false});
  if (errors.length > 0 || !isMap(contents)) return undefined;
  const pair = contents.items.find(({key}) => isScalar(key) && key.value === kind);
  const indent = ' '.repeat(columnOf(contents.items[0], body));
  if (pair === undefined) return editOfMap(contents, body, {kind, text, end, indent});
  const {value} = pair;
  if (isSeq(value)) return editOfList(value, body, {text, end});
  const added = `${end}${indent}  - ${yamlText(text, 'block')}`;
  if (isScalar(value) && value.source) {
    const [from, to] = value.range;
    return {from, to, text: `${end}${indent}  - ${body.slice(from, to)}${added}`};
  }
  const key = isScalar(pair.key) ? pair.key.range : undefined;
  if (!key) return undefined;
  const colon = body.indexOf(':', key[1]) + 1;
  return {from: colon, to: colon, text: added};
}

function columnOf(pair: Pair | undefined, body: string): number {
  const at = isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
  return at - (body.lastIndexOf('\n', at - 1) + 1);
}

interface NewSetting {
  readonly kind: string;
  readonly text: string;
  readonly end: string;
  readonly indent: string;
}

function editOfMap(map: YAMLMap, body: string, {kind, text, end, indent}: NewSetting): Edit {
  const to = body.length;
  if (map.flow === true) {
    const brace = (map.range?.[1] ?? to) - 1;
    return {from: brace, to: brace, text: `, ${kind}: [${yamlText(text, 'flow')}]`};
  }
  const from = body.trimEnd().length;
  const tail = /[\r\n]/.test(body.slice(from)) ? body.slice(from) : end;
  const lines = [`${indent}${kind}:`, `${indent}  - ${yamlText(text, 'block')}`];
  return {from, to, text: lines.map((line) => end + line).join('') + tail};
}

function editOfList(
  list: YAMLSeq,
  body: string,
  {text, end}: Pick<NewSetting, 'text' | 'end'>,
): Edit | undefined {
  if (list.flow === true) {
    const bracket = (list.range?.[1] ?? 0) - 1;
    const inside = body.slice(list.range?.[0] ?? 0, bracket).trimEnd();
    const comma = /[[,]$/.test(inside) ? '' : ', ';
    return {from: bracket, to: bracket, text: `${comma}${yamlText(text, 'flow')}`};
  }
  const last = list.items.at(-1);
  if (!isScalar(last) || !last.range) return undefined;
  const [start, stop] = last.range;
  const dash = body.lastIndexOf('-', start - 1);
  const indent = body.slice(body.lastIndexOf('\n', dash) + 1, dash);
  const lineEnd = /[\r\n]|$/.exec(body.slice(stop));
  const at = stop + (lineEnd?.index ?? 0);
  const isLast = body.slice(at).trim() === '' && !/[\r\n]/.test(body.slice(at));
  const from = isLast ? body.trimEnd().length : at;
  // A list may begin behind the name of the setting, where its indent is no white space.
  if (indent.trim() !== '') return undefined;
  return {
    from,
    to: isLast ? body.length : from,
    text: `${end}${indent}- ${yamlText(text, 'block')}${isLast ? end : ''}`,
  };
}

/** Words with nothing in them that YAML or HTML could take for a sign of its own. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} '’.?!/+-]*$/u;

/** @param place a comma ends a text in a flow list, and not in a block */
function yamlText(text: string, place: 'block' | 'flow'): string {
  const isPlain = PLAIN.test(text) && !text.includes('--');
  if (
    isPlain ||
    (place === 'block' && PLAIN.test(text.replaceAll(',', '')) && !text.includes('--'))
  )
    return text;
  // The end of a comment must not stand in one.
  return JSON.stringify(text).replaceAll('>', '\\x3e');
}
