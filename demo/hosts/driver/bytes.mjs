/**
 * Weighs what a browser loads for a page.
 */
import {gzipSync} from 'node:zlib';

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @returns {Promise<{raw: number, gzip: number}>} the bodies of all answers, in bytes; `gzip` as a
 *   server compresses each of them
 */
export async function weighPage(browser, address) {
  const context = await browser.newContext(); // with nothing in its cache
  try {
    const page = await context.newPage();
    const responses = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(address, {waitUntil: 'networkidle'});
    const bodies = await Promise.all(responses.map((response) => response.body()));
    return {
      raw: sum(bodies.map((body) => body.length)),
      gzip: sum(bodies.map((body) => gzipSync(body, {level: 9}).length)),
    };
  } finally {
    await context.close();
  }
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
