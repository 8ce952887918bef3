import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {temporaryFolder} from '../temporary-folder.js';

const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A door.\n\n## [1.2.3] - 2026-01-02\n';
const SCRIPT = '.ci/release-changelog.mjs';

type Scripts = Readonly<Record<string, string>>;

/** A project in a repository of its own, with our hooks and settings, and tests that end as is asked. */
async function project(
  context: TestContext,
  {test = 'node --version', changelog = CHANGELOG} = {},
) {
  const {scripts} = JSON.parse(await readFile('package.json', 'utf8')) as {scripts: Scripts};
  const {preversion, version} = scripts;
  const manifest = {name: 'small', version: '1.2.3', scripts: {test, preversion, version}};
  const folder = await temporaryFolder(context, {
    'package.json': `${JSON.stringify(manifest, undefined, 2)}\n`,
    'CHANGELOG.md': changelog,
    '.npmrc': await readFile('.npmrc', 'utf8'),
    [SCRIPT]: await readFile(SCRIPT, 'utf8'),
  });
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, {
      ...{cwd: folder, encoding: 'utf8', shell: process.platform === 'win32'},
      // Not the settings of the npm that runs these tests.
      env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
    });
  run('git', 'init', '--quiet', '--initial-branch=main');
  run('git', 'config', 'user.name', 'Test');
  run('git', 'config', 'user.email', 'test@example.com');
  run('git', 'add', '.');
  run('git', 'commit', '--quiet', '--message', 'all');
  const git = (...args: string[]) => run('git', ...args).stdout.trim();
  return {
    ...{folder, git},
    release: (step: string) => run('npm', 'version', step),
    read: (name: string) => readFile(join(folder, name), 'utf8'),
  };
}

describe('a release by `npm version`', () => {
  it('sets the version, dates the changelog, commits and tags', async (context) => {
    const {git, release, read} = await project(context);

    const {status, stderr} = release('minor');

    assert.equal(status, 0, stderr);
    assert.match(await read('package.json'), /"version": "1\.3\.0"/);
    assert.match(
      await read('CHANGELOG.md'),
      /^# Changelog\n\n## \[Unreleased\]\n\n## \[1\.3\.0\] - \d{4}-\d\d-\d\d\n\n### Added\n\n- A door\.\n\n## \[1\.2\.3\]/,
    );
    assert.equal(git('log', '-1', '--format=%s'), 'release: 1.3.0');
    assert.equal(git('tag', '--points-at', 'HEAD'), 'v1.3.0');
    assert.equal(git('status', '--porcelain'), '');
  });

  for (const [what, {prepare, says, ...options}] of Object.entries<{
    readonly prepare?: (folder: string, git: (...args: string[]) => string) => unknown;
    readonly says: RegExp;
    readonly test?: string;
    readonly changelog?: string;
  }>({
    'with changes that are not committed': {
      prepare: (folder) => writeFile(join(folder, 'CHANGELOG.md'), `${CHANGELOG}\n`),
      says: /not clean/,
    },
    'on another branch': {
      prepare: (_, git) => git('switch', '--quiet', '--create', 'idea'),
      says: /branch “idea”/,
    },
    'with nothing in the changelog': {
      changelog: '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-01-02\n\n- Old.\n',
      says: /nothing to release/,
    },
    'when a test fails': {test: 'node --no-such-flag', says: /no-such-flag/},
  })) {
    it(`is refused ${what}, and changes nothing`, async (context) => {
      const {folder, git, release, read} = await project(context, options);
      await prepare?.(folder, git);
      const before = git('status', '--porcelain');

      const {status, stderr} = release('patch');

      assert.notEqual(status, 0);
      assert.match(stderr, says);
      assert.equal(git('status', '--porcelain'), before);
      assert.equal(git('tag'), '');
      assert.match(await read('package.json'), /"version": "1\.2\.3"/);
    });
  }
});
