/**
 * Runs the tests of the element in the browsers that are installed.
 *
 * FAQ_SEARCH_BROWSERS=chromium,firefox,webkit chooses among them.
 */
import {defaultReporter} from '@web/test-runner';
import {chosenBrowsers} from './.ci/find-browsers.mjs';
import {bundledTests} from './test/browsers/bundled-tests.mjs';
import {launcher} from './test/browsers/launchers.mjs';
import {servedFiles} from './test/browsers/served-files.mjs';
import {summaryReporter} from './test/browsers/summary-reporter.mjs';

/** What Lit always says in tests, and what the element says of an index that a test has broken. */
const EXPECTED_LOGS = /^(Lit is in dev mode|<faq-search>: )/;

const browsers = await Promise.all(chosenBrowsers().map(launcher));
if (browsers.length === 0) {
  throw new Error(
    'No browser found. Install Chromium, Firefox or WebKitGTK’s driver, or put one on the PATH.',
  );
}

export default {
  files: 'test/element/**/*.browser.ts',
  browsers,
  // One page at a time has the focus in a browser; the browsers don't see each other.
  concurrency: 1,
  concurrentBrowsers: browsers.length,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: {config: {timeout: '20000'}},
  filterBrowserLogs: ({args}) => !EXPECTED_LOGS.test(String(args[0])),
  middleware: [servedFiles()],
  plugins: [bundledTests('test/element', ['test/element/strict-page.ts'])],
  reporters: [defaultReporter({reportTestProgress: false}), summaryReporter()],
};
