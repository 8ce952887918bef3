/**
 * Finds the questions in data of any shape: lists of them, groups with a title, questions as keys,
 * pairs, and all of these nested.
 */
import {isAsking} from '../../format/asking.js';
import {
  nodesOf,
  type DataList,
  type DataMap,
  type DataNode,
  type DataPair,
  type DataText,
} from '../settings/data-node.js';
import {isSeveral} from './answer-texts.js';
import {fieldOf, isHtml, type Role} from './field-names.js';
import {askedKeys, besideEachOther, numberedPairs} from './key-questions.js';
import {titleFrom} from './key-titles.js';
import {pairOf, shapeOf, type Shape} from './list-shape.js';
import type {Choice} from './localized.js';

/** Of names such as “items” or “section”, which say what a group is, and not what it is about. */
const SAYS_NOTHING: ReadonlySet<Role | undefined> = new Set<Role>(['list', 'question', 'category']);

/** A question with what stands for its answer. */
export interface FoundEntry {
  readonly question: DataText;
  /** Absent where there is none. */
  readonly answer?: DataNode;
  readonly isHtml: boolean;
  /** Where else something is said about it. */
  readonly map?: DataMap;
  readonly category?: string;
  /** What it is called where it stands among others under a name. */
  readonly anchor?: string;
  /** Whether a name says that it is a question, or its text does. */
  readonly isSure: boolean;
}

export interface Found {
  readonly entries: readonly FoundEntry[];
  /** Maps among entries that don't ask. */
  readonly unasked: readonly DataMap[];
  /** What was not read of them. */
  readonly unread: readonly DataPair[];
}

/**
 * Where some are surely questions, titles with a text elsewhere in the file are none.
 * @param choice which of several languages to take
 */
export function findEntries(root: DataNode, choice: Choice): Found {
  const finder = new EntryFinder(choice);
  finder.walk(root, {isOne: true});
  const {entries, unasked, unread} = finder;
  const isNamed = entries.some(({isNamed: named}) => named);
  return {unasked, unread, entries: isNamed ? entries.filter(({isSure}) => isSure) : entries};
}

/** Where a node is. */
interface Around {
  /** Of the group around it. */
  readonly category?: string | undefined;
  /** The title that a group has from its name, if it has none of its own. */
  readonly title?: string | undefined;
  readonly anchor?: string;
  /** Whether there is no other like it, so that its title is that of all. */
  readonly isOne?: boolean;
  readonly shape?: Shape;
}

/** What asks and what answers in a map. */
interface Parts {
  readonly question?: DataPair | undefined;
  readonly answer?: DataPair | undefined;
  readonly isNamed: boolean;
}

class EntryFinder {
  readonly entries: (FoundEntry & {isNamed: boolean})[] = [];
  readonly unasked: DataMap[] = [];
  readonly unread: DataPair[] = [];
  readonly #choice: Choice;

  constructor(choice: Choice) {
    this.#choice = choice;
  }

  walk(written: DataNode, around: Around): void {
    const node = this.#choice.of(written);
    if (node.kind === 'list') this.#list(node, around);
    if (node.kind === 'map') this.#map(node, around);
  }

  #list({nodes}: DataList, {category, title = category}: Around): void {
    const shape = shapeOf(nodes);
    const inside = {category: title, shape};
    if (shape.isPairs) {
      for (const node of nodes) this.#pair(nodesOf(node), title);
    } else if (shape.isAlternating) {
      for (let i = 0; i < nodes.length; i += 2) this.#pair(nodes.slice(i, i + 2), title);
    } else {
      nodes.forEach((node, i) => {
        if (!this.#joins(node, nodes[i - 1])) this.walk(node, inside);
      });
    }
  }

