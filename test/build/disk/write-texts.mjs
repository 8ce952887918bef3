/**
 * A program that writes three files through the built package, all with one text: `node write-texts.mjs
 * <folder> <text>…`. With several texts it writes one after another.
 */
import {writeFiles} from '../../../dist/build.js';

const [folder, ...texts] = process.argv.slice(2);
for (const text of texts) {
  await writeFiles(folder, new Map(['a.js', 'a.json', 'a.mjs'].map((name) => [name, text])));
}
