/**
 * Starts each browser for @web/test-runner.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findBrowser, findMiniBrowser} from './find-browsers.mjs';

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
  const binary = findMiniBrowser();
  if (binary === undefined) {
    throw new Error(
      'WebKitWebDriver is installed, but not its MiniBrowser: install webkit2gtk-driver whole.',
    );
  }
  const port = await freePort();
  await startDriver(port);
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary, args: ['--automation']},
      'wdio:enforceWebDriverClassic': true,
    },
  });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function startDriver(port) {
  const program = findBrowser('webkit');
  const needsDisplay =
    process.env.DISPLAY === undefined && process.env.WAYLAND_DISPLAY === undefined;
  const [command, ...args] = needsDisplay ? ['xvfb-run', '-a', program] : [program];
  // Its own process group, so that a virtual display ends with it.
  const driver = spawn(command, [...args, `--port=${port}`], {stdio: 'ignore', detached: true});
  process.once('exit', () => process.kill(-driver.pid));
  driver.once('error', (error) => {
    throw new Error(`${command} can't be started: ${error.message}`);
  });
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await answers(port)) return;
    await pause(100);
  }
  throw new Error(`WebKitWebDriver did not answer on port ${port} within 10 s.`);
}

async function answers(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false; // not listening yet
  }
}
