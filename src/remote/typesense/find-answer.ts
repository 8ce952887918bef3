/**
 * Has a Typesense node find what a page asks for: candidates of a query, a list, an entry by its name.
 */
import type {ParsedQuery} from '../../engine/parse-query.js';
import {contentHash} from '../../format/content-hash.js';
import {answerWith, listWith, parsedQuery} from '../pushed/answers.js';
import {KnownCounts} from '../pushed/known-counts.js';
import type {Asked} from '../read-request.js';
import type {WireAnswer} from '../wire.js';
import {entryKey} from './collection-body.js';
import {conditions, inCategory, withoutExcluded} from './filters.js';
import {candidatesAnswer, countFlags, type Searching} from './find-candidates.js';
import {searchAll} from './search-all.js';
import {entriesByName, entriesWith, SHOWN} from './stored-entries.js';

/** Entries of one page of a list. */
const LISTED = 50;

export async function findAnswer(asked: Asked, searching: Searching): Promise<WireAnswer> {
  const {name, ids} = asked;
  const {faq} = searching;
  if (ids)
    return answerWith(
      faq,
      await entriesWith(
        ids.map((id) => entryKey(faq.part, id)),
        searching,
      ),
    );
  if (name !== undefined) return answerWith(faq, await entriesByName(name, searching));
  const {language} = searching;
  const counts = new KnownCounts(faq);
  await countFlags(asked, counts, searching);
  const parsed = parsedQuery(asked, language, counts);
  return parsed.words.length === 0
    ? listAnswer(asked, parsed, searching)
    : candidatesAnswer(asked, parsed, {searching, counts});
}

async function listAnswer(
  {category, after}: Asked,
  {excluded}: ParsedQuery,
  searching: Searching,
): Promise<WireAnswer> {
  const {categories} = searching.faq;
  const all = {...SHOWN, sort_by: 'order:asc', filter_by: withoutExcluded(excluded)};
  const listed = [all.filter_by, inCategory(category)];
  const [counted, total, page] = await searchAll(
    [
      {
        ...all,
        ...{per_page: 0, facet_by: 'category', max_facet_values: Math.max(1, categories.length)},
      },
      {...all, per_page: 0, filter_by: conditions(listed)},
      {
        ...{...all, per_page: LISTED},
        filter_by: conditions([...listed, ...(after === undefined ? [] : [`order:>${after}`])]),
      },
    ],
    searching,
  );
  const names = new Map(categories.map((name) => [contentHash(name), name]));
  return listWith(searching.faq, page?.entries ?? [], {
    total: total?.total ?? 0,
    facets: (counted?.facets ?? []).map((facet) => ({
      category: names.get(facet.value) ?? '',
      count: facet.count,
    })),
    excluded,
  });
}
