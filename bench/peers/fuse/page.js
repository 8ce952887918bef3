/**
 * Fuse.js, which looks through all text at each keystroke.
 */
import Fuse from 'fuse.js';
import {fetchJson, startPage} from '../../site/start-page.js';

/** Without it, several words are one pattern, and find nothing. */
const OPTIONS = {useTokenSearch: true, keys: [{name: 'question', weight: 2}, 'answer']};

startPage(async () => {
  const fuse = new Fuse(await fetchJson('entries.json'), OPTIONS);
  return (text, limit) => fuse.search(text, {limit}).map(({item}) => item);
});
