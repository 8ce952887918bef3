/**
 * Proposes a line for the comment below a question, and writes it when its reader has seen it.
 */
import {createHash} from 'node:crypto';
import {resolve} from 'node:path';
import {annotate} from '../compiler/annotate.js';
import type {ParseOptions} from '../compiler/draft-entry.js';
import {oneLine} from '../compiler/one-line.js';
import type {SourceEntry} from '../files/index.js';
import {readExactly, rewriteFile} from '../files/rewrite-file.js';
import {unreadableBecause, unwritableBecause} from '../files/system-error.js';
import type {DiffLine, Proposal, Refusal, Wish} from './protocol.js';

/** What a wish is about. */
export interface Target {
  /** Absolute; paths of sources are relative to it. */
  readonly folder: string;
  readonly entries: readonly SourceEntry[];
  readonly options: ParseOptions;
}

interface Change extends Proposal {
  readonly file: string;
  readonly old: string;
  readonly changed: string;
}

export async function propose(wish: Wish, target: Target): Promise<Proposal | Refusal> {
  const change = await changeFor(wish, target);
  if ('message' in change) return change;
  const {before, path, lines} = change;
  return {before, path, lines};
}

/**
 * Only a source of the FAQ is ever written to.
 * @param before of the proposal that was seen; where the file has changed since, nothing is written
 */
export async function write(
  wish: Wish,
  before: string,
  target: Target,
): Promise<Proposal | Refusal> {
  const change = await changeFor(wish, target);
  if ('message' in change) return change;
  const {file, old, changed, path, lines} = change;
  if (change.before !== before) return CHANGED;
  try {
    const isWritten = await rewriteFile(file, {before: old, after: changed});
    return isWritten ? {before, path, lines} : CHANGED;
  } catch (cause) {
    return {
      message: `“${path}” can't be written: ${unwritableBecause(cause)} Nothing was changed.`,
    };
  }
}

const CHANGED: Refusal = {
  message: 'The file has changed since this was shown. Nothing was written: look at it again.',
};

async function changeFor(
  {id, kind, text}: Wish,
  {folder, entries, options}: Target,
): Promise<Change | Refusal> {
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined) return {message: `There is no question “${oneLine(id)}” any more.`};
  const {path, line} = entry.source;
  const file = resolve(folder, path);
  let old: string;
  try {
    old = await readExactly(file);
  } catch (cause) {
    return {message: `“${path}” can't be read: ${unreadableBecause(cause)}.`};
  }
  const annotated = annotate({path, text: old}, line, {annotation: {kind, text}, options});
  if ('refused' in annotated) return {message: REFUSED[annotated.refused](path, kind)};
  const {text: changed} = annotated;
  const before = createHash('sha256').update(old).digest('hex');
  return {file, old, changed, before, path, lines: diffOf(old, changed)};
}

const REFUSED = {
  'there-already': (_: string, kind: string) => `The question has this under “${kind}” already.`,
  'not-markdown': (path: string, kind: string) =>
    `“${path}” is not Markdown, which is all that is written to. Add it there under “${kind}” yourself.`,
  'not-possible': (path: string, kind: string) =>
    `It can't be added to “${path}” without changing something else. Write it yourself, in a comment below the question: “<!-- ${kind}: … -->”.`,
} as const;

/** So many lines are shown around what changes. */
const CONTEXT = 2;

/** Of texts that differ in one stretch. */
function diffOf(old: string, changed: string): DiffLine[] {
  const [a, b] = [linesOf(old), linesOf(changed)];
  const isSame = (i: number, j: number): boolean => a[i] === b[j];
  let start = 0;
  while (start < a.length && start < b.length && isSame(start, start)) start++;
  let tail = 0;
  const shorter = Math.min(a.length, b.length) - start;
  while (tail < shorter && isSame(a.length - 1 - tail, b.length - 1 - tail)) tail++;
  const rows = (sign: DiffLine['sign'], lines: readonly string[], from: number): DiffLine[] =>
    lines.map((text, i) => ({sign, line: from + i + 1, text}));
  const first = Math.max(0, start - CONTEXT);
  const end = b.length - tail;
  return [
    ...rows(' ', b.slice(first, start), first),
    ...rows('-', a.slice(start, a.length - tail), start),
    ...rows('+', b.slice(start, end), start),
    ...rows(' ', b.slice(end, end + CONTEXT), end),
  ];
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}
