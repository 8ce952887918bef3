import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {chmod, readFile, writeFile} from 'node:fs/promises';
import {delimiter, join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {parse} from 'yaml';
import {temporaryFolder} from '../temporary-folder.js';
import {readPage} from './markdown-page.js';

interface Workflow {
  readonly on: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: {readonly diff: {readonly steps: readonly {readonly run?: string}[]}};
}

const text =
  readPage('docs/workshop.md').blocks.find((block) => block.text.includes('pull-requests:'))
    ?.text ?? '';
const workflow = parse(text) as Workflow; // the test looks at it

describe('the workflow of the docs', () => {
  it('gives a pull request no more than it needs', () => {
    assert.equal(workflow.on, 'pull_request');
    assert.deepEqual(workflow.permissions, {contents: 'read', 'pull-requests': 'write'});
  });

  it('writes what a branch does to the search', async (context) => {
    const faq = '## How do I end my contract?\n\n<!-- aliases: [cancel] -->\n\nWrite to us.\n';
    const folder = await temporaryFolder(context, {
      'faq.config.json': '{"sources": "faq.md"}',
      'faq.md': faq,
      'bin/npx': `#!/bin/sh\nshift\nexec "${process.execPath}" "${resolve('dist/cli.js')}" "$@"\n`,
    });
    await chmod(join(folder, 'bin/npx'), 0o755);
    const git = (...args: string[]): unknown =>
      execFileSync(
        'git',
        [
          '-c',
          'user.name=A',
          '-c',
          'user.email=a@example.org',
          '-c',
          'commit.gpgsign=false',
          ...args,
        ],
        {cwd: folder, stdio: 'ignore'},
      );
    git('init');
    git('add', 'faq.md', 'faq.config.json');
    git('commit', '-m', 'base');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    await writeFile(join(folder, 'faq.md'), faq.replace('<!-- aliases: [cancel] -->\n\n', ''));
    const step = workflow.jobs.diff.steps.find(
      ({run}) => run?.includes('faq-search diff') === true,
    );

    execFileSync('sh', ['-e', '-c', step?.run ?? 'false'], {
      cwd: folder,
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
        GITHUB_BASE_REF: 'main',
      },
    });

    assert.match(
      await readFile(join(folder, 'faq-diff.md'), 'utf8'),
      /^\| lost \| 1 → – \| cancel \| alias \| How do I end my contract\? \|$/m,
    );
  });
});
