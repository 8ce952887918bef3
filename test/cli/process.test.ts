import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {temporaryFolder} from '../temporary-folder.js';
import {runProgram} from './program.js';

const FAQ = {
  'faq/ärenden.md': '---\ncategory: Ärenden\n---\n\n## ÅÄÖ I?\n\nIstanbul, ilk.\n',
  'faq/zebra.md': '---\ncategory: Zebra\n---\n\n## Where is my invoice?\n\nSee 2024-03-01 12:30.\n',
  'faq/i.md': '---\ncategory: i\n---\n\n## İstanbul ı?\n\nFIX.\n',
};

describe('the program faq-search', () => {
  it('tells its version', async (context) => {
    const {version} = JSON.parse(await readFile('package.json', 'utf8')) as {version: string};

    assert.deepEqual(await runProgram(['--version'], {cwd: await temporaryFolder(context)}), {
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  it('exits with 2, and without a stack trace, when it can’t be understood', async (context) => {
    assert.deepEqual(await runProgram(['--verison'], {cwd: await temporaryFolder(context)}), {
      code: 2,
      stdout: '',
      stderr:
        'faq-search: “--verison” is not an option of “faq-search”.\n' +
        '  Did you mean “--version”? “faq-search --help” lists its options.\n',
    });
  });

  it('does its work, and says nothing, when nobody reads its output', async (context) => {
    const cwd = await temporaryFolder(context, FAQ);

    const {code, stderr} = await runProgram(['build', 'faq'], {cwd, deaf: true});

    assert.deepEqual({code, stderr}, {code: 0, stderr: ''});
    assert.equal((await readdir(join(cwd, 'dist'))).length, 3);
  });

  it('gives the same bytes in every locale and time zone', async (context) => {
    const cwd = await temporaryFolder(context, FAQ);
    const settings = [
      {LC_ALL: 'C', LANG: 'C', TZ: 'UTC'},
      {LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo'},
      {LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8', TZ: 'America/St_Johns'},
    ];

    for (const env of settings) await runProgram(['build', 'faq', '--out', env.LC_ALL], {cwd, env});

    for (const name of ['faq-search.js', 'faq-search.mjs', 'faq-index.json']) {
      const [first, ...others] = await Promise.all(
        settings.map(({LC_ALL}) => readFile(join(cwd, LC_ALL, name), 'utf8')),
      );
      others.forEach((other) => assert.equal(other, first, name));
    }
  });
});
