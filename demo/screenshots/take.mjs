/**
 * Takes the pictures of the README anew, from the demo as it is built: `node demo/screenshots/take.mjs`.
 */
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {findBrowser} from '../../.ci/find-browsers.mjs';
import {serve} from '../../.ci/static-server.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const DESKTOP = {viewport: {width: 1000, height: 720}};
const PHONE = {
  viewport: {width: 390, height: 720},
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

execFileSync(process.execPath, ['demo/build-demo.mjs']);
const site = await serve('demo');
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

await take('answer', DESKTOP, async (page) => {
  const element = page.locator('#search');
  await ask(element, 'encrypton performance');
  await element.getByRole('listitem').getByRole('button').first().click();
  await element.evaluate((node) => scrollTo(0, scrollY + node.getBoundingClientRect().top - 90));
  const box = await element.boundingBox();
  return {x: box.x - 20, y: box.y - 16, width: box.width + 40, height: 640};
});

await take('dropdown', DESKTOP, async (page) => {
  await ask(page.locator('faq-search[variant=dropdown]'), 'container ports');
});

await take('modal', {...DESKTOP, colorScheme: 'dark'}, async (page) => {
  const element = page.locator('faq-search[variant=modal]').first();
  await page.keyboard.press('/');
  await ask(element, 'push new repo');
  await page.keyboard.press('Enter');
});

await take('phone', PHONE, async (page) => {
  const element = page.locator('faq-search[variant=modal]').first();
  await element.getByRole('button').first().click();
  await ask(element, 'wrong time on the device');
});

await browser.close();
site.close();

/** @param act brings the page there; it may give the part of the page to take, by default all */
async function take(name, context, act) {
  const page = await browser.newPage(context);
  await page.goto(site.address);
  const clip = await act(page);
  await page.waitForTimeout(500); // what is animated comes to rest
  const picture = await page.screenshot({clip, animations: 'disabled'});
  writeFileSync(`demo/screenshots/${name}.webp`, await compressed(picture));
  await page.close();
}

/** As WebP, which takes a third of a PNG; the browser itself can write it. */
async function compressed(picture) {
  const page = await browser.newPage();
  const address = `data:image/png;base64,${picture.toString('base64')}`;
  const url = await page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.85);
  }, address);
  await page.close();
  return Buffer.from(url.split(',')[1], 'base64');
}

async function ask(element, query) {
  await element.getByRole('searchbox').fill(query);
  await element.locator('mark').first().waitFor();
}
