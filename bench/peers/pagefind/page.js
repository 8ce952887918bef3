/**
 * Pagefind's own API.
 */
import {startPage} from '../../site/start-page.js';

startPage(async () => {
  const pagefind = await import(new URL('pagefind/pagefind.js', location.href).href);
  await pagefind.init();
  return async (text, limit) => {
    const {results} = await pagefind.search(text);
    const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    return pages.map(({meta, excerpt}) => ({question: meta.title, answer: excerpt}));
  };
});
