/**
 * Builds MiniSearch's index: `node build.mjs ENTRIES_JSON FOLDER`.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import MiniSearch from 'minisearch';
import {OPTIONS} from './options.js';

const [entries, folder] = process.argv.slice(2);
const index = new MiniSearch(OPTIONS);
index.addAll(JSON.parse(readFileSync(entries, 'utf8')));
writeFileSync(`${folder}/index.json`, JSON.stringify(index));
