/**
 * WebKitGTK's own WebDriver, which drives its small browser.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';
import {findBrowser, findMiniBrowser} from '../../.ci/find-browsers.mjs';

/** What a session asks the driver for. */
export function webkitCapabilities() {
  const binary = findMiniBrowser();
  if (binary === undefined) {
    throw new Error(
      'WebKitWebDriver is installed, but not its MiniBrowser: install webkit2gtk-driver whole.',
    );
  }
  return {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {binary, args: ['--automation']},
  };
}

/**
 * Starts the driver, on a display of its own where there is none.
 * @returns {Promise<{port: number, stop: () => void}>}
 */
export async function startWebkitDriver() {
  const port = await freePort();
  const program = findBrowser('webkit');
  const needsDisplay =
    process.env.DISPLAY === undefined && process.env.WAYLAND_DISPLAY === undefined;
  const [command, ...args] = needsDisplay ? ['xvfb-run', '-a', program] : [program];
  // Its own process group, so that a virtual display ends with it.
  const driver = spawn(command, [...args, `--port=${port}`], {stdio: 'ignore', detached: true});
  driver.once('error', (error) => {
    throw new Error(`${command} can't be started: ${error.message}`);
  });
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await answers(port)) return {port, stop: () => process.kill(-driver.pid)};
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

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
