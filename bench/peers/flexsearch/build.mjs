/**
 * Builds FlexSearch's index, all of its parts in one file: `node build.mjs ENTRIES_JSON FOLDER`.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {Document} from 'flexsearch';
import {OPTIONS} from './options.js';

const [entries, folder] = process.argv.slice(2);
const index = new Document(OPTIONS);
for (const entry of JSON.parse(readFileSync(entries, 'utf8'))) index.add(entry);
const parts = [];
await index.export((key, part) => {
  parts.push([key, part ?? null]);
});
writeFileSync(`${folder}/index.json`, JSON.stringify(parts));
