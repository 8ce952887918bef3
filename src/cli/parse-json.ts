/**
 * Parses JSON so that a problem in it can be pointed at.
 */
import type {Document, LineCounter, Node} from 'yaml';
import {yaml} from '../compiler/late-packages.js';

/** From 1, in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A parsed text that knows where its values stand. */
export interface Json {
  readonly value: unknown;
  /**
   * Where a key of nested objects and lists stands, given by the keys on the way to it.
   * @returns the start of the text when there is no such key
   */
  readonly placeOf: (keys: readonly (string | number)[]) => Place;
}

const START: Place = {line: 1, column: 1};

/** @returns the place of the first mistake for a text that is not JSON */
export function parseJson(text: string): Json | Place {
  try {
    const value: unknown = JSON.parse(text);
    return {value, placeOf: (keys) => parseWithPlaces(text).placeOf(keys)};
  } catch {
    return parseWithPlaces(text).mistake;
  }
}

/**
 * Every JSON text is YAML, and unlike JSON.parse its parser says where things are. It is asked only
 * about what is wrong: most configurations are right.
 */
function parseWithPlaces(text: string): Pick<Json, 'placeOf'> & {readonly mistake: Place} {
  const {LineCounter} = yaml();
  const lineCounter = new LineCounter();
  const document = parseAsYaml(text, lineCounter);
  const placeAt = (offset: number): Place => {
    const {line, col} = lineCounter.linePos(offset);
    return {line, column: col};
  };
  const [first] = document?.errors ?? []; // a mistake that YAML allows has no place
  return {
    placeOf: (keys) => placeOfKey(document?.contents, keys, placeAt),
    mistake: first === undefined ? START : placeAt(first.pos[0]),
  };
}

/** @returns nothing where values are nested so deeply that it overflows, which JSON.parse doesn't */
function parseAsYaml(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return yaml().parseDocument(text, {lineCounter, schema: 'json', uniqueKeys: false});
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function placeOfKey(
  node: Node | null | undefined,
  [key, ...rest]: readonly (string | number)[],
  placeAt: (offset: number) => Place,
): Place {
  const [named, value] = childOf(node, key);
  if (!named) return START;
  return rest.length === 0 ? placeAt(named.range?.[0] ?? 0) : placeOfKey(value, rest, placeAt);
}

/** @returns what says where it is, and its value */
function childOf(
  node: Node | null | undefined,
  key: string | number | undefined,
): readonly [named?: Node | undefined, value?: Node | null | undefined] {
  const {isMap, isScalar, isSeq} = yaml();
  if (isSeq<Node | null>(node) && typeof key === 'number') {
    const item = node.items[key];
    return item ? [item, item] : [];
  }
  const pair = isMap<Node, Node | null>(node)
    ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  return pair ? [pair.key, pair.value] : [];
}
