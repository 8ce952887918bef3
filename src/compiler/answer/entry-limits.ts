/**
 * Keeps one entry from holding up the build: it may be only so large, and take only so long.
 *
 * A parser that runs can't be stopped from outside without a thread of its own. So it looks at the
 * clock between its steps, each of which is short.
 */
import type {Env, MarkdownIt, StateCore, StateInline, Token} from 'markdown-it';

/** In characters of its Markdown, and in those of its HTML; a long answer has a tenth of it. */
export const ENTRY_LIMIT = 256 * 1024;

/** The worst text that was found for the parser takes less for `ENTRY_LIMIT` characters. */
const TIME_LIMIT_MS = 5000;

/** Steps of the parser between two looks at the clock; so many take a millisecond. */
const STEPS = 1000;

/** What of an entry is beyond a limit. */
export interface Excess {
  readonly of: 'size' | 'time';
  /** Of its heading, from 0. */
  readonly line: number;
}

interface Watch {
  readonly excesses: Excess[];
  deadline: number;
  steps: number;
}

const WATCHES = new WeakMap<Env, Watch>();

class OutOfTime extends Error {}

/** The entries of a parsed file that are left out for what they would cost. */
export function excessesIn(env: Env): readonly Excess[] {
  return WATCHES.get(env)?.excesses ?? [];
}

/** Takes the place of markdown-it's own loop over what stands in lines. */
export function useEntryLimits({core, inline}: MarkdownIt): void {
  core.ruler.at('inline', parseSections);
  inline.ruler.before('text', 'time_limit', lookAtClock);
}

function parseSections(state: StateCore): void {
  const watch: Watch = {excesses: [], deadline: 0, steps: 0};
  WATCHES.set(state.env, watch);
  for (const {tokens, size, line} of stretchesOf(state.tokens)) {
    const of = size > ENTRY_LIMIT ? 'size' : parseInTime(tokens, state, watch);
    if (of === undefined) continue;
    watch.excesses.push({of, line});
    for (const token of tokens) leaveOut(token, state);
  }
}

interface Stretch {
  readonly tokens: Token[];
  size: number;
  /** Of the heading that it is below, from 0. */
  readonly line: number;
}

/**
 * Each from one top-level heading to the next; where that is more than an entry may have, parted
 * between two paragraphs, because each of them may be a question. How large the entries are is seen
 * when they are known.
 */
function stretchesOf(tokens: readonly Token[]): Stretch[] {
  let stretch: Stretch = {tokens: [], size: 0, line: tokens[0]?.map?.[0] ?? 0};
  const stretches = [stretch];
  for (const token of tokens) {
    const {type, level, map, content} = token;
    const isHeading = type === 'heading_open' && level === 0;
    if (isHeading || (stretch.size > 0 && stretch.size + content.length > ENTRY_LIMIT)) {
      const line = isHeading ? (map?.[0] ?? 0) : stretch.line;
      stretches.push((stretch = {tokens: [], size: 0, line}));
    }
    stretch.tokens.push(token);
    stretch.size += content.length;
  }
  return stretches;
}

function parseInTime(
  section: readonly Token[],
  {md, env}: StateCore,
  watch: Watch,
): Excess['of'] | undefined {
  watch.deadline = performance.now() + TIME_LIMIT_MS;
  try {
    for (const {type, content, children} of section)
      if (type === 'inline') md.inline.parse(content, md, env, children ?? []);
    return undefined;
  } catch (error) {
    if (error instanceof OutOfTime) return 'time';
    throw error;
  }
}

function lookAtClock({env}: StateInline): boolean {
  const watch = WATCHES.get(env);
  if (watch && ++watch.steps % STEPS === 0 && performance.now() > watch.deadline)
    throw new OutOfTime();
  return false;
}

/** What is too much becomes a mark, so that nothing else looks at it, or finds nothing. */
function leaveOut(token: Token, {Token}: StateCore): void {
  if (token.content !== '') token.content = '…';
  if (token.children) token.children = [Object.assign(new Token('text', '', 0), {content: '…'})];
}
