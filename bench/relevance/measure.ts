/**
 * Puts the queries of a set to an engine, and says how well their answers are found.
 */
import type {Dataset, Site} from './datasets.js';
import type {Finder} from './engines.js';

const TOP = 10;

export interface Found {
  readonly mrr: number;
  readonly success1: number;
  readonly zero: number;
}

export async function measure(
  dataset: Dataset,
  finderOf: (site: Site) => Finder,
  perturb = (query: string): string => query,
): Promise<Found> {
  const ranks: number[] = [];
  let zero = 0;
  for (const site of dataset.sites) {
    const find = finderOf(site);
    for (const {text, relevant} of site.queries) {
      const ids = await find(perturb(text), TOP);
      ranks.push(ids.findIndex((id) => relevant.has(id)) + 1);
      if (ids.length === 0) zero++;
    }
  }
  const mean = (value: (rank: number) => number): number =>
    ranks.reduce((sum, rank) => sum + value(rank), 0) / ranks.length;
  return {
    mrr: mean((rank) => (rank > 0 ? 1 / rank : 0)),
    success1: mean((rank) => (rank === 1 ? 1 : 0)),
    zero: zero / ranks.length,
  };
}
