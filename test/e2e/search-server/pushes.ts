/**
 * The tests of pushes, those that go wrong among them.
 */
import assert from 'node:assert/strict';
import type {ChildProcess} from 'node:child_process';
import {before, describe, it} from 'node:test';
import type {Results} from '../../../src/engine/results.js';
import {language as german} from '../../../src/languages/de.js';
import {language} from '../../../src/languages/en.js';
import {aliasOf, documentsOf} from '../../../src/remote/pushed/documents.js';
import {OpenSearch} from '../../../src/remote/opensearch/opensearch.js';
import {push} from '../../../src/remote/opensearch/push.js';
import {statusOf} from '../../../src/remote/opensearch/status.js';
import {isWhole} from '../../../src/remote/pushed/pushed-status.js';
import {runProgram} from '../../cli/program.js';
import {askedBy, indexOf, manyEntries, pushEntries} from '../../remote/pushed.js';
import {temporaryFolder} from '../../temporary-folder.js';

/** @param nodes gives the addresses of a cluster, once it is there */
export function testPushes(nodes: () => readonly string[]): void {
  let urls: readonly string[];
  let server: OpenSearch;

  before(() => {
    urls = nodes();
    server = new OpenSearch({urls});
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
      const documents = documentsOf(indexOf(manyEntries(2)), language, '');
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

    try {
      for (const word of ['new', 'old', 'new'])
        await pushEntries(manyEntries(8, word), {urls, alias: 'swapped'});
    } finally {
      searching.isDone = true;
      await search;
    }

    const words = seen.map(
      ({hits}) => new Set(hits.map(({entry}) => /(new|old)\d/.exec(entry.question)?.[1])),
    );
    assert.ok(words.length > 0);
    assert.deepEqual(
      words.filter(({size}) => size !== 1),
      [],
    );
  });
}

function longFaq(count: number): string {
  return manyEntries(count)
    .map(({question, answer}) => `## ${question}\n\n${JSON.stringify(answer)}\n`)
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
