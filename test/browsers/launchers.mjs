/**
 * Starts each browser for @web/test-runner.
 */
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findBrowser} from '../../.ci/find-browsers.mjs';
import {startWebkitDriver, webkitCapabilities} from './webkit-driver.mjs';

/** Keeps Chromium from calling home, and from needing a graphics card. */
const CHROMIUM_ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isRoot = process.getuid?.() === 0;

const LAUNCHERS = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: findBrowser('chromium'),
        args: [...CHROMIUM_ARGUMENTS, ...(isRoot ? ['--no-sandbox'] : [])],
      },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: {browser: 'firefox', executablePath: findBrowser('firefox')},
    }),
  webkit: webkitLauncher,
};

export function launcher(name) {
  return LAUNCHERS[name]();
}

/** WebKitGTK is driven through its own WebDriver, which is started here and ended with the run. */
async function webkitLauncher() {
  const {port, stop} = await startWebkitDriver();
  process.once('exit', stop);
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      ...webkitCapabilities(),
      // Tests can end before all of their page has loaded, and the driver does nothing else until
      // then: a load that did not end held up a run for five minutes.
      pageLoadStrategy: 'none',
      'wdio:enforceWebDriverClassic': true,
    },
  });
}