  #pair([question, answer]: readonly DataNode[], category: string | undefined): void {
    if (question?.kind !== 'text' || answer === undefined) return;
    this.#add({question, answer, isHtml: false, isNamed: true}, {category});
  }

  /** Whether it is the answer to the question of the map before it: `- q: …` and `- a: …`. */
  #joins(node: DataNode, before: DataNode | undefined): boolean {
    const last = this.entries.at(-1);
    if (node.kind !== 'map' || last?.map === undefined || last.map !== before) return false;
    if (last.answer !== undefined || this.#pick(node, 'question') !== undefined) return false;
    const answer = this.#pick(node, 'answer') ?? this.#pick(node, 'html');
    if (answer === undefined) return false;
    this.entries[this.entries.length - 1] = {
      ...last,
      answer: this.#choice.of(answer.value),
      isHtml: isHtml(answer),
    };
    return true;
  }

  #map(map: DataMap, around: Around): void {
    const parts = this.#partsOf(map, around.shape);
    const {question, answer, isNamed} = parts;
    if (question !== undefined && answer !== undefined && isNamed) {
      this.#entry(map, parts, around);
      return;
    }
    const before = this.entries.length;
    const beside = besideEachOther(map);
    for (const pair of beside) this.#pair(pair, around.category);
    if (beside.length > 0) return;
    this.#group(map, around);
    if (this.entries.length > before) return;
    const isListed = around.shape !== undefined;
    const isAsked = question?.value.kind === 'text' && isAsking(question.value.text);
    if (question !== undefined && (isNamed || (answer !== undefined && (isListed || isAsked)))) {
      this.#entry(map, parts, around);
    } else if (answer !== undefined && isNamed && isListed) {
      this.unasked.push(map);
    }
  }

  #entry(map: DataMap, {question, answer, isNamed}: Parts, around: Around): void {
    const asked = question && this.#inner(question.value);
    if (asked?.kind !== 'text') return;
    const answered = answer && {answer: this.#choice.of(answer.value)};
    const isAnswerHtml = answer !== undefined && isHtml(answer);
    this.#add({question: asked, ...answered, isHtml: isAnswerHtml, map, isNamed}, around);
    this.#noteUnread(map, [question, answer]);
  }

  #add(
    found: Omit<FoundEntry, 'isSure' | 'category' | 'anchor'> & {isNamed: boolean},
    {category, anchor}: Pick<Around, 'category' | 'anchor'>,
  ): void {
    const own = found.map && this.#textOf(found.map, 'category');
    const group = own ?? category;
    this.entries.push({
      ...found,
      ...(group !== undefined && {category: group}),
      ...(anchor !== undefined && {anchor}),
      isSure: found.isNamed || isAsking(found.question.text),
    });
  }

  /** Sure where a name says so; a title is a question only beside an answer, a text the reverse. */
  #partsOf(map: DataMap, shape?: Shape): Parts {
    const asked = this.#pick(map, 'question') ?? pairOf(map, shape?.question);
    const given = this.#pick(map, 'answer') ?? this.#pick(map, 'html');
    const question = asked ?? this.#pick(map, 'title');
    const answer = given ?? this.#pick(map, 'text') ?? pairOf(map, shape?.answer);
    return {question, answer, isNamed: asked !== undefined || given !== undefined};
  }

  #group(map: DataMap, around: Around): void {
    const own = this.#textOf(map, 'category') ?? this.#textOf(map, 'title') ?? around.title;
    const category = (around.isOne === true ? undefined : own) ?? around.category;
    const asked = askedKeys(map);
    const groups = map.pairs.filter(
      (pair) => !asked.has(pair) && (pair.value.kind === 'list' || pair.value.kind === 'map'),
    );
    const named = groups.filter(({name}) => !SAYS_NOTHING.has(fieldOf(name)?.role));
    // In a list, a map of one pair is a group with its title.
    const isSingle = map.pairs.length === 1 && around.shape !== undefined;
    for (const [question, answer] of numberedPairs(map)) {
      const value = this.#choice.of(question.value);
      const parts = {answer: answer.value, isHtml: isHtml(answer), isNamed: true};
      if (value.kind === 'text') this.#add({question: value, ...parts}, {category});
    }
    for (const pair of map.pairs) {
      if (asked.has(pair)) this.#askedKey(pair, category);
      if (!groups.includes(pair)) continue;
      const isNamed = named.includes(pair) && (named.length > 1 || isSingle);
      this.walk(pair.value, {
        category,
        anchor: pair.name,
        ...(isNamed && {title: titleFrom(pair.name)}),
        isOne: groups.length === 1 && around.isOne === true,
      });
    }
  }

  /** `How do I pay?: By card`, or with more about it below the key. */
  #askedKey({name, key, value}: DataPair, category: string | undefined): void {
    const {start} = key;
    const written = {start, end: start + name.length, quote: ''} as const;
    const question: DataText = {kind: 'text', start, text: name, written};
    const answer = this.#choice.of(value);
    if (answer.kind !== 'map') {
      this.#add({question, answer, isHtml: false, isNamed: true}, {category});
      return;
    }
    const {answer: part} = this.#partsOf(answer);
    const answered = part && {answer: this.#choice.of(part.value)};
    const isPartHtml = part !== undefined && isHtml(part);
    this.#add({question, ...answered, isHtml: isPartHtml, map: answer, isNamed: true}, {category});
    this.#noteUnread(answer, [part]);
  }

  /** A list of several is none of the parts of an entry, whatever it is called. */
  #pick({pairs}: DataMap, role: Role): DataPair | undefined {
    const fits = pairs.filter(({name, value}) => {
      if (fieldOf(name)?.role !== role || isNothing(value)) return false;
      if (role === 'question' || role === 'title') return this.#inner(value).kind === 'text';
      const node = this.#choice.of(value);
      return role === 'category' || !isSeveral(node);
    });
    return this.#choice.best(fits);
  }

  /** The text that a value is, or has, as in `{rendered: …}` and `{name: …, slug: …}`. */
  #inner(written: DataNode): DataNode {
    const node = this.#choice.of(written);
    if (node.kind !== 'map') return node;
    const texts = node.pairs.filter(({value}) => value.kind === 'text');
    const held = (['text', 'html', 'title'] as const)
      .map((role) => texts.find(({name}) => fieldOf(name)?.role === role))
      .find((pair) => pair !== undefined);
    const isText = texts.length === node.pairs.length || held?.name === 'rendered';
    return isText && held !== undefined ? held.value : node;
  }

  #textOf(map: DataMap, role: Role): string | undefined {
    const pair = this.#pick(map, role);
    const [first] = nodesOf(pair && this.#inner(pair.value));
    const text = first?.kind === 'text' ? first.text.replace(/\s+/g, ' ').trim() : '';
    return text === '' ? undefined : text;
  }

  #noteUnread({pairs}: DataMap, used: readonly (DataPair | undefined)[]): void {
    for (const pair of pairs) {
      const isRead = used.includes(pair) || fieldOf(pair.name) !== undefined;
      if (!isRead) this.unread.push(pair);
    }
  }
}

/** A reference is something, though what it refers to is not looked up. */
function isNothing(node: DataNode): boolean {
  return node.kind === 'nothing' && node.alias === undefined;
}
