/**
 * A FAQ as it was pushed: what is kept in memory of it by whoever asks for it.
 */
import {SynonymTable} from '../../engine/synonym-table.js';
import {unpackNumbers} from '../../format/packed-numbers.js';
import {unpackWords} from '../../format/packed-words.js';
import {packSynonyms} from '../../format/pack-synonyms.js';
import {unpackSynonyms, type SynonymRow, type Synonyms} from '../../format/synonyms.js';
import type {WireFaq} from '../wire.js';
import type {Meta, Part} from './documents.js';

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

/** Nobody has pushed what is asked for. */
export class NotPushedError extends Error {
  override readonly name = 'NotPushedError';
}

export function openMeta(
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
