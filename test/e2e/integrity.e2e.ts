/**
 * A script on another host, whose hash stands in the page.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {integrityOf} from '../../src/cli/measure.js';
import {drivers, type DrivenPage} from './driven-page.js';
import {plainFaqShows, searchAndRead} from './reader-script.js';
import {DOOR, smallScripts} from './small-faq.js';
import {startSite, type TestSite} from './test-site.js';

const ANY_PAGE = {'access-control-allow-origin': '*'};

describe('a script on another host', () => {
  let site: TestSite;
  let cdn: TestSite;
  before(async () => {
    const {classic} = await smallScripts;
    const changed = classic.replace('By the door.', 'By the wall.');
    cdn = await startSite(
      new Map([
        ['faq-search.js', {body: classic, headers: ANY_PAGE}],
        ['changed.js', {body: changed, headers: ANY_PAGE}],
      ]),
    );
    const pageWith = (name: string): {body: string} => ({
      body: `<!doctype html><title>FAQ</title><link rel="icon" href="data:,">
        <script src="${cdn.address}${name}" integrity="${integrityOf(classic)}"
          crossorigin="anonymous" defer></script>
        <faq-search><p>The plain FAQ</p></faq-search>`,
    });
    site = await startSite(
      new Map([
        ['page.html', pageWith('faq-search.js')],
        ['changed.html', pageWith('changed.js')],
      ]),
    );
  });
  after(() => {
    site.close();
    cdn.close();
  });

  for (const {name, start} of drivers) {
    describe(`in ${name}`, () => {
      let page: DrivenPage;
      before(async () => {
        page = await start();
      });
      after(() => page.close());

      it('answers where it is what was built', async () => {
        await page.open(`${site.address}page.html`);

        assert.deepEqual(await page.run(searchAndRead, 'door'), DOOR);
      });

      it('is not run where it has been changed', async () => {
        await page.open(`${site.address}changed.html`);

        const [shows, defined] = [
          await page.run(plainFaqShows),
          await page.run(() => customElements.get('faq-search') !== undefined),
        ];

        assert.deepEqual([shows, defined, cdn.requests.at(-1)], [true, false, 'changed.js']);
      });
    });
  }
});
