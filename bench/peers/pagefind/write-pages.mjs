/**
 * Writes a page for each entry, which is what Pagefind reads: `node write-pages.mjs ENTRIES_JSON FOLDER`.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const PAGES_IN_FOLDER = 1000;

const [entries, folder] = process.argv.slice(2);
for (const {id, question, answer} of JSON.parse(readFileSync(entries, 'utf8'))) {
  const shelf = `${folder}/${Math.floor(id / PAGES_IN_FOLDER)}`;
  mkdirSync(shelf, {recursive: true});
  const paragraphs = answer.split('\n').map((text) => `<p>${escaped(text)}</p>`);
  writeFileSync(
    `${shelf}/${id}.html`,
    `<!doctype html><html lang="en"><title>${escaped(question)}</title>` +
      `<main data-pagefind-body><h1>${escaped(question)}</h1>${paragraphs.join('')}</main></html>`,
  );
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
