/**
 * Builds for engines that index in the browser: `node copy-entries.mjs ENTRIES_JSON FOLDER`.
 */
import {copyFileSync} from 'node:fs';

const [entries, folder] = process.argv.slice(2);
copyFileSync(entries, `${folder}/entries.json`);
