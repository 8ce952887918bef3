/**
 * Starts the browser that all is measured in.
 */
import {chromium, type Browser} from 'playwright-core';
import {findBrowser} from '../../test/browsers/find-browsers.mjs';

export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) {
    throw new Error(
      'There is no Chromium, Chrome or Edge to measure in. Install one, or put it on the PATH.',
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      // Else memory is measured whenever the browser finds time, up to 20 seconds later.
      '--enable-blink-features=ForceEagerMeasureMemory',
      // Containers run as root, where Chromium's sandbox can't start.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
