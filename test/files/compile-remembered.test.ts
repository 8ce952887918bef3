import assert from 'node:assert/strict';
import {
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, it, type TestContext} from 'node:test';
import {compile, type Progress} from '../../src/compiler/compile.js';
import {codeStamp} from '../../src/files/code-stamp.js';
import {compileRemembered} from '../../src/files/compile-remembered.js';
import type {Source} from '../../src/compiler/source.js';
import {temporaryFolder} from '../temporary-folder.js';

/** Large enough to be remembered. */
const SOURCES: readonly Source[] = Array.from({length: 20}, (_, file) => ({
  path: `faq/${file}.md`,
  text: Array.from(
    {length: 5},
    (__, i) => `## How do I use part ${file * 5 + i}?\n\n${`Turn part ${i} on. `.repeat(150)}\n`,
  ).join('\n'),
}));

const CACHE = 'node_modules/.cache/faq-search';
const PROJECT = {'node_modules/own/package.json': '{}'};

/** The files of what is remembered. */
function memoryFiles(folder: string): string[] {
  const [name = '', ...others] = readdirSync(join(folder, CACHE));
  assert.deepEqual(others, []);
  return readdirSync(join(folder, CACHE, name)).map((file) => join(folder, CACHE, name, file));
}

function timesOf(folder: string): number[] {
  return memoryFiles(folder).map((path) => statSync(path).mtimeMs);
}

describe('compileRemembered', () => {
  const expected = compile(SOURCES);

  it('gives what compile gives, the first and the second time', async (context) => {
    const folder = await temporaryFolder(context, PROJECT);

    assert.deepEqual(await compileRemembered(SOURCES, {folder}, {}), expected);
    const times = timesOf(folder);
    assert.deepEqual(await compileRemembered(SOURCES, {folder}, {}), expected);
    assert.deepEqual(timesOf(folder), times);
  });

  for (const [what, damage] of [
    ['cut off', (path: string) => truncateSync(path, 5000)],
    ['empty', (path: string) => truncateSync(path)],
    [
      'changed by somebody',
      (path: string) =>
        writeFileSync(
          path,
          readFileSync(path, 'latin1').replaceAll('Turn part', 'Burn part'),
          'latin1',
        ),
    ],
  ] as const) {
    it(`mends what is remembered where it is ${what}`, async (context) => {
      const folder = await temporaryFolder(context, PROJECT);
      await compileRemembered(SOURCES, {folder}, {});
      memoryFiles(folder).forEach(damage);
      const changed = [{path: 'faq/0.md', text: '## New?\n\nYes.\n'}, ...SOURCES.slice(1)];

      assert.deepEqual(await compileRemembered(changed, {folder}, {}), compile(changed));
      assert.deepEqual(await compileRemembered(SOURCES, {folder}, {}), expected);

      const times = timesOf(folder);
      assert.deepEqual(await compileRemembered(SOURCES, {folder}, {}), expected);
      assert.deepEqual(timesOf(folder), times);
    });
  }

  it('forgets what is not used any more', async (context) => {
    const folder = await temporaryFolder(context, PROJECT);
    await compileRemembered(SOURCES, {folder}, {});

    await compileRemembered(
      [{path: 'faq/0.md', text: '## New?\n\nYes.\n'}, ...SOURCES.slice(3)],
      {folder},
      {},
    );

    assert.equal(memoryFiles(folder).length, 18);
  });

  it('remembers nothing where a project has no node_modules', async (context) => {
    const folder = await temporaryFolder(context);

    assert.deepEqual(await compileRemembered(SOURCES, {folder}, {}), expected);

    assert.deepEqual(readdirSync(folder), []);
  });

  it('says how far it is, source by source', async (context) => {
    const folder = await temporaryFolder(context);
    const told: string[] = [];
    const tell = ({step, done, of}: Progress): void => void told.push(`${step} ${done} of ${of}`);

    await compileRemembered(SOURCES.slice(0, 2), {folder, tell}, {});

    assert.deepEqual(told, ['parse 1 of 2', 'parse 2 of 2', 'count 1 of 2', 'count 2 of 2']);
  });

  it('lets others work meanwhile', async (context) => {
    const folder = await temporaryFolder(context);
    let turns = 0;
    const timer = setInterval(() => turns++, 0);

    await compileRemembered(SOURCES, {folder}, {});

    clearInterval(timer);
    assert.ok(turns > 0);
  });

  it('remembers nothing of a small FAQ', async (context) => {
    const folder = await temporaryFolder(context, PROJECT);

    await compileRemembered(SOURCES.slice(0, 5), {folder}, {});

    assert.deepEqual(readdirSync(join(folder, 'node_modules')), ['own']);
  });

  it('does without where it may not write', async (context) => {
    const folder = await temporaryFolder(context, {...PROJECT, 'node_modules/.cache': 'a file'});

    assert.deepEqual(await compileRemembered(SOURCES, {folder}, {}), expected);
  });
});

describe('the stamp of the code', () => {
  /** A project whose package is ours, as far as the stamp looks at it, and which needs another. */
  const PACKAGE = {
    'package.json': '{"name": "faq-search", "dependencies": {"parser": "1.0.0"}}',
    'dist/chunks/allow-list.js': "export const ALLOWED = 'kbd p';",
    'dist/chunks/stamp.js': '',
    'node_modules/parser/package.json': '{"name": "parser", "version": "1.0.0", "main": "a.js"}',
    'node_modules/parser/a.js': '',
  };

  async function stampOf(context: TestContext, changes: Readonly<Record<string, string>>) {
    const folder = await temporaryFolder(context, {...PACKAGE, ...changes});
    for (const name of Object.keys(PACKAGE)) utimesSync(join(folder, name), 1, 1);
    return codeStamp(pathToFileURL(join(folder, 'dist/chunks/stamp.js')).href);
  }

  it('is the same for the same code', async (context) => {
    assert.equal(await stampOf(context, {}), await stampOf(context, {}));
  });

  for (const [what, changes] of [
    ['a module of ours', {'dist/chunks/allow-list.js': "export const ALLOWED = 'p kbd';"}],
    [
      'our version',
      {'package.json': PACKAGE['package.json'].replace('{', '{"version": "2.0.0", ')},
    ],
    [
      'the version of a package that we need',
      {
        'node_modules/parser/package.json': PACKAGE['node_modules/parser/package.json'].replace(
          '1.0.0',
          '1.0.1',
        ),
      },
    ],
  ] as const) {
    it(`is another one with another text of ${what}, whatever the times of the files`, async (context) => {
      assert.notEqual(await stampOf(context, changes), await stampOf(context, {}));
    });
  }
});
