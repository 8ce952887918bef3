/**
 * lunr with an index that was built before.
 */
import lunr from 'lunr';
import {fetchJson, startPage} from '../../site/start-page.js';

startPage(async () => {
  const [serialized, entries] = await Promise.all([
    fetchJson('index.json'),
    fetchJson('entries.json'),
  ]);
  const index = lunr.Index.load(serialized);
  return (text, limit) =>
    index
      .query((query) => {
        for (const term of lunr.tokenizer(text).map(String)) {
          query.term(term, {boost: 10});
          query.term(term, {boost: 5, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING});
          if (term.length > 3) query.term(term, {usePipeline: false, editDistance: 1});
        }
      })
      .slice(0, limit)
      .map(({ref}) => entries[ref]);
});
