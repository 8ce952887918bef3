/**
 * A FAQ in three real OpenSearch nodes: pushed, asked by the engine, by the program and by a page.
 *
 * What takes minutes, such as a node that is killed in a minute of searches, is in `bench/servers/`.
 */
import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {createEngine} from '../../src/engine/index.js';
import type {Hit, Query, Results} from '../../src/engine/results.js';
import {compile, readSources} from '../../src/files/index.js';
import type {FaqIndex} from '../../src/format/faq-index.js';
import {language as german} from '../../src/languages/de.js';
import {language} from '../../src/languages/en.js';
import {createSearchHandler} from '../../src/remote/handler/index.js';
import {aliasOf, documentsOf} from '../../src/remote/opensearch/documents.js';
import {OpenSearch} from '../../src/remote/opensearch/opensearch.js';
import {push} from '../../src/remote/opensearch/push.js';
import {isWhole, statusOf} from '../../src/remote/opensearch/status.js';
import {PROGRAM, runProgram} from '../cli/program.js';
import {askedBy, manyEntries, pushEntries} from '../remote/pushed.js';
import {OpenSearchCluster, skipWithoutOpenSearch} from '../servers/opensearch.js';
import {temporaryFolder} from '../temporary-folder.js';
import {browsers} from './browsers.js';
import {startSite, type TestSite} from './test-site.js';

const skip = skipWithoutOpenSearch;

