/**
 * The test of a page that asks Typesense itself, with the program that brings its FAQ there.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {it} from 'node:test';
import {runProgram} from '../../cli/program.js';
import {temporaryFolder} from '../../temporary-folder.js';
import {ADMIN_KEY, type TypesenseCluster} from '../../servers/typesense.js';
import {browsers} from '../browsers.js';
import {startSite} from '../test-site.js';

const FAQ = '## How do I pay my invoice?\n\nBy card.\n\n## Where is my parcel?\n\nOn its way.\n';

export function testTypesensePage(nodes: () => TypesenseCluster): void {
  it('is pushed and built in by the program, and asked by a page', async (context) => {
    const {urls} = nodes();
    const cwd = await temporaryFolder(context, {'faq.md': FAQ});
    const run = async (...args: readonly string[]): Promise<string> => {
      const env = {FAQ_SEARCH_AUTHORIZATION: ADMIN_KEY};
      const {code, stdout, stderr} = await runProgram(args, {cwd, env});
      assert.equal(code, 0, stderr);
      return stdout;
    };
    const to = ['--to', `typesense:${urls.join()}`, '--alias', 'page', '--site', 'shop'];
    await run('push', 'faq.md', ...to);
    assert.match(await run('status', ...to.slice(0, 4)), /shop.*: 2 entries/);
    const key = encodeURIComponent(await nodes().searchKey('page'));
    // The first is no node, but what does not answer.
    const engine = `typesense:http://127.0.0.1:9?key=${key}&alias=page&site=shop,${urls.join()}`;
    await run('build', 'faq.md', '--online-only', '--engine', engine);
    const site = await startSite(
      new Map([
        ['faq-search.js', {body: await readFile(join(cwd, 'dist/faq-search.js'))}],
        [
          'page.html',
          {
            body: '<!doctype html><html lang="en"><title>FAQ</title><faq-search></faq-search><script src="faq-search.js"></script>',
          },
        ],
      ]),
    );
    context.after(() => site.close());
    const [{launch} = assert.fail('There is no browser.')] = browsers;
    const browser = await launch();
    context.after(() => browser.close());
    const page = await browser.newPage();

    await page.goto(`${site.address}page.html`);
    await page.fill('input', 'pay invoises');
    await page.waitForSelector('[part=mark]');

    const questions = await page.locator('[part=question]').allTextContents();
    assert.deepEqual(
      questions.map((each) => each.trim()),
      ['How do I pay my invoice?'],
    );
  });
}
