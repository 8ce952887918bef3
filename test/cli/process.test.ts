import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readdir, readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {temporaryFolder} from '../temporary-folder.js';

const PROGRAM = resolve('dist/cli.js');

const FAQ = {
  'faq/ärenden.md': '---\ncategory: Ärenden\n---\n\n## ÅÄÖ I?\n\nIstanbul, ilk.\n',
  'faq/zebra.md': '---\ncategory: Zebra\n---\n\n## Where is my invoice?\n\nSee 2024-03-01 12:30.\n',
  'faq/i.md': '---\ncategory: i\n---\n\n## İstanbul ı?\n\nFIX.\n',
};

interface Started {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Whether whoever reads the output goes away at once. */
  readonly deaf?: boolean;
}

async function start(args: readonly string[], {cwd, env = {}, deaf = false}: Started) {
  const child = spawn(process.execPath, [PROGRAM, ...args], {cwd, env: {...process.env, ...env}});
  const written = {stdout: '', stderr: ''};
  if (deaf) child.stdout.destroy();
  child.stdout.on('data', (data: Buffer) => (written.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (written.stderr += data.toString()));
  const code = await new Promise((done) => child.on('close', done));
  return {code, ...written};
}

describe('the program faq-search', () => {
  it('tells its version', async (context) => {
    const {version} = JSON.parse(await readFile('package.json', 'utf8')) as {version: string};

    assert.deepEqual(await start(['--version'], {cwd: await temporaryFolder(context)}), {
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  it('exits with 2, and without a stack trace, when it can’t be understood', async (context) => {
    assert.deepEqual(await start(['--verison'], {cwd: await temporaryFolder(context)}), {
      code: 2,
      stdout: '',
      stderr:
        'faq-search: “--verison” is not an option of “faq-search”.\n' +
        '  Did you mean “--version”? “faq-search --help” lists its options.\n',
    });
  });

  it('does its work, and says nothing, when nobody reads its output', async (context) => {
    const cwd = await temporaryFolder(context, FAQ);

    const {code, stderr} = await start(['build', 'faq'], {cwd, deaf: true});

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

    for (const env of settings) await start(['build', 'faq', '--out', env.LC_ALL], {cwd, env});

    for (const name of ['faq-search.js', 'faq-search.mjs', 'faq-index.json']) {
      const [first, ...others] = await Promise.all(
        settings.map(({LC_ALL}) => readFile(join(cwd, LC_ALL, name), 'utf8')),
      );
      others.forEach((other) => assert.equal(other, first, name));
    }
  });
});
