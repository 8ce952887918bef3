/**
 * An answer as a small tree of plain data, in the shape of JsonML (jsonml.org).
 *
 * There is no HTML string anywhere after the build; the element makes nodes from this tree under
 * the allow-list (allow-list.ts).
 */

/** Attribute names in lower case with their text values. */
export type AnswerAttributes = Readonly<Record<string, string>>;

/** A tag name in lower case, its attributes if it has any, then its children. */
export type AnswerElement = readonly [tag: string, ...rest: (AnswerAttributes | AnswerNode)[]];

/** Text, or an element. */
export type AnswerNode = string | AnswerElement;

/** The top-level nodes of one answer, in document order. */
export type AnswerTree = readonly AnswerNode[];

/** The three parts of an answer element by name; `attributes` is `{}` where it has none. */
export interface AnswerParts {
  readonly tag: string;
  readonly attributes: AnswerAttributes;
  readonly children: readonly AnswerNode[];
}

function isAttributes(part: unknown): part is AnswerAttributes {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** Takes an answer element apart. */
export function answerParts([tag, ...rest]: AnswerElement): AnswerParts {
  const [first, ...others] = rest;
  return isAttributes(first)
    ? {tag, attributes: first, children: others as readonly AnswerNode[]}
    : {tag, attributes: {}, children: rest as readonly AnswerNode[]};
}

/** An index from outside may hold anything where a node should be; such is no text. */
function isElement(node: unknown): node is AnswerElement {
  return Array.isArray(node);
}

/** Elements that stand in a line of text; all others separate the words on their two sides. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr b cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/**
 * The text of an answer, for indexing, snippets and search in the page.
 * @returns the text nodes in order; a block boundary is one newline, so words of two blocks never
 *   run together; white space is otherwise as in the tree; images give their `alt`.
 */
export function answerText(tree: AnswerTree): string {
  const pieces: string[] = [];
  const visit = (node: AnswerNode): void => {
    if (typeof node === 'string') {
      pieces.push(node);
      return;
    }
    if (!isElement(node)) return;
    const {tag, attributes, children} = answerParts(node);
    const block = !INLINE_ELEMENTS.has(tag);
    if (block) pieces.push('\n');
    if (tag === 'img') pieces.push(attributes.alt ?? '');
    children.forEach(visit);
    if (block) pieces.push('\n');
  };
  tree.forEach(visit);
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

/** The addresses that an answer links to on other sites, without their scheme, one a line. */
export function linkAddresses(tree: AnswerTree): string {
  return tree
    .flatMap((node): string[] => {
      if (!isElement(node)) return [];
      const {attributes, children} = answerParts(node);
      const address = /^https?:\/\/(.+)/i.exec(attributes.href ?? '')?.[1];
      return [
        ...(address === undefined ? [] : [address]),
        ...children.map((child) => linkAddresses([child])),
      ];
    })
    .filter((lines) => lines !== '')
    .join('\n');
}
