/**
 * `npm run release -- patch|minor|major [--dry-run]`: makes a version of what is committed.
 *
 * Tests it, gives the changelog's unreleased lines the version as their heading, sets the version,
 * commits, tags. Nothing leaves this machine: pushing the tag publishes (.github/workflows/publish.yml).
 */
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

const STEPS = ['major', 'minor', 'patch'];
const UNRELEASED = '## [Unreleased]\n';

const [step, ...flags] = process.argv.slice(2);
const isDryRun = flags.includes('--dry-run');
try {
  if (!STEPS.includes(step) || flags.some((flag) => flag !== '--dry-run'))
    throw new Error('Say how much changes: npm run release -- patch|minor|major [--dry-run]');
  release(step);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function release(step) {
  const version = nextVersion(JSON.parse(readFileSync('package.json', 'utf8')).version, step);
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  mustBeReady(changelog);
  const dated = withVersion(changelog, version, new Date().toISOString().slice(0, 10));
  if (isDryRun) {
    console.log(`Would release ${version}, with this in CHANGELOG.md:\n\n${linesOf(changelog)}`);
    return;
  }
  run('npm', ['test']);
  run('npm', ['version', version, '--no-git-tag-version']);
  writeFileSync('CHANGELOG.md', dated);
  run('git', ['commit', '--all', '--message', `release: ${version}`]);
  run('git', ['tag', '--annotate', `v${version}`, '--message', `faq-search ${version}`]);
  console.log(`Version ${version} is committed. To publish it: git push --follow-tags`);
}

function nextVersion(version, step) {
  const numbers = version.split('.').map(Number);
  const at = STEPS.indexOf(step);
  return numbers.map((number, i) => (i < at ? number : i === at ? number + 1 : 0)).join('.');
}

/** @throws with what to do first */
function mustBeReady(changelog) {
  if (git('status', '--porcelain') !== '')
    throw new Error('There are changes that are not committed. Commit them, or take them back.');
  const branch = git('branch', '--show-current');
  if (branch !== 'main')
    throw new Error(`This is the branch “${branch}”. Versions are made on “main”.`);
  if (linesOf(changelog) === '')
    throw new Error('CHANGELOG.md has nothing under “Unreleased”: there is nothing to release.');
}

/** What stands under “Unreleased”. */
function linesOf(changelog) {
  const [, after = ''] = changelog.split(UNRELEASED);
  return after.split(/^## /m)[0].trim();
}

function withVersion(changelog, version, date) {
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n## [${version}] - ${date}\n`);
}

function git(...args) {
  return spawnSync('git', args, {encoding: 'utf8'}).stdout.trim();
}

/** @throws when it fails; it has said why itself */
function run(command, args) {
  const {status} = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`“${[command, ...args].join(' ')}” failed, so nothing was released.`);
}
