/**
 * The browsers that whole pages are driven in, as far as they are on this machine.
 */
import {chromium, type Browser} from 'playwright-core';
import {findBrowser} from '../../.ci/find-browsers.mjs';
import {startFirefox} from '../../.ci/firefox-profile.mjs';

export interface DrivenBrowser {
  readonly name: string;
  readonly launch: () => Promise<Browser>;
}

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
          launch: () => chromium.launch({executablePath: chromiumPath, args: chromiumArgs}),
        },
      ]),
  ...(firefoxPath === undefined
    ? []
    : [
        {
          name: 'Firefox',
          launch: () => startFirefox(firefoxPath),
        },
      ]),
];
