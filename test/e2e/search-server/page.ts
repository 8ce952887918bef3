/**
 * The tests of a page that asks a search server, with the program that brings its FAQ there.
 */
import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {before, it} from 'node:test';
import {PROGRAM, runProgram} from '../../cli/program.js';
import {temporaryFolder} from '../../temporary-folder.js';
import {browsers} from '../browsers.js';
import {startSite, type TestSite} from '../test-site.js';

/** @param nodes gives the addresses of a cluster, once it is there */
export function testPage(nodes: () => readonly string[]): void {
  let urls: readonly string[];

  before(() => {
    urls = nodes();
  });

  it('is pushed, looked at and served by the program, and asked by a page', async (context) => {
    const to = `opensearch:${urls.join()}`;
    const cwd = await temporaryFolder(context, {'faq.md': FAQ});
    const pushed = await runProgram(['push', 'faq.md', '--to', to, '--alias', 'page', '--json'], {
      cwd,
    });
    assert.equal(pushed.code, 0, pushed.stderr);
    assert.equal((JSON.parse(pushed.stdout) as {written: number}).written, 2);
    const status = await runProgram(['status', '--to', to, '--alias', 'page'], {cwd});
    assert.match(status.stdout, /: index page-\d+\.\w+, green\n {2}en: 2 entries\n$/);
    const serving = await serve(to, cwd);
    context.after(() => serving.kill());
    const engine = 'http://127.0.0.1:18455/search';
    for (const args of [[], ['--online-only']]) {
      const out = `dist${args.length}`;
      const built = await runProgram(
        ['build', 'faq.md', '--out', out, '--engine', engine, ...args],
        {cwd},
      );
      assert.equal(built.code, 0, built.stderr);
    }
    const site = await pageSite(cwd);
    context.after(() => site.close());

    const texts = await readInBrowser(site.address, serving, () =>
      serve(to, cwd).then((child) => context.after(() => child.kill())),
    );

    assert.deepEqual(texts, {
      found: ['How do I pay my invoice?'],
      offline: 'Showing offline answers. 1 question found',
      failed: true,
      again: ['How do I pay my invoice?'],
    });
  });
}

const FAQ = '## How do I pay my invoice?\n\nBy card.\n\n## Where is my parcel?\n\nOn its way.\n';

async function serve(to: string, cwd: string): Promise<ChildProcess> {
  const args = ['serve', '--engine', to, '--alias', 'page', '--port', '18455'];
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise((go) => child.stderr.once('data', go));
  return child;
}

async function pageSite(folder: string): Promise<TestSite> {
  const script = async (out: string): Promise<string> =>
    readFile(join(folder, out, 'faq-search.js'), 'utf8');
  const page = (name: string): string =>
    `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>FAQ</title><faq-search></faq-search><script src="${name}"></script>`;
  return startSite(
    new Map([
      ['with.html', {body: page('with.js')}],
      ['without.html', {body: page('without.js')}],
      ['with.js', {body: await script('dist0')}],
      ['without.js', {body: await script('dist1')}],
    ]),
  );
}

interface Read {
  readonly found: readonly string[];
  readonly offline: string;
  readonly failed: boolean;
  readonly again: readonly string[];
}

/** With the handler there, then gone, then there again. */
async function readInBrowser(
  address: string,
  serving: ChildProcess,
  serveAgain: () => Promise<unknown>,
): Promise<Read> {
  const [{launch} = assert.fail('There is no browser.')] = browsers;
  const browser = await launch();
  try {
    const [own, online] = [await browser.newPage(), await browser.newPage()];
    await own.goto(`${address}with.html`);
    await own.fill('input', 'pay invoises');
    const question = '[part=question]';
    await own.waitForSelector('[part=mark]');
    const found = await own.locator(question).allTextContents();
    await online.goto(`${address}without.html`);
    await online.waitForSelector(question);
    serving.kill();
    await new Promise((go) => serving.once('close', go));
    await own.fill('input', 'parcel');
    const summary = own.locator('[part=summary]', {hasText: 'offline'});
    const offline = (await summary.textContent())?.trim() ?? '';
    await online.fill('input', 'invoice');
    await online.waitForSelector('[part=error]');
    const failed = (await online.locator(question).count()) === 0;
    await serveAgain();
    await online.click('[part=error] button');
    await online.waitForSelector('[part=mark]');
    return {
      found: trimmed(found),
      offline,
      failed,
      again: trimmed(await online.locator(question).allTextContents()),
    };
  } finally {
    await browser.close();
  }
}

function trimmed(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim());
}
