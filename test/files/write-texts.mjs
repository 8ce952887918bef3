/**
 * A program that writes three files through the built package, all with one text: `node write-texts.mjs
 * <folder> <text>…`. With several texts it writes one after another. Where a text names a folder of
 * pieces, it writes four pieces, too.
 */
import {writeFiles} from '../../dist/build.js';

const [folder, ...texts] = process.argv.slice(2);
for (const text of texts) {
  const pieces = /^faq-search-/.test(text) ? [0, 1, 2, 3].map((i) => `${text}/${i}.json`) : [];
  const names = ['a.js', 'a.json', 'a.mjs', ...pieces];
  await writeFiles(folder, new Map(names.map((name) => [name, text])));
}
