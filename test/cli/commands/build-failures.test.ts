import assert from 'node:assert/strict';
import {chmod, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {temporaryFolder} from '../../temporary-folder.js';
import {runIn} from '../run-in.js';
import {contentsOf, FAQ} from './built-faq.js';

describe('faq-search build with mistakes in the FAQ', () => {
  const MISTAKES = {
    'faq/a.md':
      '## How do I log in? {#in}\n\nSo.\n\n## How do I log out? {#in}\n\nClose the page.\n',
    'faq/b.md': '## Who? {#us}\n\nUs.\n\n## Who else? {#us}\n\nNobody.\n',
  };

  it('tells each with its place, and exits with 1', async (context) => {
    const folder = await temporaryFolder(context, MISTAKES);

    const {code, stdout, stderr} = await runIn(folder, ['build', 'faq']);

    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.deepEqual(stderr.match(/^\S+:\d+:\d+: \w+|^\d+ \w+$/gm), [
      'faq/a.md:5:22: error',
      'faq/b.md:5:14: error',
      '2 errors',
    ]);
  });

  it('tells scripts each with its place', async (context) => {
    const folder = await temporaryFolder(context, {
      'faq.md': '## Who?\n\nSee [them](#nobody).\n',
    });

    const {code, stdout, stderr} = await runIn(folder, ['build', 'faq.md', '--json']);

    assert.equal(code, 1);
    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout), {
      command: 'build',
      ok: false,
      diagnostics: [
        {
          path: 'faq.md',
          line: 3,
          column: 5,
          severity: 'error',
          code: 'dead-link',
          message: 'The link to “#nobody” leads nowhere: no question has this id.',
          hint: 'Link to the id of a question, or to a page by its address.',
        },
      ],
    });
  });

  it('leaves the previous files as they were', async (context) => {
    const folder = await temporaryFolder(context, FAQ);
    await runIn(folder, ['build', 'faq']);
    const before = await contentsOf(join(folder, 'dist'));
    await writeFile(join(folder, 'faq/billing.md'), MISTAKES['faq/a.md']);

    const {code} = await runIn(folder, ['build', 'faq']);

    assert.equal(code, 1);
    assert.deepEqual(await contentsOf(join(folder, 'dist')), before);
  });

  it('builds all the same where it only warns', async (context) => {
    const folder = await temporaryFolder(context, {
      'faq.md': '---\ntilte: x\n---\n\n## Who?\n\nUs.\n',
    });

    const {code, stderr} = await runIn(folder, ['build', 'faq.md']);

    assert.equal(code, 0);
    assert.equal(
      stderr,
      'faq.md:2:1: warning: The front matter has the unknown setting “tilte”, which does nothing.\n' +
        '  Did you mean “title”? It can have: title, category, baseUrl, language, featured, aliases.\n' +
        '1 warning\n',
    );
  });
});

describe('faq-search build with trouble on the disk', () => {
  it('exits with 3 for a source that is not there', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    assert.deepEqual(await runIn(folder, ['build', 'fqa']), {
      code: 3,
      stdout: '',
      stderr:
        'fqa:1:1: error: There is no file or folder “fqa”.\n' +
        '  Did you mean “faq”? Names are relative to the folder that the command runs in.\n' +
        '1 error\n',
    });
  });

  it('exits with 3 where a file is in the way of the folder', async (context) => {
    const folder = await temporaryFolder(context, {...FAQ, web: ''});

    assert.deepEqual(await runIn(folder, ['build', 'faq', '--out', 'web']), {
      code: 3,
      stdout: '',
      stderr:
        "faq-search: web can't be written: there is a file of this name. Move it away, or choose another folder. Nothing was changed.\n",
    });
  });

  it('tells scripts the same', async (context) => {
    const folder = await temporaryFolder(context, {...FAQ, web: ''});

    const {stdout} = await runIn(folder, ['build', 'faq', '--out', 'web', '--json']);

    assert.deepEqual(JSON.parse(stdout), {
      ok: false,
      error: {
        kind: 'io',
        message:
          "web can't be written: there is a file of this name. Move it away, or choose another folder. Nothing was changed.",
      },
      diagnostics: [],
    });
  });

  it(
    'leaves the previous files where it may not write',
    {skip: process.getuid?.() === 0},
    async (context) => {
      const folder = await temporaryFolder(context, FAQ);
      await runIn(folder, ['build', 'faq']);
      const before = await contentsOf(join(folder, 'dist'));
      await writeFile(join(folder, 'faq/billing.md'), '## Who?\n\nUs.\n');
      await chmod(join(folder, 'dist'), 0o555);

      const {code} = await runIn(folder, ['build', 'faq']);

      assert.equal(code, 3);
      assert.deepEqual(await contentsOf(join(folder, 'dist')), before);
    },
  );
});
