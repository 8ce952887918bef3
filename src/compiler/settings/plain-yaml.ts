/**
 * Reads the YAML that most settings are: names with a text or a list of texts, a line each.
 *
 * To load a parser takes longer than to build a small FAQ. Whatever is not plainly of this kind is
 * left to it; a test holds that both read the same.
 */
import type {DataBlock, DataList, DataNode, DataPair, DataText} from './data-node.js';

/** A text without quotes that no sign in it can make anything else; lines are split at its ends. */
const TEXT = /[\p{L}\p{N}](?:[^:#\p{C}\p{Z}]| (?![ #]|$)|:(?=[^:#\p{C}\p{Z}]))*/u.source;
const NAMED = new RegExp(`^( *)([A-Za-z][\\w-]*):(?: (${TEXT}))?$`, 'u');
const LISTED = new RegExp(`^( *)- (${TEXT})$`, 'u');

interface Named {
  readonly name: string;
  readonly start: number;
  readonly value: DataText | undefined;
  readonly list: DataText[];
  /** Of the list, from the begin of its line to its signs. */
  indent: number;
  /** Of the list's first sign. */
  listStart: number;
}

/** @returns pairs that may be several of a name; nothing where it may be of another kind */
export function readPlainYaml({source, start, end}: DataBlock): readonly DataPair[] | undefined {
  const named: Named[] = [];
  let at = start;
  let indent: number | undefined;
  for (const line of source.text.slice(start, end).split('\n')) {
    const begin = at;
    at += line.length + 1;
    if (/^ *$/.test(line)) continue;
    const [, space = '', name = '', value] = NAMED.exec(line) ?? [];
    if (name !== '') {
      indent ??= space.length;
      if (space.length !== indent) return undefined;
      const text = value === undefined ? undefined : textAt(begin + line.length, value);
      named.push({
        ...{name, start: begin + indent},
        value: text,
        list: [],
        indent: 0,
        listStart: 0,
      });
    } else if (!isListed({line, begin}, named.at(-1), indent ?? 0)) return undefined;
  }
  return pairsOf(named);
}

/** Takes what a line adds to the list of a name. @returns whether it is such a line */
function isListed(
  {line, begin}: {readonly line: string; readonly begin: number},
  last: Named | undefined,
  least: number,
): boolean {
  const [, space = '', item] = LISTED.exec(line) ?? [];
  if (item === undefined || last === undefined || last.value !== undefined) return false;
  if (last.list.length === 0) {
    last.indent = space.length;
    last.listStart = begin + space.length;
  }
  last.list.push(textAt(begin + line.length, item));
  return space.length === last.indent && space.length >= least;
}

function textAt(end: number, text: string): DataText {
  const start = end - text.length;
  return {kind: 'text', start, text, written: {start, end, quote: ''}};
}

function pairsOf(named: readonly Named[]): DataPair[] | undefined {
  const pairs = named.flatMap(({name, start, value, list, listStart}): DataPair[] => {
    const nodes: DataList = {kind: 'list', start: listStart, nodes: list};
    const node: DataNode | undefined = value ?? (list.length > 0 ? nodes : undefined);
    return node === undefined ? [] : [{name, key: {start}, value: node}];
  });
  return pairs.length === named.length && pairs.length > 0 ? pairs : undefined;
}
