/**
 * Provides the browsers that the tests drive: installs them where it may, else looks for them.
 *
 * In CI all three have to be there; elsewhere a Chromium is enough, because no tool can install
 * WebKitGTK on macOS or Windows.
 */
import {spawnSync} from 'node:child_process';
import {findBrowsers} from '../test/browsers/find-browsers.mjs';

const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};
const NAMES = {
  chromium: 'Chromium (or Chrome, or Edge)',
  firefox: 'Firefox',
  webkit: 'WebKitGTK (webkit2gtk-driver with xvfb)',
};

if (missing().length > 0 && hasApt()) install(missing().flatMap((browser) => PACKAGES[browser]));

const absent = missing();
const needed = process.env.CI ? absent : absent.filter((browser) => browser === 'chromium');
if (absent.length > 0) {
  const names = absent.map((browser) => NAMES[browser]).join(', ');
  if (needed.length === 0) console.log(`Not here, so not tested in: ${names}.`);
  else console.error(`The tests need ${names}. Install it, or run this as root on Debian.`);
}
process.exitCode = needed.length === 0 ? 0 : 1;

function missing() {
  const found = findBrowsers();
  return Object.keys(PACKAGES).filter((browser) => found[browser] === undefined);
}

/** Whether apt is there, with the rights to use it. */
function hasApt() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/** What the system does not offer is left out: Ubuntu has its browsers as snaps. */
function install(packages) {
  apt('apt-get', 'update', '-qq');
  const offered = packages.filter((name) => /Candidate: \d/.test(apt('apt-cache', 'policy', name)));
  console.log(`Installing ${offered.join(', ')} …`);
  apt(
    ...['apt-get', '-o', 'DPkg::Lock::Timeout=900', 'install', '-y', '-qq'],
    ...['--no-install-recommends', ...offered],
  );
}

/** @returns what it printed; a failure is shown, and the look for browsers afterwards decides */
function apt(command, ...args) {
  const {status, stdout, stderr} = spawnSync(command, args, {
    encoding: 'utf8',
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C'},
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) console.error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}
