/**
 * Gives the changelog's unreleased lines a version, for the hooks of `npm version` in package.json.
 *
 * `--check` changes nothing: it fails where there is nothing to release, or on another branch than main.
 */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

const UNRELEASED = '## [Unreleased]\n';

const changelog = readFileSync('CHANGELOG.md', 'utf8');
const branch = execFileSync('git', ['branch', '--show-current'], {encoding: 'utf8'}).trim();
const [, after = ''] = changelog.split(UNRELEASED);
if (branch !== 'main') fail(`This is the branch “${branch}”. Versions are made on “main”.`);
else if (after.split(/^## /m)[0].trim() === '')
  fail('CHANGELOG.md has nothing under “Unreleased”: there is nothing to release.');
else if (!process.argv.includes('--check')) {
  const heading = `## [${process.env.npm_package_version}] - ${new Date().toISOString().slice(0, 10)}`;
  writeFileSync('CHANGELOG.md', changelog.replace(UNRELEASED, `${UNRELEASED}\n${heading}\n`));
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
