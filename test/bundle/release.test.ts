import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {temporaryFolder} from '../temporary-folder.js';

const RELEASE = resolve('.ci/release.mjs');
const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A door.\n\n## [1.2.3] - 2026-01-02\n';

/** A project in a repository of its own, whose tests end as they are told. */
async function project(
  context: TestContext,
  {tests = 'node --version', changelog = CHANGELOG} = {},
) {
  const manifest = {name: 'small', version: '1.2.3', private: true, scripts: {test: tests}};
  const folder = await temporaryFolder(context, {
    'package.json': `${JSON.stringify(manifest, undefined, 2)}\n`,
    'CHANGELOG.md': changelog,
  });
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, {cwd: folder, encoding: 'utf8'});
  run('git', 'init', '--quiet', '--initial-branch=main');
  run('git', 'config', 'user.name', 'Test');
  run('git', 'config', 'user.email', 'test@example.com');
  run('git', 'add', '.');
  run('git', 'commit', '--quiet', '--message', 'all');
  return {
    folder,
    git: (...args: string[]) => run('git', ...args).stdout.trim(),
    release: (...args: string[]) => run(process.execPath, RELEASE, ...args),
    read: (name: string) => readFile(join(folder, name), 'utf8'),
  };
}

describe('a release', () => {
  it('sets the version, dates the changelog, commits and tags', async (context) => {
    const {git, release, read} = await project(context);

    const {status, stdout, stderr} = release('minor');

    assert.equal(status, 0, stderr);
    assert.match(stdout, /git push --follow-tags/);
    assert.match(await read('package.json'), /"version": "1\.3\.0"/);
    const changelog = await read('CHANGELOG.md');
    assert.match(
      changelog,
      /^# Changelog\n\n## \[Unreleased\]\n\n## \[1\.3\.0\] - \d{4}-\d\d-\d\d\n\n### Added\n\n- A door\.\n\n## \[1\.2\.3\]/,
    );
    assert.equal(git('log', '-1', '--format=%s'), 'release: 1.3.0');
    assert.equal(git('tag', '--points-at', 'HEAD'), 'v1.3.0');
    assert.equal(git('status', '--porcelain'), '');
  });

  it('tells what it would do, and does nothing', async (context) => {
    const {git, release} = await project(context);

    const {stdout} = release('major', '--dry-run');

    assert.match(stdout, /Would release 2\.0\.0[^]*- A door\./);
    assert.equal(git('tag'), '');
    assert.equal(git('status', '--porcelain'), '');
  });

  for (const [what, prepare, says] of [
    ['without a step', [], /patch\|minor\|major/],
    ['with a step that is none', ['huge'], /patch\|minor\|major/],
    ['with an unknown flag', ['patch', '--force'], /patch\|minor\|major/],
  ] as const) {
    it(`is refused ${what}`, async (context) => {
      const {git, release} = await project(context);
      const {status, stderr} = release(...prepare);
      assert.equal(status, 1);
      assert.match(stderr, says);
      assert.equal(git('tag'), '');
    });
  }

  it('is refused with changes that are not committed', async (context) => {
    const {folder, release} = await project(context);
    await writeFile(join(folder, 'new.txt'), '');
    assert.match(release('patch').stderr, /not committed/);
  });

  it('is refused on another branch', async (context) => {
    const {git, release} = await project(context);
    git('switch', '--quiet', '--create', 'idea');
    assert.match(release('patch').stderr, /branch “idea”/);
  });

  it('is refused with nothing in the changelog', async (context) => {
    const changelog = '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-01-02\n\n- Old.\n';
    const {release} = await project(context, {changelog});
    assert.match(release('patch').stderr, /nothing to release/);
  });

  it('changes nothing when a test fails', async (context) => {
    const {git, release, read} = await project(context, {tests: 'node --no-such-flag'});
    assert.match(release('patch').stderr, /“npm test” failed/);
    assert.equal(git('status', '--porcelain'), '');
    assert.match(await read('package.json'), /"version": "1\.2\.3"/);
  });
});
