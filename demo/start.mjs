/**
 * `npm start`: builds everything, serves the demo, builds again whenever a file changes.
 */
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {installPackages} from '../.ci/install-packages.mjs';
import {serve} from '../.ci/static-server.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installPackages();

const {watch: watchFiles} = await import('chokidar');

const BUILD_PACKAGE = ['.ci/build.mjs'];
const BUILD_DEMO = ['demo/build-demo.mjs'];
/** What the package is made from, and what the demo alone is. */
const PACKAGE_FILES = ['src', 'rollup.config.mjs', 'package.json', 'tsconfig.json'];
const DEMO_FILES = ['faq-data', 'demo'];
const CHANGES = '/changes';
const RELOADER = '/reload-on-change.js';
const RELOADER_CODE = `new EventSource('${CHANGES}').onmessage = () => location.reload();`;
const wantedPort = Number(process.env.PORT ?? 8000);

/** The open pages: each holds one response that is written to when it has to reload. */
const pages = new Set();
let address;

/** Of what changed since the last build, the first kind that has to be built. */
let waiting;
let isBuilding = false;

console.log(
  'Building the package into dist/ and the demo into demo/built/ (about half a minute) …',
);
await buildAfter('package');
watchFiles(PACKAGE_FILES, {ignoreInitial: true}).on('all', () => buildAfter('package'));
watchFiles(DEMO_FILES, {ignored: 'demo/built', ignoreInitial: true}).on('all', () =>
  buildAfter('demo'),
);

/**
 * Each build is a process of its own. Bundlers and compilers that stay keep every module and type of
 * seven bundles in memory, and more with each change: it was 820 MB after 20 minutes.
 */
async function buildAfter(changed) {
  waiting = waiting === 'package' ? waiting : changed;
  if (isBuilding) return;
  isBuilding = true;
  while (waiting) {
    const kind = waiting;
    waiting = undefined;
    if (kind === 'demo' || (await run(process.execPath, BUILD_PACKAGE))) await showFaq();
  }
  isBuilding = false;
}

/** Builds the FAQ, then shows it; on an error the pages keep what they have. */
async function showFaq() {
  if (!(await run(process.execPath, BUILD_DEMO))) return;
  for (const page of pages) page.write('data: reload\n\n');
  address ??= await openDemo();
}

async function openDemo() {
  const server = await serve('demo', {port: wantedPort, transform: addReloader, route: addPage});
  console.log(`\nThe demo is at ${server.address} (Ctrl-C ends it).`);
  if (!process.env.CI && !process.argv.includes('--no-open')) openBrowser(server.address);
  return server.address;
}

function addReloader(body, path) {
  return path.endsWith('.html')
    ? body.toString().replace('</body>', `<script src="${RELOADER}"></script></body>`)
    : body;
}

function addPage(request, response) {
  if (request.url === RELOADER) {
    response.writeHead(200, {'content-type': 'text/javascript'}).end(RELOADER_CODE);
    return true;
  }
  if (request.url !== CHANGES) return false;
  response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'});
  response.flushHeaders();
  pages.add(response);
  response.on('close', () => pages.delete(response));
  return true;
}

function openBrowser(url) {
  const [command, ...args] = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', '""'],
  }[process.platform] ?? ['xdg-open'];
  // The address is on the screen: where no browser can be opened, nothing is lost.
  spawn(command, [...args, url], {stdio: 'ignore', detached: true})
    .on('error', () => undefined)
    .unref();
}

/** @returns whether it ended well; what it said is shown where it did not */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {stdio: ['ignore', 'ignore', 'pipe']});
    const said = [];
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}
