/**
 * The lines by which generators of sites mark boxes: `:::tip`, `{% note %}`, `{{< details >}}`.
 */
import {isAsking} from '../../format/asking.js';
import {calloutKind, isDetailsName} from './callout-kinds.js';

/** A box that begins in a line. */
export interface BoxMark {
  /** What its author calls it: `tip`; '' for none. */
  readonly name: string;
  readonly title: string;
  /** The line, from 0, with the mark that ends it. */
  readonly end: number;
}

const COLONS =
  /^(:{3,})\s*(?:\{\.?([\w-]+)([^}]*)\}|([\w-]+))?\s*(?:\[([^\]]*)\])?\s*(?:\{([^}]*)\})?\s*(.*?)[\s:]*$/;
/** `::name`, as Nuxt has it; more colons are as above. */
const COMPONENT = /^::(?!:)(?:([a-z][\w-]*)(?:\[([^\]]*)\])?(?:\{([^{}]*)\})?)?$/i;
const TAG = /^\{(?:%-?\s*|\{[<%]\s*)(\/?)\s*([\w-]+)([^%>{}]*?)\s*\/?(?:-?%|[%>]\})\}$/;
const FENCE = /^(?:`{3,}|~{3,})/;
const HEADING = /^(#{1,6})[ \t]+(.*)$/;

/** What it holds is for nobody to read, whatever it is. */
export const COMMENT = 'comment';

interface Open {
  readonly line: number;
  /** What has to close it: the colons, or its name. */
  readonly closing: string;
  readonly name: string;
  readonly title: string;
  /** The level of the heading above it, 0 for none, and how many such ask up to here. */
  readonly level: number;
  readonly asked: number;
}

/** @returns by line, from 0, the boxes that begin and end in lines of their own, outside of code */
export function boxMarks(text: string): ReadonlyMap<number, BoxMark> {
  const boxes = new Map<number, BoxMark>();
  if (!/^[ \t]*::|:::|\{%|\{\{[<%]/m.test(text)) return boxes;
  const open: Open[] = [];
  const asked = [0, 0, 0, 0, 0, 0, 0];
  let level = 0;
  let fence = '';
  const close = (closing: string, end: number): void => {
    const at = open.findLastIndex((one) => one.closing === closing);
    const box = open[at];
    if (box === undefined) return;
    open.length = at;
    // A stray mark further down is no end: no box of an answer holds the next question.
    if ((asked[box.level] ?? 0) > box.asked && box.name !== COMMENT) return;
    boxes.set(box.line, {name: box.name, title: box.title, end});
  };
  for (const [line, written] of text.split('\n').entries()) {
    const trimmed = written.trim();
    const mark = FENCE.exec(trimmed)?.[0] ?? '';
    if (fence !== '') {
      if (mark.startsWith(fence) && trimmed === mark) fence = '';
      continue;
    }
    fence = mark;
    const [, signs, title] = HEADING.exec(trimmed) ?? [];
    if (signs !== undefined) {
      level = signs.length;
      if (isAsking(title ?? '')) asked[level] = (asked[level] ?? 0) + 1;
    }
    const boxMark = markIn(trimmed);
    if (boxMark?.ends !== undefined) close(boxMark.ends, line);
    else if (boxMark) open.push({...boxMark, line, level, asked: asked[level] ?? 0});
  }
  return boxes;
}

type Mark = Pick<Open, 'closing' | 'name' | 'title'> & {readonly ends?: undefined};

/** What a line begins or ends; a line of colons alone ends. */
function markIn(trimmed: string): Mark | {readonly ends: string} | undefined {
  const colons = COLONS.exec(trimmed);
  if (colons) {
    const [, count = '', braced, inBraces = '', plain, label, attributes = '', rest = ''] = colons;
    const name = braced ?? plain ?? '';
    const title = label ?? quotedTitle(inBraces + attributes) ?? rest;
    if (name === '' && title === '') return {ends: count};
    return {closing: count, ...boxOf(name, title, inBraces + attributes)};
  }
  const component = COMPONENT.exec(trimmed);
  if (component) {
    const [, name, label, attributes = ''] = component;
    const title = label ?? quotedTitle(attributes) ?? '';
    return name === undefined ? {ends: '::'} : {closing: '::', ...boxOf(name, title, attributes)};
  }
  const [, slash, name = '', rest = ''] = TAG.exec(trimmed) ?? [];
  if (name === '') return undefined;
  const ended = slash === '/' ? name : /^end(.+)$/.exec(name)?.[1];
  return ended === undefined ? {closing: name, ...namedBox(name, rest)} : {ends: ended};
}

/** `{% hint style="info" %}`, `{{< callout type="warning" >}}`, `{% callout info %}`. */
function namedBox(name: string, rest: string): {readonly name: string; readonly title: string} {
  const kind = /\b(?:style|type|color|kind|level)\s*=\s*["']?([\w-]+)/.exec(rest)?.[1];
  const word = /^\s*([\w-]+)\s*(?=$|["'])/.exec(rest)?.[1];
  const isGeneral = /^(?:hint|callout|alert|notice|admonition|aside|box|note)$/i.test(name);
  const quoted = quotedTitle(rest) ?? /^\s*(?:[\w-]+\s+)?["']([^"']+)["']/.exec(rest)?.[1];
  const bare = isDetailsName(name, '') && !/["'=]/.test(rest) ? rest.trim() : '';
  const title = quoted ?? bare;
  return boxOf(isGeneral ? (kind ?? word ?? name) : name, title, rest);
}

/** What asks is opened for its answer, unless its name says that it is something else. */
function boxOf(name: string, title: string, attributes: string): Pick<Open, 'name' | 'title'> {
  const asked = /\b(?:question|q)\s*=\s*["']([^"']+)["']/.exec(attributes)?.[1];
  const isOpened = asked !== undefined || (isAsking(title) && calloutKind(name) === undefined);
  return {name: isOpened && !/^tab/i.test(name) ? 'details' : name, title: asked ?? title};
}

function quotedTitle(attributes: string): string | undefined {
  return /\b(?:title|summary|label|header|name)\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
}
