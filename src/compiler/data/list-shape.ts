/**
 * What a list in data looks like as a whole, where the names in it say nothing.
 */
import {isAsking} from '../../format/asking.js';
import type {DataMap, DataNode, DataPair} from '../settings/data-node.js';
import {fieldOf} from './field-names.js';

export interface Shape {
  /** The names of what asks and what answers in its maps, by what they hold. */
  readonly question?: string;
  readonly answer?: string;
  /** Whether it is a list of lists, each a question with its answer. */
  readonly isPairs: boolean;
  /** Whether texts that ask and texts that answer take turns in it. */
  readonly isAlternating: boolean;
}

export function shapeOf(nodes: readonly DataNode[]): Shape {
  const pairs = nodes.filter((node) => node.kind === 'list' && node.nodes.length >= 2);
  const firsts = pairs.flatMap((node) => (node.kind === 'list' ? node.nodes.slice(0, 1) : []));
  const maps = nodes.filter((node) => node.kind === 'map');
  return {
    ...namesByContent(maps),
    isPairs: nodes.length > 0 && pairs.length === nodes.length && mostlyAsk(firsts),
    isAlternating:
      nodes.length >= 2 &&
      nodes.every(({kind}) => kind === 'text') &&
      nodes.every((node, i) => i % 2 === 1 || asks(node)) &&
      !nodes.every(asks) &&
      nodes.length % 2 === 0,
  };
}

/** Of names that nobody knows, the one whose texts mostly ask, and the one with most text besides. */
function namesByContent(maps: readonly DataMap[]): {question?: string; answer?: string} {
  const texts = new Map<string, {asked: number; count: number; length: number}>();
  for (const {pairs} of maps) {
    for (const {name, value} of pairs) {
      if (value.kind !== 'text' || fieldOf(name) !== undefined) continue;
      const sum = texts.get(name) ?? {asked: 0, count: 0, length: 0};
      const asked = sum.asked + (isAsking(value.text) ? 1 : 0);
      texts.set(name, {asked, count: sum.count + 1, length: sum.length + value.text.length});
    }
  }
  const names = [...texts];
  const question = names
    .filter(([, {asked, count}]) => asked * 2 > count)
    .sort(([, a], [, b]) => b.asked - a.asked)[0]?.[0];
  const answer = names
    .filter(([name]) => name !== question)
    .sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
  return {...(question !== undefined && {question}), ...(answer !== undefined && {answer})};
}

function mostlyAsk(nodes: readonly DataNode[]): boolean {
  return nodes.filter(asks).length * 2 > nodes.length;
}

function asks(node: DataNode): boolean {
  return node.kind === 'text' && isAsking(node.text);
}

/** The pair that a shape names. */
export function pairOf({pairs}: DataMap, name: string | undefined): DataPair | undefined {
  return name === undefined ? undefined : pairs.find((pair) => pair.name === name);
}
