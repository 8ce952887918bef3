/**
 * What a query costs in each script, against an English one: in CPU time, in one run.
 */
import type {Entry} from '../../src/format/entry.js';
import {randomFrom} from '../random.js';
import {ours} from './engines.js';
import {readLanguageSet} from './language-sets.js';

const LANGUAGES = ['en', 'ja', 'zh', 'ko', 'th', 'vi', 'ar'];
const ENTRIES = 2000;
const ROUNDS = 20;

/** For each language, milliseconds a query and how many times an English one that is. */
export async function costRows(): Promise<Record<string, Record<string, string>>> {
  const rows: Record<string, Record<string, string>> = {};
  let english = 0;
  for (const language of LANGUAGES) {
    const cost = await costOf(language);
    english ||= cost;
    rows[language] = {
      'ms a query': cost.toFixed(2),
      'times an English one': (cost / english).toFixed(1),
    };
  }
  return rows;
}

async function costOf(language: string): Promise<number> {
  const [site] = readLanguageSet(language).sites;
  const queries = site?.queries.map(({text}) => text) ?? [];
  const find = ours(mixed(site?.entries ?? [], language), language);
  for (const query of queries) await find(query, 10); // what is worked out once
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) for (const query of queries) await find(query, 10);
  const {user} = process.cpuUsage(before);
  return user / 1000 / ROUNDS / queries.length;
}

/** Many entries of the questions and answers of a few: as many, and as long, in each language. */
function mixed(entries: readonly Entry[], language: string): Entry[] {
  const random = randomFrom(language);
  const any = <T>(of: (entry: Entry) => T): T => {
    const entry = entries[Math.floor(random() * entries.length)];
    if (!entry) throw new Error(`There is no set for ${language}.`);
    return of(entry);
  };
  return Array.from({length: ENTRIES}, (_, i) => ({
    id: `${i}`,
    question: any(({question}) => question),
    aliases: [],
    answer: [any(({answer}) => answer), any(({answer}) => answer)].flat(),
  }));
}
