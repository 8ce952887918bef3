/**
 * MiniSearch that indexes the text in the browser.
 */
import MiniSearch from 'minisearch';
import {fetchJson, startPage} from '../../site/start-page.js';
import {OPTIONS} from '../minisearch/options.js';

startPage(async () => {
  const index = new MiniSearch(OPTIONS);
  index.addAll(await fetchJson('entries.json'));
  return (text, limit) => index.search(text).slice(0, limit);
});
