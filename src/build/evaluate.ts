/**
 * Measures how well an engine finds what queries ask for.
 *
 * The measures are those of TREC: reciprocal rank and nDCG with linear gain, both cut at rank 10.
 */
import type {Engine} from '../engine/results.js';

export interface JudgedQuery {
  readonly text: string;
  /** Ids of the entries that answer it, with grades of at least 1; empty when nothing does. */
  readonly relevant: ReadonlyMap<string, number>;
  /** What kind of query it is. */
  readonly class: string;
}

/** Means over queries, each from 0 to 1; all 0 for no queries. */
export interface Measures {
  /** How many queries. */
  readonly n: number;
  /** Whether the first hit answers. */
  readonly success1: number;
  /** Whether one of the first five hits answers. */
  readonly success5: number;
  /** One over the rank of the first hit that answers. */
  readonly mrr10: number;
  readonly ndcg10: number;
  /** Whether there is no hit at all. */
  readonly zero: number;
}

export interface Evaluation extends Measures {
  /** In the order in which the classes first come. */
  readonly byClass: Readonly<Record<string, Measures>>;
  /** Of the queries that nothing answers, the part that got no hit; absent where there are none. */
  readonly refused?: number;
}

type Scored = Omit<Measures, 'n'> & Pick<JudgedQuery, 'class'>;

const CUT = 10;

/** The measures leave out queries that nothing answers; these have their own figure. */
export async function evaluate(
  engine: Engine,
  queries: readonly JudgedQuery[],
): Promise<Evaluation> {
  const scored: Scored[] = [];
  let refusals = 0;
  for (const query of queries) {
    const {hits} = await engine.search({text: query.text, limit: CUT});
    const ids = hits.map(({entry}) => entry.id);
    if (query.relevant.size > 0) scored.push({...scoreOf(ids, query.relevant), class: query.class});
    else if (ids.length === 0) refusals++;
  }
  const unanswerable = queries.length - scored.length;
  return {
    ...summarize(scored),
    byClass: Object.fromEntries(
      [...new Set(scored.map((row) => row.class))].map((name) => [
        name,
        summarize(scored.filter((row) => row.class === name)),
      ]),
    ),
    ...(unanswerable > 0 && {refused: refusals / unanswerable}),
  };
}

function scoreOf(
  ids: readonly string[],
  relevant: ReadonlyMap<string, number>,
): Omit<Scored, 'class'> {
  const first = ids.findIndex((id) => relevant.has(id));
  const ideal = gain([...relevant.values()].sort((a, b) => b - a).slice(0, CUT));
  return {
    success1: first === 0 ? 1 : 0,
    success5: first >= 0 && first < 5 ? 1 : 0,
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    ndcg10: gain(ids.map((id) => relevant.get(id) ?? 0)) / ideal,
    zero: ids.length === 0 ? 1 : 0,
  };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, i) => sum + grade / Math.log2(i + 2), 0);
}

/** The measures over all of some queries. */
function summarize(rows: readonly Omit<Scored, 'class'>[]): Measures {
  const mean = (measure: keyof Omit<Scored, 'class'>): number =>
    rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row[measure], 0) / rows.length;
  return {
    n: rows.length,
    success1: mean('success1'),
    success5: mean('success5'),
    mrr10: mean('mrr10'),
    ndcg10: mean('ndcg10'),
    zero: mean('zero'),
  };
}
