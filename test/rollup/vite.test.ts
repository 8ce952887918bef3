import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {build, createServer, type ViteDevServer} from 'vite';
import {faqSearch} from '../../src/rollup/index.js';
import {temporaryFolder} from '../temporary-folder.js';

const FILES = {
  'index.html': '<!doctype html><script type="module" src="/main.js"></script>',
  'main.js': "import faq from './faq?faq';\ndocument.title = faq.index.entries[0][0];\n",
  'faq/b.md': '## How do I reset my password?\n\nUse the link below the form.\n',
};
const INVOICE = '## Where is my invoice?\n\nIn your account.\n';

async function startServer(root: string, context: TestContext): Promise<ViteDevServer> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [faqSearch()],
    server: {port: 0, fs: {strict: false}},
  });
  context.after(() => server.close());
  await server.listen();
  return server;
}

/** What the server sends a browser for a module, by the address it is imported with. */
async function fetchModule(server: ViteDevServer, url: string): Promise<string> {
  const origin = server.resolvedUrls?.local[0] ?? '';
  const response = await fetch(new URL(url, origin));
  assert.equal(response.status, 200, url);
  return response.text();
}

async function fetchFaq(server: ViteDevServer): Promise<string> {
  const main = await fetchModule(server, '/main.js');
  const url = /from "(\/@id\/[^"]+)"/.exec(main)?.[1] ?? '';
  return fetchModule(server, url);
}

describe('faqSearch in Vite', {timeout: 30_000}, () => {
  it('puts the FAQ into a build', async (context) => {
    const root = await temporaryFolder(context, FILES);

    const result = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [faqSearch()],
    });

    assert.ok('output' in result);
    const code = result.output
      .flatMap((chunk) => (chunk.type === 'chunk' ? chunk.code : []))
      .join('');
    assert.match(code, /How do I reset my password\?/);
  });

  it('fails a build with the place of an error', async (context) => {
    const faq = {'faq/b.md': '## How?\n\nSee [it](#nobody).\n'};
    const root = await temporaryFolder(context, {...FILES, ...faq});

    const building = build({root, configFile: false, logLevel: 'silent', plugins: [faqSearch()]});

    await assert.rejects(building, {
      message:
        `Build failed with 1 error:\n\n[plugin faq-search] ${root}/faq/b.md:3:4\n` +
        'RolldownError: The link to “#nobody” leads nowhere: no question has this id.\n' +
        '  Link to the id of a question, or to a page by its address.',
    });
  });

  it('serves the FAQ, with its language, during development', async (context) => {
    const server = await startServer(await temporaryFolder(context, FILES), context);

    const faq = await fetchFaq(server);
    const language = await fetchModule(server, /from "([^"]+)"/.exec(faq)?.[1] ?? '');

    assert.ok(faq.includes('How do I reset my password?'));
    assert.ok(language.includes('stopWords'));
  });

  it('reloads the page when a source changes', async (context) => {
    const root = await temporaryFolder(context, FILES);
    const server = await startServer(root, context);
    await fetchFaq(server);

    const reload = nextReload(server);
    await writeFile(join(root, 'faq/b.md'), INVOICE);
    await reload;

    assert.match(await fetchFaq(server), /Where is my invoice\?/);
  });

  it('reloads the page when the folder gets a new file', async (context) => {
    const root = await temporaryFolder(context, FILES);
    const server = await startServer(root, context);
    await fetchFaq(server);

    const reload = nextReload(server);
    await writeFile(join(root, 'faq/a.md'), INVOICE);
    await reload;

    assert.match(await fetchFaq(server), /Where is my invoice\?/);
  });
});

/** Resolves when the server tells its pages to load again. */
function nextReload({ws}: ViteDevServer): Promise<void> {
  const send = ws.send.bind(ws);
  return new Promise((resolve) => {
    ws.send = (...message: unknown[]) => {
      const [payload] = message;
      if (
        typeof payload === 'object' &&
        payload !== null &&
        'type' in payload &&
        payload.type === 'full-reload'
      ) {
        ws.send = send;
        resolve();
      }
    };
  });
}
