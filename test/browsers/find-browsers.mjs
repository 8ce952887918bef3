/**
 * Finds the browsers of this machine that tests can drive.
 */
import {existsSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';

const {env, platform} = process;

/**
 * @returns {{
 *   chromium?: string, firefox?: string,
 *   webkit?: {driver: string, browser: string, xvfbRun: string},
 * }} paths of executables. `chromium` may be Chrome or Edge. `webkit` is WebKitGTK, on Linux alone:
 *   its driver, its MiniBrowser, and the virtual screen to run the driver on.
 */
export function findBrowsers() {
  const webkit = findWebKit();
  return {
    ...named(
      'chromium',
      firstThere(CHROMIUM[platform] ?? inPath(['chromium', 'google-chrome', 'microsoft-edge'])),
    ),
    ...named('firefox', firstThere(FIREFOX[platform] ?? inPath(['firefox-esr', 'firefox']))),
    ...named('webkit', webkit),
  };
}

const CHROMIUM = {
  darwin: inApplications([
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ]),
  win32: inProgramFiles([
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ]),
};

const FIREFOX = {
  darwin: inApplications(['Firefox.app/Contents/MacOS/firefox']),
  win32: inProgramFiles(['Mozilla Firefox/firefox.exe']),
};

function findWebKit() {
  if (platform !== 'linux') return undefined;
  const driver = firstThere(inPath(['WebKitWebDriver']));
  const xvfbRun = firstThere(inPath(['xvfb-run']));
  const browser = firstThere(
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].flatMap((version) =>
      libraryFolders().map((folder) => join(folder, version, 'MiniBrowser')),
    ),
  );
  return driver && xvfbRun && browser ? {driver, browser, xvfbRun} : undefined;
}

/** `/usr/lib/x86_64-linux-gnu` on Debian, `/usr/libexec` elsewhere. */
function libraryFolders() {
  const machines = readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'));
  return [...machines.map((name) => join('/usr/lib', name)), '/usr/lib', '/usr/libexec'];
}

function inPath(names) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function inApplications(paths) {
  return paths.flatMap((path) => [
    join('/Applications', path),
    join(homedir(), 'Applications', path),
  ]);
}

function inProgramFiles(paths) {
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
  return paths.flatMap((path) => folders.map((folder) => join(folder, path)));
}

function firstThere(paths) {
  return paths.find((path) => existsSync(path));
}

function named(name, value) {
  return value === undefined ? {} : {[name]: value};
}
