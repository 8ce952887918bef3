/**
 * The script inside of a page, under a policy that allows it by its hash alone.
 */
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {runIn} from '../cli/run-in.js';
import {drivers, type DrivenPage} from './driven-page.js';
import {searchAndRead} from './reader-script.js';
import {startSite, type Answer, type TestSite} from './test-site.js';

const FAQ = '## How do I open the door?\n\nBy `</script><!-- <script>` and a key.\n';
const REST =
  "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'; script-src ";

/** @returns the address of each page, with one whose policy allows another script */
async function inlineSite(folder: string): Promise<TestSite> {
  const answers = new Map<string, Answer>();
  for (const form of ['page', 'fragment'] as const) {
    const {stdout} = await runIn(folder, ['build', 'faq.md', '--html', form, '--inline', '--json']);
    const {scriptHash} = JSON.parse(stdout) as {readonly scriptHash: string};
    const html = await readFile(join(folder, 'dist/faq.html'), 'utf8');
    const body = form === 'page' ? html : `<!doctype html><meta charset="utf-8"><body>${html}`;
    const answer = (hash: string): Answer => ({
      body,
      headers: {'content-type': 'text/html', 'content-security-policy': `${REST}'${hash}'`},
    });
    answers.set(form, answer(scriptHash));
    answers.set(
      `${form}-refused`,
      answer(scriptHash.replace(/-./, (sign) => (sign === '-A' ? '-B' : '-A'))),
    );
  }
  answers.set('faq-search.css', {body: ''});
  return startSite(answers);
}

describe('a page with the script inside, under a policy with its hash', () => {
  let site: TestSite;
  before(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'faq-search-'));
    await writeFile(join(folder, 'faq.md'), FAQ);
    site = await inlineSite(folder);
    await rm(folder, {recursive: true});
  });
  after(() => site.close());

  for (const {name, start} of drivers) {
    describe(`in ${name}`, () => {
      let page: DrivenPage;
      before(async () => {
        page = await start();
      });
      after(() => page.close());

      for (const form of ['page', 'fragment'])
        it(`is searched, as a ${form}, and asks for no script`, async () => {
          site.requests.length = 0;
          await page.open(site.address + form);

          const found = await page.run(searchAndRead, 'door');

          assert.deepEqual(found, {
            question: 'How do I open the door?',
            answer: 'By </script><!-- <script> and a key.',
            listed: 1,
          });
          assert.deepEqual(
            site.requests.filter((path) => path.endsWith('js')),
            [],
          );
        });

      it('keeps its plain FAQ where the policy has another hash', async () => {
        await page.open(`${site.address}page-refused`);

        const isDefined = await page.run(() => customElements.get('faq-search') !== undefined);

        assert.equal(isDefined, false);
      });
    });
  }
});
