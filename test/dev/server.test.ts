import assert from 'node:assert/strict';
import {readFile, symlink, writeFile} from 'node:fs/promises';
import {request as ask} from 'node:http';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {newWord} from '../../src/dev/guard.js';
import type {ExplainedAnswers, Proposal, Refusal, WorkshopState} from '../../src/dev/protocol.js';
import type {Site} from '../../src/dev/routes.js';
import {startServer} from '../../src/dev/server.js';
import {Workshop} from '../../src/dev/workshop.js';
import {compileSources} from '../../src/rollup/compile-sources.js';
import {temporaryFolder} from '../temporary-folder.js';

const FAQ =
  '## How do I reset the router?\n\nHold the button.\n\n## Where is the button?\n\nBehind.\n';

interface Answered {
  readonly status: number;
  readonly body: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

interface Started {
  readonly folder: string;
  readonly workshop: Workshop;
  readonly show: () => Promise<void>;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answered>;
  readonly post: (
    path: string,
    body: object,
    headers?: Record<string, string>,
  ) => Promise<Answered>;
}

/** A server over the files of a folder, as they are when `show` is called. */
async function start(
  context: TestContext,
  files: Record<string, string> = {'faq.md': FAQ},
): Promise<Started> {
  const folder = await temporaryFolder(context, files);
  const workshop = new Workshop({folder, top: 3});
  const site: Site = {
    ...{workshop, folder, options: {}, imageHosts: [], word: newWord()},
    sourceFolders: [],
    begin: () => undefined,
    scriptOf: async () => 'the script',
    filesOf: async () => new Map([['faq-search.js', 'the built script']]),
  };
  const server = await startServer(site, 0);
  context.after(() => server.close());
  const send = (path: string, method: string, headers: object, body?: object): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const sent = ask(server.address, {path, method, headers: {...headers}}, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () =>
          resolve({status: response.statusCode ?? 0, body: text, headers: response.headers}),
        );
      });
      sent.on('error', reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
  return {
    ...{folder, workshop},
    show: async () => workshop.show(await compileSources(['.'], {folder}, {}), 0),
    get: (path, headers = {}) => send(path, 'GET', headers),
    post: (path, body, headers = {}) => {
      const own = {'content-type': 'application/json', 'x-faq-search-word': site.word};
      return send(path, 'POST', {...own, ...headers}, body);
    },
  };
}

describe('the server of the workshop', () => {
  it('says what it knows of the FAQ', async (context) => {
    const {show, get} = await start(context);
    await show();

    const state = JSON.parse((await get('/state')).body) as WorkshopState;

    assert.deepEqual(
      [state.entries, state.errors, state.warnings, state.text.words, state.language],
      [2, 0, 0, 14, 'en'],
    );
  });

  it('shows the FAQ as it was before an error, with the error', async (context) => {
    const {folder, show, get} = await start(context);
    await show();
    const before = (await get('/index.json')).body;
    await writeFile(join(folder, 'faq.md'), '## Why? {#a}\n\nSo.\n\n## How? {#a}\n\n[x](#none)\n');

    await show();

    const {problems, errors} = JSON.parse((await get('/state')).body) as WorkshopState;
    assert.ok(errors > 0);
    assert.match(problems[0]?.editor ?? '', /^vscode:\/\/file\/.*\/faq\.md:\d+:\d+$/);
    assert.equal((await get('/index.json')).body, before);
  });

  it('explains a query by words and numbers', async (context) => {
    const {show, get} = await start(context);
    await show();

    const {body} = await get('/explain?query=reset%20buttom');
    const {words, hits, total} = JSON.parse(body) as ExplainedAnswers;

    assert.deepEqual(words, [
      {typed: 'reset', said: 'is in the FAQ as “reset”'},
      {typed: 'buttom', said: 'is taken for “button” (80 %)'},
    ]);
    assert.equal(total, 2);
    assert.deepEqual(
      hits.map(({place}) => `${place.path}:${place.line}`),
      ['faq.md:1', 'faq.md:5'],
    );
    for (const {score, words: own, alike, together} of hits)
      assert.ok(Math.abs(score - own - alike - together) < 1e-9);
  });

  it('has a page before there is a FAQ', async (context) => {
    const {get} = await start(context);

    assert.match((await get('/preview/')).body, /no FAQ to show yet/);
    assert.equal((await get('/index.json')).status, 404);
  });

  it('lets no other page into a frame, nor read it, nor run anything', async (context) => {
    const {headers} = await (await start(context)).get('/');

    assert.match(String(headers['content-security-policy']), /default-src 'self'.*frame-ancestors/);
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
    assert.equal(headers['access-control-allow-origin'], undefined);
  });

  for (const [what, headers] of [
    ['another host', {host: 'evil.example'}],
    ['another origin', {origin: 'http://evil.example'}],
  ] as [string, Record<string, string>][]) {
    it(`gives nothing to ${what}`, async (context) => {
      const {show, get} = await start(context);
      await show();

      const {status, body} = await get('/index.json', headers);

      assert.deepEqual([status, body], [403, 'Only the workshop’s own page may ask this.\n']);
    });
  }

  for (const path of [
    '/../package.json',
    '/preview/../../etc/passwd',
    '/slow/%2e%2e/x',
    '/faq.md',
    '//x',
  ])
    it(`has nothing at ${path}`, async (context) => {
      const {show, get} = await start(context);
      await show();

      assert.equal((await get(path)).status, 404);
    });
});