describe('a FAQ in a search server', {skip}, () => {
  let cluster: OpenSearchCluster;
  let urls: readonly string[];
  let server: OpenSearch;
  let index: FaqIndex;

  before(async () => {
    [cluster, index] = await Promise.all([OpenSearchCluster.start(3), faqData()]);
    urls = cluster.urls;
    server = new OpenSearch({urls});
  });
  after(() => cluster.stop());

  describe('that has been pushed', () => {
    before(() => pushEntries(index, {urls, alias: 'whole'}));

    for (const query of [
      {text: 'how do I update my device?'},
      {text: 'ssh'},
      {text: 'encr'},
      {text: 'subscirption to udpates'},
      {text: 'nodered'},
      {text: '"raspberry pi"'},
      {text: 'device -raspberry'},
      {text: '-raspberry'},
      {text: 'device -raspberry', verbatim: ['raspberry']},
      {text: 'device -raspberry', operators: false},
      {text: 'chocolate cake recipe'},
      {text: 'xylophone in my device'},
      {text: 'гздфеу'},
      {text: ''},
      {text: '', limit: 3},
      {text: 'vpn', limit: 1},
    ] satisfies Query[]) {
      it(`answers ${JSON.stringify(query)} as the whole index`, async () => {
        const asked = {limit: 10, ...query};
        const remote = askedBy({url: urls, alias: 'whole', languages: [language]});

        const [found, wanted] = await Promise.all([
          remote.search(asked),
          createEngine({index, language}).search(asked),
        ]);

        assert.deepEqual(shown(found), shown(wanted));
      });
    }

    it('answers in a category as the whole index', async () => {
      const [category = ''] = index.entries.flatMap((entry) => entry.category ?? []);
      const query = {text: 'device', category, limit: 10};
      const remote = askedBy({url: urls, alias: 'whole', languages: [language]});

      const [found, wanted] = await Promise.all([
        remote.search(query),
        createEngine({index, language}).search(query),
      ]);

      assert.deepEqual(shown(found), shown(wanted));
    });

    it('finds each entry by its id, and by its question', async () => {
      const remote = askedBy({url: urls, alias: 'whole', languages: [language]});
      const {related: _, ...entry} = index.entries[3] ?? assert.fail();

      assert.deepEqual(await remote.find(entry.id), entry);
      assert.deepEqual(await remote.find(entry.question.toUpperCase()), entry);
      assert.equal(await remote.find('no-such-entry'), undefined);
    });

    it('says what to read after an entry', async () => {
      const remote = askedBy({url: urls, alias: 'whole', languages: [language]});
      const {related = [], ...entry} = index.entries[3] ?? assert.fail();
      const found = (await remote.find(entry.id)) ?? assert.fail();

      const ids = (await remote.related?.(found))?.map(({id}) => id);

      assert.deepEqual(
        ids,
        related.map((position) => index.entries[position]?.id),
      );
    });
  });

  it('lists many entries page by page, in their order', async () => {
    const entries = manyEntries(130);
    await pushEntries(entries, {urls, alias: 'many'});
    const remote = askedBy({url: urls, alias: 'many', languages: [language]});

    const {hits, total, facets} = await remote.search({text: '', limit: 120});

    assert.equal(total, 130);
    assert.deepEqual(
      hits.map(({entry}) => entry.id),
      entries.slice(0, 120).map(({id}) => id),
    );
    assert.deepEqual(facets, [
      {category: 'Even', count: 65},
      {category: 'Odd', count: 65},
    ]);
  });

  it('has its answers fetched where they are too long for one answer', async () => {
    const long = 'word '.repeat(4000);
    const entries = manyEntries(12).map((entry) => ({...entry, answer: [entry.question, long]}));
    await pushEntries(entries, {urls, alias: 'long'});
    const remote = askedBy({url: urls, alias: 'long', languages: [language]});

    const {hits} = await remote.search({text: 'use', limit: 10});

    assert.deepEqual(
      hits.map(({entry}) => entry.answer.length),
      hits.map(() => 2),
    );
  });

  describe('whose push goes wrong', () => {
    const serving = async (alias: string): Promise<readonly string[]> => {
      const {hits} = await askedBy({url: urls, alias, languages: [language]}).search('token1');
      return hits.map(({entry}) => entry.id);
    };
    const indexes = async (alias: string): Promise<readonly string[]> => {
      const {body} = await server.ask({path: `/${aliasOf(alias)}.*/_alias?expand_wildcards=all`});
      return Object.keys(body as object);
    };

    it('is as before where the server refuses a document', async () => {
      const before = await pushEntries(manyEntries(3), {urls, alias: 'refused'});
      const documents = documentsOf(index, language, '');
      const refused = {
        ...documents,
        entries: () => Array.from(documents.entries(), (one) => ({...one, unheardOf: 1})),
      };

      await assert.rejects(
        push(refused, {
          ...{server, alias: 'refused', part: {site: '', language: 'en'}, stamp: 'refused'},
          ...{changed: false, dryRun: false, progress: () => undefined},
        }),
        /documents are refused, such as .*strict/,
      );
      assert.deepEqual(await serving('refused'), ['entry-1']);
      assert.deepEqual(await indexes('refused'), [before.index]);
    });

    it('is as before where the program is killed, and the next push cleans up', async (context) => {
      const before = await pushEntries(manyEntries(3), {urls, alias: 'killed'});
      const folder = await temporaryFolder(context, {'faq.md': longFaq(4000)});
      const to = `opensearch:${urls.join()}`;
      const args = ['push', 'faq.md', '--to', to, '--alias', 'killed'];
      const {code} = await runProgram(args, {
        cwd: folder,
        onStart: (child) => void killWhenThere(child, () => indexes('killed')),
      });
      assert.equal(code, null);
      assert.deepEqual(await serving('killed'), ['entry-1']);
      assert.equal((await indexes('killed')).length, 2);

      const pushed = await pushEntries(manyEntries(4), {urls, alias: 'killed'});

      assert.equal(pushed.removed.length, 2);
      assert.ok(pushed.removed.includes(before.index));
      assert.deepEqual(await indexes('killed'), [pushed.index]);
    });
  });

  it('takes changes alone, in their order', async () => {
    const entries = manyEntries(6);
    await pushEntries(entries, {urls, alias: 'changed'});
    const [first, second, third, ...others] = entries;
    const added = {...(first ?? assert.fail()), id: 'new', question: 'What is new?'};
    const edited = {...(second ?? assert.fail()), question: 'How is token1 used?'};
    const now = [added, first ?? assert.fail(), edited, ...others];

    const planned = await pushEntries(now, {urls, alias: 'changed', changed: true, dryRun: true});
    const pushed = await pushEntries(now, {urls, alias: 'changed', changed: true});
    const again = await pushEntries(now, {urls, alias: 'changed', changed: true});

    assert.ok(third);
    assert.deepEqual(planned, pushed);
    assert.equal(pushed.whole, false);
    assert.equal(pushed.deleted, 1);
    assert.equal(again.written, 0);
    const remote = askedBy({url: urls, alias: 'changed', languages: [language]});
    const {hits, total} = await remote.search('');
    assert.equal(total, 6);
    assert.deepEqual(
      hits.map(({entry}) => entry.question),
      now.map(({question}) => question),
    );
    assert.ok(isWhole(await statusOf(server, 'changed')));
  });

  it('is apart from those of other sites and languages', async () => {
    const [one] = manyEntries(1, 'alpha');
    const [other] = manyEntries(1, 'beta');
    await pushEntries([one ?? assert.fail()], {urls, alias: 'sites', site: 'a'});
    await pushEntries([other ?? assert.fail()], {urls, alias: 'sites', site: 'b'});
    const de = {...(other ?? assert.fail()), question: 'Wie geht beta0?'};
    await pushEntries([de], {urls, alias: 'sites', site: 'b', language: german});
    await pushEntries([one ?? assert.fail()], {urls, alias: 'sites', site: 'a'});
    const options = {url: urls, alias: 'sites', languages: [language, german] as const};
    const questions = async (engine: ReturnType<typeof askedBy>): Promise<readonly string[]> =>
      (await engine.search('')).hits.map(({entry}) => entry.question);

    assert.deepEqual(await questions(askedBy(options, {site: 'a'})), ['How do I use alpha0?']);
    assert.deepEqual(await questions(askedBy(options, {site: 'b'})), ['How do I use beta0?']);
    assert.deepEqual(await questions(askedBy(options, {site: 'b', language: german})), [
      'Wie geht beta0?',
    ]);
    const {faqs} = await statusOf(server, 'sites');
    assert.deepEqual(
      faqs.map(({site, language: code, found}) => `${site}/${code}: ${found}`).sort(),
      ['a/en: 1', 'b/de: 1', 'b/en: 1'],
    );
  });

  it('is never mixed with what takes its place', async () => {
    await pushEntries(manyEntries(8, 'old'), {urls, alias: 'swapped'});
    const remote = askedBy({url: urls, alias: 'swapped', languages: [language]});
    const seen: Results[] = [];
    const searching = {isDone: false};
    const search = (async () => {
      while (!searching.isDone) seen.push(await remote.search('how do I use'));
    })();

    for (const word of ['new', 'old', 'new'])
      await pushEntries(manyEntries(8, word), {urls, alias: 'swapped'});
    searching.isDone = true;
    await search;

    const words = seen.map(
      ({hits}) => new Set(hits.map(({entry}) => /(new|old)\d/.exec(entry.question)?.[1])),
    );
    assert.ok(words.length > 0);
    assert.deepEqual(
      words.filter(({size}) => size !== 1),
      [],
    );
  });

  it('is asked once for what a page has already', async () => {
    await pushEntries(manyEntries(3), {urls, alias: 'kept'});
    const handler = createSearchHandler({url: urls, alias: 'kept', languages: [language]});
    const address = 'http://handler.test/search?text=token1';
    const {headers} = await handler(new Request(address));
    const etag = headers.get('etag') ?? '';

    const again = await handler(new Request(address, {headers: {'if-none-match': etag}}));
    await pushEntries(manyEntries(4), {urls, alias: 'kept'});
    const other = createSearchHandler({url: urls, alias: 'kept', languages: [language]});
    const changed = await other(new Request(address, {headers: {'if-none-match': etag}}));

    assert.equal(again.status, 304);
    assert.equal(changed.status, 200);
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
      offline: 'Showing offline answers. 1 matching question',
      failed: true,
      again: ['How do I pay my invoice?'],
    });
  });

  it('is found while the leading node is killed, and is whole again', async () => {
    await pushEntries(manyEntries(50), {urls, alias: 'node'});
    const remote = askedBy({url: urls, alias: 'node', languages: [language]});
    const leader = await cluster.leader();
    const searching = {isDone: false};
    const failed: unknown[] = [];
    const search = (async () => {
      for (let i = 0; !searching.isDone; i++)
        await remote.search(`token${i % 50}`).then(
          ({total}) => total === 0 && failed.push('none'),
          (error: unknown) => failed.push(error),
        );
    })();

    await cluster.killNode(leader);
    const pushed = await pushEntries(manyEntries(60), {urls, alias: 'node'});
    cluster.startNode(leader);
    await cluster.green();
    searching.isDone = true;
    await search;

    assert.deepEqual(failed, []);
    assert.equal(pushed.written, 60);
    assert.ok(isWhole(await statusOf(server, 'node')));
  });
});

