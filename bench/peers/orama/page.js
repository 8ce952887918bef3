/**
 * Orama with an index that was built before.
 */
import {create, load, search} from '@orama/orama';
import {fetchJson, startPage} from '../../site/start-page.js';
import {SCHEMA} from './schema.js';

startPage(async () => {
  const index = create({schema: SCHEMA});
  load(index, await fetchJson('index.json'));
  return async (term, limit) => {
    const {hits} = await search(index, {term, limit, tolerance: 1, boost: {question: 2}});
    return hits.map(({document}) => document);
  };
});
