/**
 * The browsers that whole pages are driven in, as far as they are on this machine.
 *
 * One of each is started in a process: a start of Firefox takes as long as most tests.
 */
import {chromium, firefox, type Browser as StartedBrowser, type Page} from 'playwright-core';
import {findBrowser} from '../../.ci/find-browsers.mjs';

/** A browser that others may use as well: its pages share nothing with theirs, and `close` ends its own alone. */
export type Browser = Pick<StartedBrowser, 'newPage' | 'close'>;

export interface DrivenBrowser {
  readonly name: string;
  readonly launch: () => Promise<Browser>;
}

/** A browser that nobody uses stays for as long: the next file usually begins at once. */
const KEPT_MS = 1000;

const chromiumPath = findBrowser('chromium');
const firefoxPath = findBrowser('firefox');
// Containers run as root, where Chromium's sandbox can't start.
const chromiumArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export const browsers: readonly DrivenBrowser[] = [
  ...(chromiumPath === undefined
    ? []
    : [
        {
          name: 'Chromium',
          launch: shared(() => chromium.launch({executablePath: chromiumPath, args: chromiumArgs})),
        },
      ]),
  ...(firefoxPath === undefined
    ? []
    : [
        {
          name: 'Firefox',
          // The channel stands for a Firefox as people have it, driven by WebDriver BiDi.
          launch: shared(() =>
            firefox.launch({channel: 'moz-firefox', executablePath: firefoxPath}),
          ),
        },
      ]),
];

function shared(start: () => Promise<StartedBrowser>): () => Promise<Browser> {
  let started: Promise<StartedBrowser> | undefined;
  let users = 0;
  let ending: NodeJS.Timeout | undefined;
  const leave = (browser: StartedBrowser): void => {
    users--;
    if (users > 0) return;
    ending = setTimeout(() => {
      started = undefined;
      void browser.close();
    }, KEPT_MS);
  };
  return async () => {
    users++;
    clearTimeout(ending);
    const browser = await (started ??= start());
    const pages: Page[] = [];
    return {
      newPage: async (options) => {
        const page = await browser.newPage(options);
        pages.push(page);
        return page;
      },
      close: async () => {
        await Promise.all(pages.map((page) => page.close()));
        leave(browser);
      },
    };
  };
}
