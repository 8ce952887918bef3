/**
 * What a piece of YAML, JSON, TOML or CSV says, as plain nodes that know where they stand.
 *
 * All formats become this one shape, so that what is read from them is read by one code.
 */
import type {SourceText} from '../source-text.js';

/** Offsets are those of the source, whatever part of it was read. */
interface Located {
  readonly start: number;
}

/** Any scalar, as it was written: `NO`, `12:30` and `1.10` are texts in YAML, as are numbers in JSON. */
export interface DataText extends Located {
  readonly kind: 'text';
  /** With `\n` as its line ends; white space at its ends is kept. */
  readonly text: string;
  /** Where in the source the text is written. */
  readonly written: Written;
}

export interface Written {
  readonly start: number;
  readonly end: number;
  /** The quotation mark it is in, which decides what its escapes are; `""` where it is doubled. */
  readonly quote: '"' | "'" | '""' | '';
}

export interface DataList extends Located {
  readonly kind: 'list';
  readonly nodes: readonly DataNode[];
}

export interface DataMap extends Located {
  readonly kind: 'map';
  /** In their order; no two have the same name. */
  readonly pairs: readonly DataPair[];
}

export interface DataPair {
  /** Empty where the key is no text. */
  readonly name: string;
  readonly key: Located;
  readonly value: DataNode;
}

/** Nothing that is read: `null`, or a reference to another value. */
export interface DataNothing extends Located {
  readonly kind: 'nothing';
  /** What it refers to, without the `*`. */
  readonly alias?: string;
}

export type DataNode = DataText | DataList | DataMap | DataNothing;

/** Where the YAML or JSON is. */
export interface DataBlock {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
  /** What an author calls it: “front matter”. */
  readonly name: string;
}

/** The value of a name in a mapping; no other name than the mapping's own is known. */
export function valueIn(node: DataNode | undefined, name: string): DataNode | undefined {
  return node?.kind === 'map' ? node.pairs.find((pair) => pair.name === name)?.value : undefined;
}

/** A list's nodes, a single node as a list of one, and none for nothing. */
export function nodesOf(node: DataNode | undefined): readonly DataNode[] {
  if (node === undefined || node.kind === 'nothing') return [];
  return node.kind === 'list' ? node.nodes : [node];
}
