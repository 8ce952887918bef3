/**
 * Finds the browsers that are installed, because no test tool may download one.
 */
import {accessSync, constants, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const PROGRAMS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr'],
  webkit: ['WebKitWebDriver'],
};

/** Where programs are that no PATH names. */
const ELSEWHERE = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  webkit: [],
};

const BROWSERS = Object.keys(PROGRAMS);

/**
 * @param {string} name one of {@link BROWSERS}
 * @returns {string | undefined} the path of its program (for `webkit`, of its driver)
 */
export function findBrowser(name) {
  const onPath = PROGRAMS[name].flatMap((program) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program)),
  );
  return [...onPath, ...ELSEWHERE[name]].find(isExecutable);
}

/** The path of WebKitGTK's own small browser, or `undefined`. */
export function findMiniBrowser() {
  const libraries = ['/usr/lib', '/usr/libexec', ...archFolders('/usr/lib')];
  return libraries
    .map((folder) => join(folder, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find(isExecutable);
}

/** Those named in FAQ_SEARCH_BROWSERS, comma-separated; by default all that are installed. */
export function chosenBrowsers() {
  const named = process.env.FAQ_SEARCH_BROWSERS;
  if (named === undefined || named === '')
    return BROWSERS.filter((name) => findBrowser(name) !== undefined);
  return named.split(',').map((name) => {
    if (!BROWSERS.includes(name)) {
      throw new Error(
        `FAQ_SEARCH_BROWSERS names “${name}”, which is none of ${BROWSERS.join(', ')}.`,
      );
    }
    if (findBrowser(name) === undefined) {
      throw new Error(
        `FAQ_SEARCH_BROWSERS names ${name}, but it is not installed, or not on the PATH.`,
      );
    }
    return name;
  });
}

function archFolders(folder) {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(folder, name));
  } catch {
    return []; // not a Linux file system: nothing to look through
  }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not for us: the same to a search
  }
}
