/**
 * Measures how well an engine finds what queries ask for.
 *
 * The measures are those of TREC: reciprocal rank and nDCG with linear gain, both cut at rank 10.
 */
import type {Engine} from './results.js';

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
  /**
   * In the order in which the classes first come. Queries that nothing answers count here alone,
   * with 0 for all but `zero`, which is the better the higher for them.
   */
  readonly byClass: Readonly<Record<string, Measures>>;
  /** Of the queries that nothing answers, the part that got no hit; absent where there are none. */
  readonly refused?: number;
}

type Scored = Omit<Measures, 'n'>;

const CUT = 10;

/** The measures over all leave out queries that nothing answers. */
export async function evaluate(
  engine: Engine,
  queries: readonly JudgedQuery[],
): Promise<Evaluation> {
  const scored: (Scored & JudgedQuery)[] = [];
  for (const query of queries) {
    const {hits} = await engine.search({text: query.text, limit: CUT});
    const ids = hits.map(({entry}) => entry.id);
    scored.push({...query, ...scoreOf(ids, query.relevant)});
  }
  const unanswerable = scored.filter(({relevant}) => relevant.size === 0);
  return {
    ...summarize(scored.filter(({relevant}) => relevant.size > 0)),
    byClass: Object.fromEntries(
      [...new Set(scored.map((row) => row.class))].map((name) => [
        name,
        summarize(scored.filter((row) => row.class === name)),
      ]),
    ),
    ...(unanswerable.length > 0 && {refused: summarize(unanswerable).zero}),
  };
}

function scoreOf(ids: readonly string[], relevant: ReadonlyMap<string, number>): Scored {
  const first = ids.findIndex((id) => relevant.has(id));
  const ideal = gain([...relevant.values()].sort((a, b) => b - a).slice(0, CUT));
  return {
    success1: first === 0 ? 1 : 0,
    success5: first >= 0 && first < 5 ? 1 : 0,
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    ndcg10: ideal === 0 ? 0 : gain(ids.map((id) => relevant.get(id) ?? 0)) / ideal,
    zero: ids.length === 0 ? 1 : 0,
  };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, i) => sum + grade / Math.log2(i + 2), 0);
}

/** The measures over all of some queries. */
function summarize(rows: readonly Scored[]): Measures {
  const mean = (measure: keyof Scored): number =>
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