describe('what a reader should find', () => {
  const wish = {id: 'where-is-the-button', kind: 'aliases', text: 'no switch'};

  it('is shown before it is written, and is all that is written', async (context) => {
    const {folder, show, post} = await start(context);
    await show();

    const proposal = JSON.parse((await post('/proposal', wish)).body) as Proposal;
    assert.equal(await readFile(join(folder, 'faq.md'), 'utf8'), FAQ);
    const {status} = await post('/write', {...wish, before: proposal.before});

    assert.equal(status, 200);
    assert.deepEqual(
      proposal.lines.map(({sign, text}) => sign + text),
      [
        ' ## Where is the button?',
        ' ',
        '+<!--',
        '+aliases:',
        '+  - no switch',
        '+-->',
        '+',
        ' Behind.',
        ' ',
      ],
    );
    assert.equal(
      await readFile(join(folder, 'faq.md'), 'utf8'),
      FAQ.replace('button?\n', 'button?\n\n<!--\naliases:\n  - no switch\n-->\n'),
    );
  });

  it('is not written where the file has changed since', async (context) => {
    const {folder, show, post} = await start(context);
    await show();
    const {before} = JSON.parse((await post('/proposal', wish)).body) as Proposal;
    await writeFile(join(folder, 'faq.md'), `${FAQ}More.\n`);

    const {status, body} = await post('/write', {...wish, before});

    assert.equal(status, 409);
    assert.match((JSON.parse(body) as Refusal).message, /has changed since/);
    assert.equal(await readFile(join(folder, 'faq.md'), 'utf8'), `${FAQ}More.\n`);
  });

  it('is not written without having been shown', async (context) => {
    const {folder, show, post} = await start(context);
    await show();

    assert.equal((await post('/write', wish)).status, 409);
    assert.equal(await readFile(join(folder, 'faq.md'), 'utf8'), FAQ);
  });

  it('leaves a symbolic link one', async (context) => {
    const {folder, show, post} = await start(context, {'own/faq.md': FAQ});
    await symlink(join(folder, 'own/faq.md'), join(folder, 'z.md'));
    await show();
    const {before} = JSON.parse((await post('/proposal', wish)).body) as Proposal;

    await post('/write', {...wish, before});

    assert.match(await readFile(join(folder, 'own/faq.md'), 'utf8'), /no switch/);
    assert.match(await readFile(join(folder, 'z.md'), 'utf8'), /no switch/);
  });

  for (const [what, body] of [
    ['a question that is not there', {...wish, id: '../faq'}],
    ['another kind', {...wish, kind: 'answer'}],
    ['no text', {...wish, text: ' '}],
    ['a text of another type', {...wish, text: 1}],
    ['nothing', {}],
  ] as const) {
    it(`is refused for ${what}`, async (context) => {
      const {folder, show, post} = await start(context);
      await show();

      const {status} = await post('/proposal', body);

      assert.ok(status === 400 || status === 409);
      assert.equal(await readFile(join(folder, 'faq.md'), 'utf8'), FAQ);
    });
  }

  it('is refused to who does not know the word', async (context) => {
    const {show, post} = await start(context);
    await show();

    assert.equal((await post('/proposal', wish, {'x-faq-search-word': 'guess'})).status, 403);
  });

  it('gives the images beside the sources, below each page that the FAQ is tried on', async (context) => {
    const {show, get} = await start(context, {
      'help/faq.md': FAQ,
      'help/img/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'b.svg': '<svg/>',
    });
    await show();

    for (const path of [
      '/preview/img/a.svg',
      '/slow/img/a.svg',
      '/plain/img/a.svg',
      '/img/a.svg',
    ]) {
      const {status, headers} = await get(path);
      assert.deepEqual([path, status, headers['content-type']], [path, 200, 'image/svg+xml']);
      assert.match(String(headers['content-security-policy']), /sandbox/);
    }
    assert.equal((await get('/preview/b.svg')).status, 404);
    assert.equal((await get('/preview/%2e%2e/b.svg')).status, 404);
    assert.equal((await get('/preview/img/a.svg', {host: 'evil.example'})).status, 403);
  });
});
