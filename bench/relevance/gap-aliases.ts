/**
 * What the proposals of `faq-search gaps` are worth: half of the queries of each entry are the log, the
 * proposals that name a right entry become its aliases, and the other half is asked before and after.
 */
import {indexEntries} from '../../src/indexing/index-entries.js';
import type {Entry} from '../../src/format/entry.js';
import {languageOf} from '../../src/languages/registry.js';
import {commonSynonyms} from '../../src/languages/synonym-packs.js';
import {findGaps} from '../../src/review/gaps.js';
import {PUBLIC_SETS, readDataset, type Dataset, type Judged, type Site} from './datasets.js';
import {ours} from './engines.js';
import {measure} from './measure.js';

interface GapRow {
  readonly set: string;
  readonly log: number;
  /** Groups of queries without an answer, with a weak one, or with one of several like ones. */
  readonly gaps: number;
  /** Proposals that name a right entry among the nearest three. */
  readonly aliases: number;
  readonly asked: number;
  readonly 'MRR@10 before': string;
  readonly 'MRR@10 after': string;
}

/** @param names of public sets; all without any */
export async function gapRows(names: readonly string[]): Promise<GapRow[]> {
  const sets = PUBLIC_SETS.filter(([name]) => names.length === 0 || names.includes(name));
  const rows: GapRow[] = [];
  for (const [name, language] of sets) rows.push(await rowOf(readDataset(name, language)));
  return rows;
}

async function rowOf({name, language, sites}: Dataset): Promise<GapRow> {
  const tried = sites.map((site) => ({...proposed(site, language), ...halves(site.queries)}));
  const found = async (entriesOf: (site: (typeof tried)[number]) => readonly Entry[]) => {
    const asked = tried.map((one) => ({
      ...{entries: entriesOf(one), queries: one.asked, unanswerable: []},
    }));
    const set = {name, language, sites: asked};
    return (await measure(set, ({entries}) => ours(entries, language))).mrr.toFixed(3);
  };
  const sum = (count: (site: (typeof tried)[number]) => number): number =>
    tried.reduce((total, site) => total + count(site), 0);
  return {
    set: `${name} (${language})`,
    log: sum(({log}) => log.length),
    gaps: sum(({gaps}) => gaps),
    aliases: sum(({aliases}) => aliases),
    asked: sum(({asked}) => asked.length),
    'MRR@10 before': await found(({before}) => before),
    'MRR@10 after': await found(({after}) => after),
  };
}

/** Every second query of each first right entry is the log's. */
function halves(queries: readonly Judged[]): Record<'log' | 'asked', Judged[]> {
  const seen = new Map<string, number>();
  const half = {log: [] as Judged[], asked: [] as Judged[]};
  for (const query of queries) {
    const [id = ''] = query.relevant.keys();
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    half[before % 2 === 0 ? 'log' : 'asked'].push(query);
  }
  return half;
}

interface Proposed {
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
  readonly gaps: number;
  readonly aliases: number;
}

/** As an author does it who knows which entry is right, and takes what names it. */
function proposed({entries, queries}: Site, languageCode: string): Proposed {
  const {log} = halves(queries);
  const language = languageOf(languageCode);
  const index = indexEntries(entries, language, {common: commonSynonyms(language.code)});
  const {gaps} = findGaps(
    {index, language},
    log.map(({text}) => ({text, count: 1})),
  );
  const rightFor = new Map(log.map(({text, relevant}) => [plain(text), relevant]));
  const aliases = new Map<string, string[]>();
  for (const {query, nearest} of gaps) {
    const right = nearest.find(({id}) => rightFor.get(plain(query))?.has(id));
    if (right) aliases.set(right.id, [...(aliases.get(right.id) ?? []), query]);
  }
  return {
    before: entries,
    after: entries.map((entry) => ({
      ...entry,
      aliases: [...entry.aliases, ...(aliases.get(entry.id) ?? [])],
    })),
    gaps: gaps.length,
    aliases: [...aliases.values()].reduce((sum, {length}) => sum + length, 0),
  };
}

/** As the log has it. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
