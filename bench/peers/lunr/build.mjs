/**
 * Builds lunr's index: `node build.mjs ENTRIES_JSON FOLDER`.
 */
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import lunr from 'lunr';

const [entries, folder] = process.argv.slice(2);
const index = lunr((builder) => {
  builder.ref('id');
  builder.field('question', {boost: 2});
  builder.field('answer');
  for (const entry of JSON.parse(readFileSync(entries, 'utf8'))) builder.add(entry);
});
writeFileSync(`${folder}/index.json`, JSON.stringify(index));
copyFileSync(entries, `${folder}/entries.json`);
