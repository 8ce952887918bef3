import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {declarationOf, namesOf} from '../element/manifest.js';
import {browsers} from './browsers.js';
import {serveStates, STATES, type State, type StateSite} from './element-states.js';
import {questions} from './faq-page.js';

const element = declarationOf('FaqSearchElement');

/** What the other states leave out. */
const MORE_STATES: readonly State[] = [
  {
    name: 'none',
    async reach(page) {
      await page.locator('faq-search').evaluate((host) => {
        host.setAttribute('missing-url', 'mailto:help@example.org?subject={query}');
      });
      await page.getByRole('searchbox').fill('zzzzqqqq');
      await page.locator('[part~=missing]').waitFor();
    },
  },
  {
    name: 'after-answer',
    async reach(page) {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {value: undefined});
      });
      await questions(page).first().click();
      await page.locator('[part~=feedback] button').first().click();
      await page.locator('[part~=foot] > div > [part~=link]').first().click();
      await page.locator('[part~=address]').waitFor();
    },
  },
];

interface Seen {
  readonly parts: string[];
  readonly slots: string[];
  readonly events: string[];
}

const chromium = browsers.find(({name}) => name === 'Chromium');

describe(
  'what <faq-search> does in all its states together',
  {
    skip: chromium ? false : 'Chromium is not on this machine',
  },
  () => {
    let site: StateSite;
    let browser: Browser;
    const seen: Seen[] = [];
    before(async () => {
      site = await serveStates();
      if (chromium) browser = await chromium.launch();
      const page = await browser.newPage();
      await page.addInitScript(recordEvents);
      for (const state of [...STATES, ...MORE_STATES]) {
        await page.goto(site.addressOf(state));
        await state.reach(page);
        seen.push(await look(page));
      }
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    it('draws the parts of the manifest, and no other', () => {
      assert.deepEqual(distinct(seen.flatMap(({parts}) => parts)), namesOf(element.cssParts));
    });

    it('has the slots of the manifest, and no other', () => {
      assert.deepEqual(distinct(seen.flatMap(({slots}) => slots)), namesOf(element.slots));
    });

    it('dispatches the events of the manifest, each of its class, and no other', () => {
      assert.deepEqual(
        distinct(seen.flatMap(({events}) => events)),
        element.events.map(({name}) => name).sort(),
      );
    });
  },
);

const distinct = (names: readonly string[]): string[] => Array.from(new Set(names)).sort();

/** Runs in the page, before its own scripts. */
function recordEvents(): void {
  const events: string[] = [];
  Object.assign(window, {faqSearchEvents: events});
  const dispatch = Reflect.get<EventTarget, 'dispatchEvent'>(
    EventTarget.prototype,
    'dispatchEvent',
  );
  // Not by a name of its own: the compiler of these tests would call a helper that no page has.
  EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event): boolean {
    if (this instanceof Element && this.localName === 'faq-search') events.push(event.type);
    return dispatch.call(this, event);
  };
}

/** Queries are reported when their reader pauses, so it waits for that of a query. */
async function look(page: Page): Promise<Seen> {
  const isAsked = await page
    .getByRole('searchbox')
    .first()
    .inputValue()
    .catch(() => '');
  if (isAsked !== '') {
    await page.waitForFunction(() =>
      (window as unknown as {faqSearchEvents: string[]}).faqSearchEvents.includes(
        'faq-search-query',
      ),
    );
  }
  return page.evaluate(() => {
    const root = document.querySelector('faq-search')?.shadowRoot;
    const all = Array.from(root?.querySelectorAll('*') ?? []);
    return {
      parts: all.flatMap((each) => Array.from(each.part)),
      slots: all.flatMap((each) => (each instanceof HTMLSlotElement ? [each.name] : [])),
      events: (window as unknown as {faqSearchEvents: string[]}).faqSearchEvents,
    };
  });
}
