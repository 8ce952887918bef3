/**
 * A FAQ as it was pushed: what a handler keeps of it in memory.
 */
import {SynonymTable} from '../../engine/synonym-table.js';
import {unpackNumbers} from '../../format/packed-numbers.js';
import {unpackWords} from '../../format/packed-words.js';
import {
  packSynonyms,
  unpackSynonyms,
  type SynonymRow,
  type Synonyms,
} from '../../format/synonyms.js';
import type {WireFaq} from '../wire.js';
import {aliasOf, metaId, type Meta, type Part} from './documents.js';
import type {OpenSearch} from './opensearch.js';

export interface PushedFaq extends WireFaq {
  readonly part: Part;
  /** The name of the index that the alias stood for. */
  readonly index: string;
  /** Changes with each push. */
  readonly version: string;
  /** In how many entries frequent terms stand. */
  readonly frequencies: ReadonlyMap<string, number>;
  readonly synonyms: SynonymTable;
  /** The rows whose expressions begin with a term, own ones first. */
  readonly rowsBy: ReadonlyMap<string, SynonymRows>;
}

interface SynonymRows {
  readonly own: readonly SynonymRow[];
  readonly common: readonly SynonymRow[];
}

/** After this a handler looks whether there was a push. */
const FRESH_MS = 5000;

/** Nobody has pushed what is asked for. */
export class NotPushedError extends Error {
  override readonly name = 'NotPushedError';
}

export class PushedFaqs {
  readonly #server: OpenSearch;
  readonly #alias: string;
  readonly #known = new Map<string, {readonly faq: PushedFaq; freshUntilMs: number}>();
  readonly #loading = new Map<string, Promise<PushedFaq>>();

  constructor(server: OpenSearch, alias: string) {
    this.#server = server;
    this.#alias = aliasOf(alias);
  }

  /**
   * @throws NotPushedError where there is no such FAQ, ClusterError where nobody answers
   */
  get(part: Part): Promise<PushedFaq> {
    const id = metaId(part);
    const known = this.#known.get(id);
    if (known && performance.now() < known.freshUntilMs) return Promise.resolve(known.faq);
    const loading =
      this.#loading.get(id) ?? this.#load(part).finally(() => this.#loading.delete(id));
    this.#loading.set(id, loading);
    return loading;
  }

  /** What is known is not true any more. */
  forget(part: Part): void {
    this.#known.delete(metaId(part));
  }

  async #load(part: Part): Promise<PushedFaq> {
    const id = metaId(part);
    const {status, body} = await this.#server.ask({
      path: `/${this.#alias}/_doc/${encodeURIComponent(id)}`,
      timeLimitMs: 2500,
    });
    if (status === 404) {
      this.#known.delete(id);
      throw new NotPushedError(`Nothing has been pushed to ${this.#alias} for it.`);
    }
    const {_index, _seq_no, _source} = body as MetaReply;
    if (status !== 200) throw new Error(`The server answered ${status}.`);
    const version = `${_index}.${_seq_no}`;
    const known = this.#known.get(id)?.faq;
    const faq =
      known?.version === version ? known : openMeta(_source.meta, {index: _index, version});
    this.#known.set(id, {faq, freshUntilMs: performance.now() + FRESH_MS});
    return faq;
  }
}

interface MetaReply {
  readonly _index: string;
  readonly _seq_no: number;
  readonly _source: {readonly meta: Meta};
}

function openMeta(
  {site, language, count, totals, categories, frequent: [terms, numbers], synonyms}: Meta,
  {index, version}: Pick<PushedFaq, 'index' | 'version'>,
): PushedFaq {
  const frequencies = unpackNumbers(numbers);
  return {
    ...{index, version, count, totals, categories, part: {site, language}},
    frequencies: new Map(unpackWords(terms).map((term, i) => [term, frequencies[i] ?? 0])),
    synonyms: new SynonymTable(synonyms),
    rowsBy: rowsByTerm(synonyms),
  };
}

function rowsByTerm({own, common}: Synonyms): ReadonlyMap<string, SynonymRows> {
  const rows = new Map<string, SynonymRows>();
  const add = (kind: keyof SynonymRows, row: SynonymRow): void => {
    for (const term of new Set(row.typed.map((expression) => expression.split(' ', 1)[0] ?? ''))) {
      const known = rows.get(term) ?? {own: [], common: []};
      rows.set(term, {...known, [kind]: [...known[kind], row]});
    }
  };
  for (const row of unpackSynonyms(own)) add('own', row);
  for (const row of unpackSynonyms(common)) add('common', row);
  return rows;
}

/** The synonyms that a query with these terms may need. */
export function synonymsFor(terms: Iterable<string>, {rowsBy}: PushedFaq): Synonyms {
  const rows = [...new Set(terms)].flatMap((term) => rowsBy.get(term) ?? []);
  const packed = (kind: keyof SynonymRows): string =>
    packSynonyms([...new Set(rows.flatMap((one) => one[kind]))]);
  return {own: packed('own'), common: packed('common')};
}
