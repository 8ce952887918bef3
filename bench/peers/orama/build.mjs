/**
 * Builds Orama's index: `node build.mjs ENTRIES_JSON FOLDER`.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {create, insertMultiple, save} from '@orama/orama';
import {SCHEMA} from './schema.js';

const [path, folder] = process.argv.slice(2);
const entries = JSON.parse(readFileSync(path, 'utf8'));
const index = create({schema: SCHEMA});
await insertMultiple(
  index,
  entries.map(({question, answer}) => ({question, answer})),
);
writeFileSync(`${folder}/index.json`, JSON.stringify(save(index)));
