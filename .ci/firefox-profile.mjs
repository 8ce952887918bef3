/**
 * A profile that Firefox has been started with once. In a new one it compiles itself anew, which is
 * half the work of a start, and the tests start it some fifty times.
 */
import {execFileSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {firefox} from 'playwright-core';
import {findBrowser} from './find-browsers.mjs';

const USED_PROFILE = fileURLToPath(new URL('../.cache/firefox-profile', import.meta.url));
/** A Firefox starts with no profile of a newer one. */
const VERSION_FILE = `${USED_PROFILE}-version`;

/** Makes the profile, unless it is there and of this Firefox. */
export async function useFirefoxOnce(executablePath = findBrowser('firefox')) {
  const version = execFileSync(executablePath, ['--version'], {encoding: 'utf8'});
  if (existsSync(VERSION_FILE) && readFileSync(VERSION_FILE, 'utf8') === version) return;
  rmSync(VERSION_FILE, {force: true});
  rmSync(USED_PROFILE, {recursive: true, force: true});
  mkdirSync(USED_PROFILE, {recursive: true});
  const browser = await start(executablePath, USED_PROFILE);
  const page = await browser.newPage();
  await page.goto('data:text/html,<title>Once</title>');
  await browser.close(); // which is when Firefox writes down what it compiled
  writeFileSync(VERSION_FILE, version);
}

/**
 * Starts Firefox with a profile of its own: a copy of the used one, or a new one where there is none.
 *
 * @param {string} executablePath
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function startFirefox(executablePath) {
  const profile = mkdtempSync(join(tmpdir(), 'faq-search-firefox-'));
  if (existsSync(VERSION_FILE)) cpSync(USED_PROFILE, profile, {recursive: true});
  const browser = await start(executablePath, profile);
  browser.on('disconnected', () => void removeForGood(profile));
  return browser;
}

async function start(executablePath, profile) {
  // The channel stands for a Firefox as people have it, driven by WebDriver BiDi.
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath,
  });
  return context.browser();
}

/** It goes on writing for a moment after it is closed. */
async function removeForGood(profile) {
  do {
    await rm(profile, {recursive: true, force: true, maxRetries: 5});
    await setTimeout(500);
  } while (existsSync(profile));
}
