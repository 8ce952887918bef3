/**
 * `npm run bench:relevance`: how well answers are found, beside MiniSearch's own score.
 *
 * The public sets must be beside the project; without them, and with `-- languages`, only the
 * project's own small sets are measured; `-- cost` shows what a query costs in each script, and
 * `-- gaps` what the proposals of `faq-search gaps` are worth, on all sets or on those that are named.
 */
import {costRows} from './script-cost.js';
import {gapRows} from './gap-aliases.js';
import {areSetsHere, PUBLIC_SETS, readDataset, type Dataset, type Site} from './datasets.js';
import {miniSearch, ours, type Finder} from './engines.js';
import {languageRows} from './language-sets.js';
import {measure} from './measure.js';
import {halfTyped, withTypo} from './perturb.js';

interface Row {
  readonly set: string;
  readonly n: number;
  readonly 'MiniSearch MRR@10': string;
  readonly 'MRR@10': string;
  readonly 'S@1': string;
  readonly 'with a typo': string;
  readonly 'half typed': string;
  readonly zero: string;
  readonly refused: string;
}

/** The part of the unanswerable queries that get no hit; `–` for a set without such. */
async function refusals(dataset: Dataset, finderOf: (site: Site) => Finder): Promise<string> {
  let asked = 0;
  let refused = 0;
  for (const site of dataset.sites) {
    const find = finderOf(site);
    for (const query of site.unanswerable) {
      asked++;
      if ((await find(query, 1)).length === 0) refused++;
    }
  }
  return asked === 0 ? '–' : (refused / asked).toFixed(2);
}

async function rowOf(dataset: Dataset): Promise<Row> {
  const finders = new Map(
    dataset.sites.map((site) => [site, ours(site.entries, dataset.language)]),
  );
  const own = (site: Site): Finder => finders.get(site) ?? ours(site.entries, dataset.language);
  const plain = await measure(dataset, own);
  return {
    set: `${dataset.name} (${dataset.language})`,
    n: dataset.sites.reduce((sum, {queries}) => sum + queries.length, 0),
    'MiniSearch MRR@10': (await measure(dataset, ({entries}) => miniSearch(entries))).mrr.toFixed(
      3,
    ),
    'MRR@10': plain.mrr.toFixed(3),
    'S@1': plain.success1.toFixed(3),
    'with a typo': (await measure(dataset, own, withTypo)).mrr.toFixed(3),
    'half typed': (await measure(dataset, own, halfTyped)).mrr.toFixed(3),
    zero: plain.zero.toFixed(4),
    refused: await refusals(dataset, own),
  };
}

if (process.argv[2] === undefined && areSetsHere) {
  const rows: Row[] = [];
  for (const [name, language] of PUBLIC_SETS) rows.push(await rowOf(readDataset(name, language)));
  console.table(rows);
} else if (!areSetsHere) {
  console.log('The public relevance sets are not beside the project (../shared/eval).');
}
const [, , part, ...names] = process.argv;
if (part === 'cost') console.table(await costRows());
else if (part === 'gaps' && areSetsHere) console.table(await gapRows(names));
else console.table(await languageRows());
