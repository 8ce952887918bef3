/**
 * Makes Markdown of MDX: imports, exports and expressions go, components keep what they hold, and
 * those that ask become `<details>`.
 *
 * The parser of MDX brings 40 packages and its own Markdown, but what is left after it goes the way
 * of a Markdown file's text all the same. So only what is not Markdown is read here.
 */
import type {Report} from '../diagnostic.js';
import type {SourceText} from '../source-text.js';
import {codeStretches, type Stretch} from './code-stretches.js';
import {
  answerOf,
  DETAILS_END,
  detailsOf,
  isTrigger,
  questionOf,
  wrappingOf,
  type Wrapping,
} from './components.js';
import {endOfBrackets, textOfExpression} from './expression.js';
import {MarkdownWriter} from './markdown-writer.js';
import {tagAt, type Tag} from './tags.js';

export function markdownOfMdx(source: SourceText, bodyStart: number, report: Report): SourceText {
  const reader = new MdxReader(source);
  reader.read(bodyStart);
  const {left} = reader;
  const [first] = left;
  if (first !== undefined) {
    report.warning({
      ...source.placeAt(first),
      code: 'mdx-expression',
      message: `What ${left.length === 1 ? 'an expression' : `${left.length} expressions`} in braces would show is not known here, so it is left out.`,
      hint: 'Write the text itself where readers should find it.',
    });
  }
  return reader.writer.written();
}

/** A component that is open. */
interface Frame {
  readonly name: string;
  readonly indent: number;
  after: string;
  /** Whether a question in it opened an entry that has to be closed. */
  isAsked: boolean;
  readonly isTrigger: boolean;
}

interface Entering extends Wrapping {
  /** Whether it holds the question of the component around it. */
  readonly asks?: boolean;
}

/** How many braces may have no end, each of which takes as long as the rest of the text. */
const MOST_MISSES = 50;

class MdxReader {
  readonly writer: MarkdownWriter;
  /** The places of expressions that were left out. */
  readonly left: number[] = [];
  readonly #source: SourceText;
  readonly #frames: Frame[] = [];
  #misses = 0;

  constructor(source: SourceText) {
    this.#source = source;
    this.writer = new MarkdownWriter(source);
  }

  read(bodyStart: number): void {
    const {text} = this.#source;
    this.writer.copy(0, bodyStart);
    const codes = codeStretches(text.slice(bodyStart)).map(({start, end}): Stretch => ({
      start: start + bodyStart,
      end: end + bodyStart,
    }));
    let code = 0;
    const signs = /[\\{<]|^(?:import|export)\b/gm;
    let at = bodyStart;
    signs.lastIndex = at;
    for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
      while ((codes[code]?.end ?? Infinity) <= found.index) code++;
      const inCode = codes[code];
      const isCode = inCode !== undefined && inCode.start <= found.index;
      const next = isCode ? undefined : this.#sign(found[0], found.index, at);
      at = next ?? at;
      signs.lastIndex = isCode
        ? inCode.end
        : Math.max(at, found.index + found[0].length + (found[0] === '\\' ? 1 : 0));
    }
    this.writer.copy(at, text.length);
    while (this.#frames.length > 0) this.#leave(text.length);
  }

  /** @returns the offset past what was read instead of copied; nothing where it is text */
  #sign(sign: string, at: number, copied: number): number | undefined {
    if (sign === '\\') return undefined;
    const end =
      sign === '{'
        ? this.#expressionEnd(at)
        : sign === '<'
          ? this.#tagEnd(at)
          : this.#statementEnd(at);
    if (end === undefined) return undefined;
    this.writer.copy(copied, at);
    if (typeof end !== 'number') this.#tag(end, at);
    else if (sign === '{') this.writer.put(this.#expressionText(at, end), at);
    return typeof end === 'number' ? end : end.end;
  }

  #expressionEnd(at: number): number | undefined {
    const {text} = this.#source;
    if (this.#misses >= MOST_MISSES || /^\{[#:]/.test(text.slice(at, at + 2))) return undefined;
    const end = endOfBrackets(text, at, text.length);
    if (end === undefined) this.#misses++;
    return end;
  }

  #expressionText(at: number, end: number): string {
    const inner = this.#source.text.slice(at + 1, end - 1);
    const id = /^\s*\/\*\s*(#[\w-]+)\s*\*\/\s*$/.exec(inner)?.[1];
    if (id !== undefined) return `{${id}}`;
    const isComment = inner.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').trim() === '';
    const text = textOfExpression(inner);
    if (!isComment && text === undefined) this.left.push(at);
    return text ?? '';
  }

  #tagEnd(at: number): Tag | number | undefined {
    const {text} = this.#source;
    if (!text.startsWith('<!--', at)) return tagAt(text, at);
    return undefined;
  }

