import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {temporaryFolder} from '../../temporary-folder.js';
import {runIn} from '../run-in.js';

const FAQ = {
  'faq.md':
    '## How do I reset my password?\n\n<!--\nexpects: [forgot password, password app]\n-->\n\nUse the link below the form.\n\n' +
    '## Is there an app?\n\n<!--\nexpects: [mobile]\n-->\n\nYes, for every telephone. It asks for your password once.\n',
};

describe('faq-search check', () => {
  it('passes where every golden query finds its entry', async (context) => {
    const folder = await temporaryFolder(context, {
      'faq.md': '## Who are you?\n\n<!--\nexpects: [who]\n-->\n\nA company.\n',
    });

    assert.deepEqual(await runIn(folder, ['check', 'faq.md']), {
      code: 0,
      stdout:
        '1 entry, 1 of 1 golden query within the first 3\n' +
        '100 % of the text of 1 file is in 1 answer.\n',
      stderr: '',
    });
  });

  it('tells which miss, what is before them, and where they stand', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    assert.deepEqual(await runIn(folder, ['check', 'faq.md', '--top', '1']), {
      code: 1,
      stdout:
        '2 entries, 1 of 3 golden queries within the first 1\n' +
        '100 % of the text of 1 file is in 2 answers.\n',
      stderr:
        'faq.md:4:28: error: “password app” finds this entry at rank 2, but has to within the first 1. Before it: “Is there an app?”.\n' +
        '  Use the words of the query in the question, or give them as an alias. Or raise “--top”.\n' +
        'faq.md:12:11: error: “mobile” does not find this entry, but has to within the first 1. It finds nothing.\n' +
        '  Use the words of the query in the question, or give them as an alias. Or raise “--top”.\n' +
        '2 errors\n',
    });
  });

  it('tells scripts the ranks', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    const {stdout} = await runIn(folder, ['check', 'faq.md', '--top', '1', '--json']);
    const {diagnostics, ...result} = JSON.parse(stdout) as {diagnostics: unknown[]};

    assert.equal(diagnostics.length, 2);
    assert.deepEqual(result, {
      command: 'check',
      ok: false,
      entries: 2,
      queries: 3,
      top: 1,
      text: {sources: 1, words: 26, used: 26, share: 1, unused: []},
      missed: [
        {
          query: 'password app',
          id: 'how-do-i-reset-my-password',
          rank: 2,
          outrankedBy: ['is-there-an-app'],
        },
        {query: 'mobile', id: 'is-there-an-app', outrankedBy: []},
      ],
    });
  });

  it('writes nothing', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    await runIn(folder, ['check', 'faq.md']);

    assert.equal((await runIn(folder, ['check', 'dist'])).code, 3);
  });
});
