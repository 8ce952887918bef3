/**
 * Provides the browsers that the tests drive: installs them where it may, else looks for them.
 *
 * In CI all three have to be there; elsewhere a Chromium is enough, because WebKitGTK can't be had
 * on macOS or Windows.
 */
import {spawnSync} from 'node:child_process';
import {findBrowser, findMiniBrowser} from './find-browsers.mjs';
import {useFirefoxOnce} from './firefox-profile.mjs';

const NEEDED = [
  {
    name: 'Chromium, Chrome or Edge',
    packages: ['chromium'],
    isThere: () => findBrowser('chromium') !== undefined,
    everywhere: true,
  },
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    isThere: () => findBrowser('firefox') !== undefined,
  },
  {
    name: 'WebKitGTK with its driver and xvfb',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    isThere: () => findBrowser('webkit') && findMiniBrowser() && runs('xvfb-run', '--help'),
  },
];

const missing = () => NEEDED.filter(({isThere}) => !isThere());
if (missing().length > 0 && process.getuid?.() === 0 && runs('apt-get', '--version')) {
  install(missing().flatMap(({packages}) => packages));
}

const absent = missing();
const fatal = absent.filter(({everywhere}) => everywhere || process.env.CI);
const names = (browsers) => browsers.map(({name}) => name).join('; ');
if (fatal.length > 0) {
  console.error(`The tests need: ${names(fatal)}. Install it, or run this as root on Debian.`);
} else if (absent.length > 0) {
  console.log(`Not installed, so not tested in: ${names(absent)}.`);
}
process.exitCode = fatal.length > 0 ? 1 : 0;
// Without it the tests are slower, no more; whether Firefox starts at all they find out themselves.
if (findBrowser('firefox')) await useFirefoxOnce().catch(() => undefined);

/** What the system does not offer is left out: Ubuntu has its browsers as snaps. */
function install(packages) {
  apt('apt-get', 'update', '-qq');
  const offered = packages.filter((name) => /Candidate: \d/.test(apt('apt-cache', 'policy', name)));
  if (offered.length === 0) return;
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

function runs(command, ...args) {
  return spawnSync(command, args).status === 0;
}
