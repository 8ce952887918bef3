/**
 * Writes a corpus: `node --import tsx bench/corpus/write.ts ENTRIES FOLDER`.
 *
 * ENTRIES is how many, as 20000; the folder gets Markdown files of 100 entries each. The same number gives the same bytes; a smaller corpus is the beginning of a larger one.
 */
import {installPackages} from '../../.ci/install-packages.mjs';
import {makeEntries} from './entries.js';
import {readProse} from './prose.js';
import {WordChain} from './word-chain.js';
import {writeSources} from './write-sources.js';

const [count, folder] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(count ?? '') || !folder) {
  console.error('Usage: node --import tsx bench/corpus/write.ts ENTRIES FOLDER');
  process.exit(2);
}

installPackages(new URL('../', import.meta.url));
const entries = [...makeEntries(new WordChain(readProse()), Number(count))];
writeSources(entries, folder);
console.log(`${folder} has ${count ?? ''} entries.`);
