/**
 * What of a FAQ differs from what a cluster has of it.
 */
import {listOf} from '../../format/list-of.js';
import {documentId, type EntryDocument, type Part} from '../pushed/documents.js';

/** Of a stored document. */
interface Stored {
  readonly hash: string;
  readonly order: number;
}

export interface Changes {
  /** The ids of documents to write, with the orders they get. */
  readonly changed: ReadonlyMap<string, number>;
  /** The ids of documents of entries that have gone. */
  readonly deleted: readonly string[];
}

/**
 * Entries that stay in their order keep the numbers they are sorted by, and others get numbers between:
 * so one that is put first does not change all that come after it.
 */
export function changesTo(
  entries: () => Iterable<Pick<EntryDocument, 'id' | 'hash' | 'order'>>,
  stored: ReadonlyMap<string, Stored>,
  part: Part,
): Changes {
  const all = listOf(entries(), ({id, hash, order}) => ({
    id: documentId(part, id),
    hash,
    order,
  }));
  const kept = new Set(all.map(({id}) => id));
  const changed = new Map<string, number>();
  for (const isFeatured of [true, false]) {
    const group = all.filter(({order}) => order < 0 === isFeatured);
    const before = group.map(({id}) => {
      const order = stored.get(id)?.order;
      return order !== undefined && order < 0 === isFeatured ? order : undefined;
    });
    const orders = ordersFrom(
      before,
      group.map(({order}) => order),
    );
    group.forEach(({id, hash}, i) => {
      const order = orders[i] ?? 0;
      if (stored.get(id)?.hash !== hash || before[i] !== order) changed.set(id, order);
    });
  }
  return {changed, deleted: [...stored.keys()].filter((id) => !kept.has(id))};
}

/**
 * @param before the number that each had, in the order that they are to have now
 * @param fresh numbers that do in any case
 * @returns rising numbers, as many as can be as they were
 */
function ordersFrom(
  before: readonly (number | undefined)[],
  fresh: readonly number[],
): readonly number[] {
  const rising = longestRising(before);
  const orders: number[] = [];
  for (let i = 0; i < before.length;) {
    const own = before[i];
    if (own !== undefined && rising.has(i)) {
      orders.push(own);
      i++;
      continue;
    }
    let next = i;
    while (next < before.length && !rising.has(next)) next++;
    const low = orders.at(-1) ?? (before[next] ?? fresh[0] ?? 0) - (next - i) - 1;
    const high = before[next] ?? low + (next - i) + 1;
    const step = (high - low) / (next - i + 1);
    for (let nth = 1; i < next; i++, nth++) orders.push(low + step * nth);
  }
  const areApart = orders.every((order, i) => i === 0 || order > (orders[i - 1] ?? order));
  return areApart ? orders : fresh; // there is no number left between two
}

/** @returns the places of the most numbers that rise */
function longestRising(numbers: readonly (number | undefined)[]): ReadonlySet<number> {
  /** The place of the least last number of a row of each length, and what is before each place. */
  const lasts: number[] = [];
  const previous = new Map<number, number | undefined>();
  numbers.forEach((number, place) => {
    if (number === undefined) return;
    let low = 0;
    let high = lasts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[lasts[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous.set(place, lasts[low - 1]);
    lasts[low] = place;
  });
  const rising = new Set<number>();
  for (let at = lasts.at(-1); at !== undefined; at = previous.get(at)) rising.add(at);
  return rising;
}