const FAQ = '## How do I pay my invoice?\n\nBy card.\n\n## Where is my parcel?\n\nOn its way.\n';

/** What a reader sees of results, without what only ranks them. */
function shown({hits, closest, ...results}: Results): object {
  const rows = (all: readonly Hit[]): object[] =>
    all.map(({entry: {id}, question, snippet}) => ({id, question, snippet}));
  const {total, facets, corrections, missing, excluded = [], isWeak = false} = results;
  return {
    ...{total, facets, corrections, missing, excluded, isWeak},
    ...{hits: rows(hits), closest: rows(closest)},
  };
}

async function faqData(): Promise<FaqIndex> {
  const {sources} = await readSources(['faq-data'], {cwd: resolve('.')});
  const {index} = compile(sources, {});
  return index ?? assert.fail('faq-data is no FAQ.');
}

function longFaq(count: number): string {
  return manyEntries(count)
    .map(({question, answer}) => `## ${question}\n\n${String(answer[0]?.[1])}\n`)
    .join('\n');
}

/** As soon as the new index is there beside the old one. */
async function killWhenThere(
  child: ChildProcess,
  indexes: () => Promise<readonly string[]>,
): Promise<void> {
  while (child.exitCode === null && (await indexes()).length < 2);
  child.kill('SIGKILL');
}

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
