/**
 * Leads the links between answers to the entries that they mean.
 */
import {answerParts, type AnswerNode, type AnswerTree} from '../format/answer-tree.js';
import type {Entry} from '../format/entry.js';
import {plainName, plainNames} from '../format/entry-names.js';
import {mildly, type Report} from './diagnostic.js';
import type {DraftEntry, PageLink} from './draft-entry.js';
import {decodeFragment} from './questions/outline.js';
import {didYouMean} from './suggest.js';

/** Before a plain name, which no id begins with: it is white space. */
const PLAIN = ' ';

/** Every page has its top, whatever its entries. */
const TOP: ReadonlySet<string> = new Set(['', 'top']);

/**
 * A link of the form `#…` means an id or an anchor of its own source, or else any entry's id; one of
 * the form `other.md#…` means one of that source.
 * @param others entries that are in the FAQ, but not in its sources
 * @returns the answers, with the ids of the entries meant
 */
export function linkAnswers(
  drafts: readonly DraftEntry[],
  ids: readonly string[],
  {report, others}: {readonly report: Report; readonly others: readonly Pick<Entry, 'id'>[]},
): readonly AnswerTree[] {
  const known = new KnownTargets(drafts, ids, others);
  const isOneFile = new Set(drafts.map(({place}) => place.path)).size === 1;
  return drafts.map(({answer, pageLinks, place}) => {
    const changed = new Map<string, string>();
    for (const link of pageLinks) {
      const target = known.targetOf(link, place.path);
      // In one file, a link of its own that leads nowhere is a slip. A folder of many was mostly
      // written for a whole site, and one odd link in it is no reason to build nothing.
      const isSlip = isOneFile && link.path === undefined;
      if (target === undefined)
        reportDead(link, known.namesFor(link), isSlip ? report : mildly(report));
      else if (target !== link.text) changed.set(link.text, target);
    }
    return changed.size === 0 ? answer : answer.map((node) => withAddresses(node, changed));
  });
}

class KnownTargets {
  readonly #ids: ReadonlySet<string>;
  /** The id of the entry that each name in a source leads to, by the source's path. */
  readonly #bySource = new Map<string, Map<string, string>>();

  constructor(
    drafts: readonly DraftEntry[],
    ids: readonly string[],
    others: readonly Pick<Entry, 'id'>[],
  ) {
    this.#ids = new Set([...ids, ...others.map(({id}) => id)]);
    // First all ids, then all anchors, because an id means its own entry alone.
    drafts.forEach(({place}, i) => {
      this.#add(place.path, ids[i] ?? '', ids[i] ?? '');
    });
    drafts.forEach(({place, anchors}, i) => {
      for (const anchor of anchors) this.#add(place.path, anchor, ids[i] ?? '');
    });
    // As other generators call them.
    drafts.forEach(({place, question, aliases, category = '', anchors}, i) => {
      const texts = [
        ids[i] ?? '',
        question,
        ...aliases.map(({text}) => text),
        ...anchors,
        category,
      ];
      for (const name of texts.flatMap(plainNames))
        this.#add(place.path, PLAIN + name, ids[i] ?? '');
    });
  }

  /** The address of the entry meant; nothing where there is none. */
  targetOf({text, path}: PageLink, ownPath: string): string | undefined {
    const name = nameIn(text);
    const names = this.#bySource.get(path ?? ownPath);
    const id =
      names?.get(name) ?? (this.#ids.has(name) ? undefined : names?.get(PLAIN + plainName(name)));
    if (id !== undefined) return id === name && path === undefined ? text : `#${encodeURI(id)}`;
    return path === undefined && (this.#ids.has(name) || TOP.has(name)) ? text : undefined;
  }

  /** What could have been written instead. */
  namesFor({path}: PageLink): Iterable<string> {
    return path === undefined
      ? this.#ids
      : [...(this.#bySource.get(path)?.keys() ?? [])].filter((name) => !name.startsWith(PLAIN));
  }

  #add(path: string, name: string, id: string): void {
    const names = this.#bySource.get(path) ?? new Map<string, string>();
    this.#bySource.set(path, names);
    if (!names.has(name)) names.set(name, id);
  }
}

/** GitHub puts a prefix of its own before the anchors in a page, and people copy it. */
function nameIn(address: string): string {
  return decodeFragment(address.slice(address.indexOf('#'))).replace(/^user-content-/, '');
}

function reportDead({text, path, place}: PageLink, names: Iterable<string>, report: Report): void {
  const name = nameIn(text);
  report.error({
    ...place,
    code: 'dead-link',
    message:
      path === undefined
        ? `The link to “#${name}” leads nowhere: no question has this id.`
        : `The link to “${text}” leads nowhere: no question of that file has the id “${name}”.`,
    hint: `${didYouMean(name, names)}Link to the id of a question, or to a page by its address.`,
  });
}

function withAddresses(node: AnswerNode, changed: ReadonlyMap<string, string>): AnswerNode {
  if (typeof node === 'string') return node;
  const {tag, attributes, children} = answerParts(node);
  const rest = children.map((child) => withAddresses(child, changed));
  if (Object.keys(attributes).length === 0) return [tag, ...rest];
  const href = tag === 'a' ? changed.get(attributes.href ?? '') : undefined;
  return [tag, href === undefined ? attributes : {...attributes, href}, ...rest];
}
