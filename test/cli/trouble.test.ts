/**
 * The program in trouble: what is wrong is around it, not in the FAQ.
 */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {chmod, mkdir, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {temporaryFolder} from '../temporary-folder.js';
import {contentsOf} from './commands/built-faq.js';
import {PROGRAM, runProgram} from './program.js';

const FAQ = {'faq/pay.md': '## How do I pay?\n\nBy card.\n'};
const CHANGED = '## How do I pay?\n\nBy card, or in cash.\n';

/** A folder with a FAQ that was built, and then changed. */
async function changedFaq(context: TestContext): Promise<string> {
  const folder = await temporaryFolder(context, FAQ);
  await runProgram(['build', 'faq'], {cwd: folder});
  await writeFile(join(folder, 'faq/pay.md'), CHANGED);
  return folder;
}

/** A shell command with file systems of its own. @returns what it printed */
function inOwnMounts(script: string, cwd: string): string {
  const args = ['--map-root-user', '--mount', 'sh', '-ec', script, PROGRAM];
  return spawnSync('unshare', args, {cwd, encoding: 'utf8'}).stdout;
}

const canMount = inOwnMounts('mount -t tmpfs none /mnt && echo yes', '.') === 'yes\n';
const withoutMounts = canMount ? false : 'no file system can be mounted here';

/** What makes a program run without the rights of root. */
function asNobody(): readonly string[] {
  if (process.getuid?.() !== 0) return [process.execPath];
  return ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', process.execPath];
}

function canRunAsNobody(): boolean {
  const [command = '', ...args] = asNobody();
  return spawnSync(command, [...args, PROGRAM, '--version']).status === 0;
}

const withoutNobody =
  process.platform !== 'win32' && canRunAsNobody() ? false : 'nobody else can run the program';

describe('faq-search build on a disk', {skip: withoutMounts}, () => {
  for (const [what, script, message] of [
    [
      'that is full',
      'mount -t tmpfs -o size=1m none out; cp dist/* out; cat /dev/zero 2>/dev/null >out/zeros || true; node "$0" build faq -o out 2>&1 || echo $?',
      "faq-search: out/faq-search.js can't be written: the disk is full. Make room on it, then build again. Nothing was changed.\n3\n",
    ],
    [
      'that can only be read',
      'mount -t tmpfs none out; cp dist/* out; mount -o remount,ro out; node "$0" build faq -o out 2>&1 || echo $?',
      "faq-search: out can't be written: the disk can only be read. Choose another folder. Nothing was changed.\n3\n",
    ],
  ] as const) {
    it(`${what} says so and keeps the old files`, async (context) => {
      const folder = await changedFaq(context);
      await mkdir(join(folder, 'out'));

      const said = inOwnMounts(`${script}; diff -rx zeros dist out && ls -A out -I zeros`, folder);

      assert.equal(said, `${message}faq-index.json\nfaq-search.js\nfaq-search.mjs\n`);
    });
  }
});

describe('faq-search without permission', {skip: withoutNobody}, () => {
  it('to write says so and keeps the old files', async (context) => {
    const folder = await changedFaq(context);
    const before = await contentsOf(join(folder, 'dist'));
    await chmod(folder, 0o755);
    await chmod(join(folder, 'dist'), 0o555);

    const ended = await runProgram(['build', 'faq'], {cwd: folder, runner: asNobody()});

    assert.deepEqual(ended, {
      code: 3,
      stdout: '',
      stderr:
        "faq-search: dist can't be written: you may not write there. Change its permissions, or choose another folder. Nothing was changed.\n",
    });
    assert.deepEqual(await contentsOf(join(folder, 'dist')), before);
    await chmod(join(folder, 'dist'), 0o755);
  });

  it('to read names what it may not read, all at once', async (context) => {
    const folder = await temporaryFolder(context, {
      ...FAQ,
      'faq/secret.md': 'x',
      'faq/secrets/a.md': 'x',
    });
    await chmod(folder, 0o755);
    await chmod(join(folder, 'faq/secret.md'), 0);
    await chmod(join(folder, 'faq/secrets'), 0);

    const ended = await runProgram(['check', 'faq'], {cwd: folder, runner: asNobody()});

    assert.deepEqual(ended, {
      code: 3,
      stdout: '',
      stderr:
        "faq/secret.md:1:1: error: This file can't be read: you have no permission to.\n" +
        '  Check that it is still there, and that you may read it.\n' +
        "faq/secrets:1:1: error: This folder can't be read: you have no permission to.\n" +
        '  Check that it is still there, and that you may read it.\n' +
        '2 errors\n',
    });
    await chmod(join(folder, 'faq/secrets'), 0o755);
  });
});

describe('faq-search build on a disk that can neither flush nor link', () => {
  it('writes the same files', async (context) => {
    const folder = await changedFaq(context);
    const hook = new URL('../files/bare-disk.mjs', import.meta.url).href;
    await runProgram(['build', 'faq', '--out', 'usual'], {cwd: folder});

    const {code, stderr} = await runProgram(['build', 'faq'], {
      cwd: folder,
      runner: [process.execPath, '--import', hook],
    });

    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(
      await contentsOf(join(folder, 'dist')),
      await contentsOf(join(folder, 'usual')),
    );
  });
});

describe('faq-search, told to read what is no file', () => {
  it('does not wait for a pipe', {skip: process.platform === 'win32'}, async (context) => {
    const folder = await temporaryFolder(context, FAQ);
    execFileSync('mkfifo', [join(folder, 'pipe.md'), join(folder, 'faq/pipe.md')]);

    const named = await runProgram(['check', 'pipe.md'], {cwd: folder});
    const found = await runProgram(['check', 'faq', 'faq/*'], {cwd: folder});

    assert.deepEqual(named, {
      code: 3,
      stdout: '',
      stderr:
        'pipe.md:1:1: error: This is no file but a pipe, a device or a socket.\n' +
        '  Write what it gives to a file, then name that.\n1 error\n',
    });
    assert.equal(found.code, 0, found.stderr);
  });

  it('looks into a folder whose name ends like a file’s', async (context) => {
    const folder = await temporaryFolder(context, {'faq/old.md/pay.md': FAQ['faq/pay.md']});

    const {code} = await runProgram(['check', 'faq'], {cwd: folder});

    assert.equal(code, 0);
  });
});

describe('faq-search, where names could steer a terminal', () => {
  it('prints them as plain text on a line', async (context) => {
    const name = 'faq/a\u001b[2J\nb.md:1:1: error: no.\u202e.md';
    const folder = await temporaryFolder(context, {[name]: '## \u009b31m?\n\n## Who?\n\nUs.\n'});

    const {stderr} = await runProgram(['check', 'faq'], {cwd: folder});
    const json = await runProgram(['check', 'faq', '--json'], {cwd: folder});

    assert.equal(
      stderr,
      'faq/a\ufffd[2J b.md:1:1: error: no.\ufffd.md:1:1: error: There is no text below “\ufffd31m?”, so it is left out.\n' +
        '  Write the answer below it, or take the heading out.\n1 error\n',
    );
    assert.doesNotMatch(json.stdout, /[\x7f-\x9f]|\u001b/);
  });
});

describe('faq-search, when its output can’t be written', () => {
  it('says so', {skip: process.platform !== 'linux'}, async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    const {stdout} = spawnSync(
      'sh',
      ['-c', 'node "$0" check faq 2>&1 >/dev/full; echo $?', PROGRAM],
      {cwd: folder, encoding: 'utf8'},
    );

    assert.equal(
      stdout,
      "faq-search: The output can't be written: the disk is full. Make room on it, then build again.\n3\n",
    );
  });
});

describe('faq-search build, allowed to write to its folder alone', () => {
  it('builds, and touches nothing else', async (context) => {
    const folder = await changedFaq(context);
    const limits = [
      '--experimental-permission',
      '--no-warnings',
      '--allow-addons',
      '--allow-fs-read=*',
      `--allow-fs-write=${join(folder, 'dist/*')}`,
    ];

    const {code, stderr} = await runProgram(['build', 'faq'], {
      cwd: folder,
      runner: [process.execPath, ...limits],
    });

    assert.deepEqual({code, stderr}, {code: 0, stderr: ''});
    assert.match((await contentsOf(join(folder, 'dist')))['faq-index.json'] ?? '', /in cash/);
    assert.equal((await readdir(join(folder, 'dist'))).length, 3);
  });
});
