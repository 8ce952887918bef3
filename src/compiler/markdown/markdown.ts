/**
 * The Markdown parser: CommonMark with what GitHub adds to it.
 */
import MarkdownIt, {
  type Env,
  type MarkdownIt as Parser,
  type RendererRule,
  type StateCore,
  type StateInline,
  type Token,
} from 'markdown-it';
import {type Excess, excessesIn, useEntryLimits} from '../answer/entry-limits.js';
import {useAutolinks} from './autolinks.js';
import {useBoxes} from './boxes.js';
import {useCallouts} from './callouts.js';
import {useDefinitionLists} from './definition-lists.js';
import {type Footnote, footnotesIn, useFootnotes} from './footnotes.js';
import {useHeadingAttributes} from './heading-attributes.js';
import {useStrikethrough} from './strikethrough.js';
import {type TemplateMark, templateMarksIn, useTemplateMarks} from './template-marks.js';

/** Blocks nested deeper than this are not parsed; the caller looks out for them. */
export const NESTING_LIMIT = 100;

/** A parsed file. */
export interface Markdown {
  /** Without its footnotes. */
  readonly tokens: Token[];
  /** Writes one token of a list as HTML. */
  renderToken(tokens: Token[], index: number): string;
  /** All `[label]: address` lines, in their order. */
  readonly definitions: readonly LinkDefinition[];
  /** In their order; of two with one label, the first is meant. */
  readonly footnotes: readonly Footnote[];
  /** What of templates was taken out. */
  readonly templateMarks: readonly TemplateMark[];
  /** What was left out because it would cost too much. */
  readonly excesses: readonly Excess[];
}

export interface LinkDefinition {
  /** As markdown-it normalises it. */
  readonly label: string;
  /** From 0. */
  readonly line: number;
  /** Whether a link or image was written with it. */
  used: boolean;
}

/** @param text with `\n` as its line ends; front matter blanked */
export function parseMarkdown(text: string): Markdown {
  const definitions: LinkDefinition[] = [];
  const env: Env = {definitions};
  const tokens = parser.parse(text, env);
  return {
    tokens,
    definitions,
    footnotes: footnotesIn(env),
    excesses: excessesIn(env),
    templateMarks: templateMarksIn(env),
    renderToken(list, index) {
      const {renderer, options} = parser;
      const rule: RendererRule | undefined = renderer.rules[list[index]?.type ?? ''];
      return rule === undefined
        ? renderer.renderToken(list, index, options)
        : rule(list, index, options, env, renderer);
    },
  };
}

/** The blocks of a text, with nothing read of what they hold. */
export function parseBlocks(text: string): readonly Token[] {
  const tokens: Token[] = [];
  parser.block.parse(text, parser, {}, tokens);
  return tokens;
}

const parser = createParser();

function createParser(): Parser {
  const markdown = new MarkdownIt({html: true, linkify: true, maxNesting: NESTING_LIMIT});
  // Addresses are judged by the allow-list, with a warning; here a refused one would become text.
  markdown.validateLink = () => true;
  useEntryLimits(markdown);
  useAutolinks(markdown);
  useStrikethrough(markdown);
  useCallouts(markdown);
  useBoxes(markdown);
  useDefinitionLists(markdown);
  useFormulas(markdown);
  useTemplateMarks(markdown);
  useHeadingAttributes(markdown);
  markdown.core.ruler.after('block', 'definition_use', watchDefinitions);
  markdown.core.ruler.push('task_items', markTaskItems);
  markdown.core.ruler.push('cell_alignment', alignCells);
  useFootnotes(markdown);
  return markdown;
}

/** All definitions are known by now; from here on each look-up is a use. */
function watchDefinitions({env, tokens}: StateCore): void {
  const {definitions, references = {}} = env;
  if (!Array.isArray(definitions)) return;
  const watched: typeof references = {};
  for (const {type, map, meta} of tokens) {
    const label = meta?.label;
    if (type !== 'reference_definition' || typeof label !== 'string') continue;
    const definition: LinkDefinition = {label, line: map?.[0] ?? 0, used: false};
    definitions.push(definition);
    if (Object.hasOwn(watched, label)) continue;
    Object.defineProperty(watched, label, {
      get: () => {
        definition.used = true;
        return references[label];
      },
    });
  }
  env.references = watched;
}

/** No form control may come from an answer, so a task's box is a character. */
function markTaskItems({tokens}: StateCore): void {
  for (const [i, token] of tokens.entries()) {
    if (token.type !== 'inline' || tokens[i - 2]?.type !== 'list_item_open') continue;
    const first = token.children?.[0];
    if (first?.type !== 'text') continue;
    first.content = first.content.replace(/^\[([ xX])\](?=\s)/, (_, mark: string) =>
      mark === ' ' ? '☐' : '☑',
    );
  }
}

/** markdown-it aligns with `style`, which no answer may have. */
function alignCells({tokens}: StateCore): void {
  for (const token of tokens) {
    const style = token.attrGet('style');
    if (typeof style === 'string') token.attrs = [['align', style.replace(/^text-align:/, '')]];
  }
}

/**
 * Formulas between `$` signs stay as they are written, so that they can be read: with a sign that is
 * more than text to Markdown, and without space at its ends.
 */
const FORMULA =
  /\$\$[^$]{1,2000}\$\$|\$(?![\s\d]*\$)(?=[^$\n]{0,500}[\\^_*{])[^\s$](?:[^$\n]{0,498}[^\s$\\])?\$(?!\d)/y;

function useFormulas({inline}: Parser): void {
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