  /** An import or export at the beginning of a block, down to the end of its last line. */
  #statementEnd(start: number): number | undefined {
    const {text} = this.#source;
    const head = text.slice(start, start + 300);
    if (!STATEMENT.test(head)) return undefined;
    for (let at = start; at < text.length;) {
      const sign = text.charAt(at);
      if (sign === '{' || sign === '(' || sign === '[' || sign === '`') {
        at = this.#bracketEnd(at) ?? at + 1;
      } else if (
        sign === '\n' &&
        /^\n(?:\s*\n|import\b|export\b|$|[^\s.?:)\]}])/.test(text.slice(at, at + 100))
      ) {
        return at;
      } else at++;
    }
    return text.length;
  }

  #bracketEnd(at: number): number | undefined {
    const {text} = this.#source;
    if (this.#misses >= MOST_MISSES) return undefined;
    if (text.charAt(at) === '`') {
      const end = text.indexOf('`', at + 1);
      return end < 0 ? undefined : end + 1;
    }
    const end = endOfBrackets(text, at, text.length);
    if (end === undefined) this.#misses++;
    return end;
  }

  #tag(tag: Tag, at: number): void {
    if (/^[a-z]/.test(tag.name)) this.#element(tag, at);
    else if (tag.kind === 'close') this.#close(tag, at);
    else this.#open(tag, at);
  }

  /** HTML: what is in its blocks is Markdown too. */
  #element(tag: Tag, at: number): void {
    const {name, kind, attributes} = tag;
    if (SPANS.has(name) || (BLOCKS.has(name) && this.#frames.some(({isTrigger: asks}) => asks)))
      return;
    if (BLOCKS.has(name)) {
      this.#block(tag, at);
      return;
    }
    const text =
      kind === 'close'
        ? `</${name}>`
        : `<${name}${attributesText(attributes)}${kind === 'whole' ? ' /' : ''}>`;
    if (name === 'details') this.writer.put(kind === 'close' ? DETAILS_END : `\n\n${text}\n`, at);
    else if (name === 'summary' && kind === 'close') this.writer.put(`${text}\n\n`, at);
    else this.writer.put(text, at);
  }

  #block(tag: Tag, at: number): void {
    const id = tag.attributes.get('id')?.replaceAll('"', '');
    const before = id === undefined ? '\n\n' : `\n\n<a id="${id}"></a>\n\n`;
    if (tag.kind === 'close') this.#close(tag, at);
    else if (tag.kind === 'open') this.#enter(tag, at, {before, after: '\n\n'});
  }

  #open(tag: Tag, at: number): void {
    const question = questionOf(tag);
    const isInline = !this.writer.isAtLineStart;
    if (tag.kind === 'whole') {
      const answer = question === undefined ? undefined : answerOf(tag, question);
      const text =
        question !== undefined && answer !== undefined
          ? `${detailsOf(question, tag)}${answer}${DETAILS_END}`
          : wrappingOf(tag, isInline).before;
      this.writer.put(text, at);
      return;
    }
    const wrapping = wrappingOf(tag, isInline);
    if (question !== undefined)
      this.#enter(tag, at, {before: detailsOf(question, tag), after: DETAILS_END});
    else if (isTrigger(tag) && !this.#frames.some((frame) => frame.isTrigger))
      this.#enterTrigger(tag, at);
    else this.#enter(tag, at, wrapping);
  }

  #enter(tag: Tag, at: number, {before, after, asks = false}: Entering): void {
    this.writer.put(before, at);
    const indent = Math.max(this.writer.indent, this.#indentAfter(tag.end));
    this.#frames.push({name: tag.name, indent, after, isAsked: false, isTrigger: asks});
    this.writer.indent = indent;
  }

  /** The next trigger in the same component begins the next entry. */
  #enterTrigger(tag: Tag, at: number): void {
    const around = this.#frames.findLast(({name}) => !isTrigger({...tag, name}));
    const before = around?.isAsked === true ? DETAILS_END : '';
    if (around !== undefined) around.isAsked = true;
    this.#enter(tag, at, {
      before: `${before}\n\n<details>\n<summary>`,
      after: around === undefined ? `</summary>${DETAILS_END}` : '</summary>\n\n',
      asks: true,
    });
  }

  #close({name}: Tag, at: number): void {
    const index = this.#frames.findLastIndex((frame) => frame.name === name);
    if (index < 0) return;
    while (this.#frames.length > index) this.#leave(at);
  }

  #leave(at: number): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    this.writer.put(`${frame.isAsked ? DETAILS_END : ''}${frame.after}`, at);
    this.writer.indent = this.#frames.at(-1)?.indent ?? 0;
  }

  /** How far the first line of what a component holds is indented. */
  #indentAfter(end: number): number {
    return (
      /^[ \t]*\n\s*?([ \t]*)(?=[^\s])/.exec(this.#source.text.slice(end, end + 500))?.[1]?.length ??
      0
    );
  }
}

const STATEMENT =
  /^(?:import\s*(?:[\w*{$"'][^;]*?\bfrom\s*["'][^"'\n]+["']|["'][^"'\n]+["'])|export\s+(?:const|let|var|default|function|async|class|type|interface|\{|\*))/;

/** Elements that say nothing about what they hold. */
const BLOCKS: ReadonlySet<string> = new Set(
  'div section center main article header footer aside figure nav'.split(' '),
);

const SPANS: ReadonlySet<string> = new Set(['span', 'font', 'nobr']);

function attributesText(attributes: Tag['attributes']): string {
  return Array.from(attributes, ([name, value]) => {
    const plain = name === 'className' ? 'class' : name === 'htmlFor' ? 'for' : name;
    if (!/^[A-Za-z][\w:-]*$/.test(plain) || /^(?:style|on)/i.test(plain)) return '';
    return ` ${plain}="${value.replaceAll('"', '&quot;')}"`;
  }).join('');
}
