import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {SearchResult} from '../../../src/cli/commands/search.js';
import {temporaryFolder} from '../../temporary-folder.js';
import {runIn} from '../run-in.js';

const FAQ = {
  'faq.md':
    '## How do I reset my password?\n\nUse the link below the form.\n\n' +
    '## Where is my invoice?\n\nIn your account, under “Billing”.\n\n' +
    '## Is there an app?\n\nIt asks for your password once.\n',
};

describe('faq-search search', () => {
  it('shows the answers, best first', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    assert.deepEqual(await runIn(folder, ['search', 'password', 'faq.md']), {
      code: 0,
      stderr: '',
      stdout:
        '2 answers to “password”\n\n' +
        '1. How do I reset my password?\n   Use the link below the form.\n   #how-do-i-reset-my-password\n\n' +
        '2. Is there an app?\n   It asks for your password once.\n   #is-there-an-app\n',
    });
  });

  it('shows as many as are asked for', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    const {stdout} = await runIn(folder, ['search', 'password', 'faq.md', '--limit', '1']);

    assert.match(stdout, /^2 answers to “password”, the first 1\n/);
    assert.doesNotMatch(stdout, /^2\. /m);
  });

  it('marks what matches where there are colours', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    const {stdout} = await runIn(folder, ['search', 'invoices', 'faq.md'], {isTTY: true});

    assert.ok(stdout.includes('Where is my \u001b[1m\u001b[33minvoice\u001b[39m\u001b[22m?'));
  });

  it('has no colours where they are not wanted', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    for (const setting of [
      {isTTY: true, env: {NO_COLOR: '1'}},
      {isTTY: true, env: {TERM: 'dumb'}},
      {isTTY: false, env: {}},
    ]) {
      const {stdout} = await runIn(folder, ['search', 'invoices', 'faq.md'], setting);
      assert.ok(stdout.includes('Where is my invoice?'), JSON.stringify(setting));
    }
  });

  it('says which word it took for another', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    const {stdout} = await runIn(folder, ['search', 'pasword', 'faq.md']);

    assert.match(stdout, /^Searched for “password” instead of “pasword”$/m);
  });

  it('says which word it did not find', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    const {stdout} = await runIn(folder, ['search', 'reset password zebra', 'faq.md']);

    assert.match(stdout, /^Not found: zebra$/m);
  });

  it('says that there is no answer, which is no failure', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    const {code, stdout} = await runIn(folder, ['search', 'zebra', 'faq.md']);

    assert.equal(code, 0);
    assert.match(stdout, /^No answer to “zebra”\.\n/);
  });

  it('gives scripts the runs that match', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    const {stdout} = await runIn(folder, ['search', 'invoices', 'faq.md', '--json']);
    const {hits, ...result} = JSON.parse(stdout) as SearchResult; // the test looks at it

    assert.deepEqual(result, {
      command: 'search',
      ok: true,
      query: 'invoices',
      total: 1,
      corrections: [],
      missing: [],
      diagnostics: [],
    });
    assert.deepEqual(
      hits.map(({rank, id, question, snippet}) => ({rank, id, question, snippet})),
      [
        {
          rank: 1,
          id: 'where-is-my-invoice',
          question: [
            {text: 'Where is my ', matched: false},
            {text: 'invoice', matched: true},
            {text: '?', matched: false},
          ],
          snippet: [
            {text: 'In your account, under “', matched: false},
            {text: 'Billing', matched: true}, // a synonym
            {text: '”.', matched: false},
          ],
        },
      ],
    );
  });

  it('lets no control character of a FAQ reach the terminal', async (context) => {
    const folder = await temporaryFolder(context, {
      'faq.md': '## Is it \u001b[31mred?\n\nYes\u0007.\n',
    });

    const {stdout} = await runIn(folder, ['search', 'red\u001b[2J', 'faq.md']);

    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f]/);
  });

  it('needs a query', async (context) => {
    assert.deepEqual(await runIn(await temporaryFolder(context), ['search']), {
      code: 2,
      stdout: '',
      stderr:
        'faq-search: “faq-search search” needs a query.\n  Write “faq-search search <query>”.\n',
    });
  });

  it('needs a source', async (context) => {
    assert.deepEqual(await runIn(await temporaryFolder(context), ['search', 'password']), {
      code: 2,
      stdout: '',
      stderr:
        'faq-search: No source is given.\n' +
        '  Name a file, folder or pattern, as in “faq-search search <query> faq-data”, or write “sources” in faq.config.json.\n',
    });
  });
});
