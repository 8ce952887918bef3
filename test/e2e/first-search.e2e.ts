/**
 * From an empty folder to a working search, as the README says it: three commands, two pasted lines.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {temporaryFolder} from '../temporary-folder.js';
import {browsers} from './browsers.js';
import {readFirst, search, watchErrors} from './faq-page.js';

const chromium = browsers.find(({name}) => name === 'Chromium');

describe('an empty folder', {skip: chromium ? false : 'Chromium is not on this machine'}, () => {
  it('has a working search after three commands and two pasted lines', async (context) => {
    const shelf = await temporaryFolder(context);
    await run('.', `npm pack --pack-destination "${shelf}"`);
    const [packed = ''] = await readdir(shelf);
    const folder = await temporaryFolder(context);
    const start = performance.now();

    await run(folder, `npm install --prefer-offline --no-audit --no-fund "${join(shelf, packed)}"`);
    const said = await run(folder, 'npx faq-search init --yes');
    await run(folder, 'npx faq-search build');
    const pasted = Array.from(said.matchAll(/^Paste into .*:\n {2}(.*)$/gm), ([, line]) => line);
    await writeFile(join(folder, 'index.html'), pasted.join('\n'));
    const readyMs = performance.now() - start;

    const browser = await chromium?.launch();
    const page = await browser?.newPage();
    assert.ok(page);
    const errors = watchErrors(page);
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await search(page, 'add a qestion');
    const answer = await readFirst(page);
    const secondsOf = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
    context.diagnostic(
      `${secondsOf(readyMs)} s for the three commands, ${secondsOf(performance.now() - start)} s until an answer was read`,
    );
    await browser?.close();

    assert.equal(pasted.length, 2);
    assert.match(answer, /^Each heading is a question,/);
    assert.deepEqual(errors, []);
  });
});

/** @returns what the command prints, where no terminal is */
async function run(cwd: string, command: string): Promise<string> {
  const {stdout} = await promisify(execFile)(command, {cwd, shell: true});
  return stdout;
}
