/**
 * MiniSearch with an index that was built before.
 */
import MiniSearch from 'minisearch';
import {startPage} from '../../site/start-page.js';
import {OPTIONS} from './options.js';

startPage(async () => {
  const index = MiniSearch.loadJSON(await (await fetch('index.json')).text(), OPTIONS);
  return (text, limit) => index.search(text).slice(0, limit);
});
