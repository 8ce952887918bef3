/**
 * Reads HTML that was written of Markdown tokens, and comments, as the HTML parser would read them.
 *
 * Such HTML is well nested and escaped, so it needs none of what a parser does to mend what people
 * write, which takes most of a parser's time. Whatever is not plainly of this kind is left to the
 * parser; a test holds that both give the same nodes.
 */
import type {Element, ElementContent, Properties, Text} from 'hast';

type Position = NonNullable<Text['position']>;

/** Elements that may hold a list, a paragraph, and the like. */
const FLOWING: ReadonlySet<string> = new Set(['blockquote', 'dd', 'details', 'div', 'li']);

/** All that may be in those that hold elements of their own. */
const BELOW: Readonly<Record<string, string>> = {
  ...{ul: 'li', ol: 'li', dl: 'dt dd'},
  ...{table: 'thead tbody', thead: 'tr', tbody: 'tr', tr: 'th td'},
};

/** The parser takes text out of these, but for space. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tr']);
const SPACE = /^[\t\n\f ]*$/;

/** The parser closes paragraphs and headings before these. */
const BLOCKS: ReadonlySet<string> = new Set(
  `blockquote details div dl h1 h2 h3 h4 h5 h6 hr ol p pre summary table ul`.split(' '),
);

const INLINE: ReadonlySet<string> = new Set('a br code del em img strong sup'.split(' '));

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/** A tag as markdown-it writes it, or text. */
const PART = /<(\/?)([a-z]+[1-6]?)((?: [a-z]+="[^"<]*")*)>|[^<]+/y;

const ATTRIBUTE = / ([a-z]+)="([^"]*)"/g;

/** What markdown-it writes in place of signs of HTML; any other `&` is one of somebody else. */
const REFERENCE = /&(amp|lt|gt|quot);/g;
const FOREIGN = /&(?!(?:amp|lt|gt|quot);)/;
const SIGNS: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'};

/** Characters that the HTML parser changes. */
const CHANGED = /[\0\r\ud800-\udfff]/u;

/**
 * @param from what offsets in `html` begin with
 * @returns nothing where the HTML may be of another kind
 */
export function readWrittenHtml(html: string, from: number): ElementContent[] | undefined {
  if (CHANGED.test(html)) return undefined;
  const reader = new WrittenHtml(html, from);
  return reader.isRead() ? reader.nodes : undefined;
}

const OPENING = '<!--';
const CLOSING = '-->';

/** @returns nothing where no comment begins, or it has anything in it that might end it sooner */
function commentEnd(html: string, start: number): number | undefined {
  if (!html.startsWith(OPENING, start)) return undefined;
  const inside = start + OPENING.length;
  if (/^-?>/.test(html.slice(inside, inside + 2))) return undefined;
  const dashes = html.indexOf('--', inside);
  return dashes >= 0 && html.startsWith(CLOSING, dashes) ? dashes + CLOSING.length : undefined;
}

/** Whether HTML is one comment, which can't reach beyond itself. */
export function isComment(html: string): boolean {
  const end = commentEnd(html, 0);
  return end !== undefined && /^\s*$/.test(html.slice(end));
}

interface Tag {
  readonly name: string;
  /** As they are written. */
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

class WrittenHtml {
  readonly nodes: ElementContent[] = [];
  readonly #html: string;
  readonly #from: number;
  /** Those that are open, the innermost last. */
  readonly #open: Element[] = [];

  constructor(html: string, from: number) {
    this.#html = html;
    this.#from = from;
  }

  isRead(): boolean {
    let at = 0;
    while (at < this.#html.length) {
      const end = commentEnd(this.#html, at);
      if (end !== undefined) {
        this.#addComment(at, end);
        at = end;
        continue;
      }
      PART.lastIndex = at;
      const [part, slash, name, attributes = ''] = PART.exec(this.#html) ?? [];
      if (part === undefined) return false;
      const tag = {name: name ?? '', attributes, start: at, end: at + part.length};
      const isKnown =
        name === undefined
          ? this.#text(part, at)
          : slash === '/'
            ? this.#close(tag)
            : this.#add(tag);
      if (!isKnown) return false;
      at = tag.end;
    }
    return this.#open.length === 0;
  }

  #addComment(start: number, end: number): void {
    const value = this.#html.slice(start + OPENING.length, end - CLOSING.length);
    this.#siblings().push({type: 'comment', value, position: this.#position(start, end)});
  }

  #text(written: string, start: number): boolean {
    const parent = this.#open.at(-1);
    if (parent && WITHOUT_TEXT.has(parent.tagName) && !SPACE.test(written)) return false;
    // The parser drops a line break there.
    if (parent?.tagName === 'pre' && parent.children.length === 0 && written.startsWith('\n'))
      return false;
    const value = unescaped(written);
    if (value === undefined) return false;
    this.#siblings().push({
      type: 'text',
      value,
      position: this.#position(start, start + written.length),
    });
    return true;
  }

  #add({name, attributes, start, end}: Tag): boolean {
    const properties = propertiesOf(attributes);
    if (properties === undefined || !this.#mayHold(name)) return false;
    const position = this.#position(start, end);
    const element: Element = {type: 'element', tagName: name, properties, children: [], position};
    this.#siblings().push(element);
    if (!VOID.has(name)) this.#open.push(element);
    return true;
  }

  #close({name, attributes, end}: Tag): boolean {
    const element = this.#open.pop();
    if (element?.tagName !== name || element.position === undefined || attributes !== '')
      return false;
    element.position.end.offset = this.#from + end;
    return true;
  }

  /** Whether the parser leaves an element where it is written. */
  #mayHold(name: string): boolean {
    const parent = this.#open.at(-1)?.tagName;
    const below = BELOW[parent ?? ''];
    if (below !== undefined) return below.split(' ').includes(name);
    if (INLINE.has(name)) return name !== 'a' || this.#open.every(({tagName}) => tagName !== 'a');
    return BLOCKS.has(name) && (parent === undefined || FLOWING.has(parent));
  }

  #siblings(): ElementContent[] {
    return this.#open.at(-1)?.children ?? this.nodes;
  }

  /** Nobody asks for lines in what was written here. */
  #position(start: number, end: number): Position {
    return {
      start: {line: 1, column: 1, offset: this.#from + start},
      end: {line: 1, column: 1, offset: this.#from + end},
    };
  }
}

function unescaped(written: string): string | undefined {
  if (!written.includes('&')) return written;
  if (FOREIGN.test(written)) return undefined;
  return written.replace(REFERENCE, (_, name: string) => SIGNS[name] ?? '');
}

function propertiesOf(attributes: string): Properties | undefined {
  const properties: Properties = {};
  for (const [, name = '', written = ''] of attributes.matchAll(ATTRIBUTE)) {
    const text = unescaped(written);
    const property = text === undefined ? undefined : propertyOf(name, text);
    if (property === undefined || property[0] in properties) return undefined;
    properties[property[0]] = property[1];
  }
  return properties;
}

/** An attribute as the parser gives it. */
function propertyOf(name: string, text: string): readonly [string, Properties[string]] | undefined {
  if (['align', 'alt', 'href', 'role', 'src', 'title'].includes(name)) return [name, text];
  if (name === 'open' && text === '') return [name, true];
  if (name === 'start' && /^\d{1,9}$/.test(text)) return [name, Number(text)];
  if (name === 'class' && /^\S+(?: \S+)*$/.test(text)) return ['className', text.split(' ')];
  return undefined;
}
