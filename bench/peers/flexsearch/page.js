/**
 * FlexSearch with an index that was built before.
 */
import {Document} from 'flexsearch';
import {fetchJson, startPage} from '../../site/start-page.js';
import {OPTIONS} from './options.js';

startPage(async () => {
  const index = new Document(OPTIONS);
  for (const [key, part] of await fetchJson('index.json')) await index.import(key, part);
  return (text, limit) =>
    index
      .search(text, {limit, enrich: true, merge: true, suggest: true})
      .slice(0, limit)
      .map(({doc}) => doc);
});
