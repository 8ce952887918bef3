/**
 * What a build must not write over.
 */
import assert from 'node:assert/strict';
import {linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {temporaryFolder} from '../../temporary-folder.js';
import {runIn} from '../run-in.js';
import {contentsOf} from './built-faq.js';

const PAGE =
  '<!doctype html><title>Help</title><details><summary>How do I pay?</summary>By card.</details><details><summary>How do I leave?</summary>By the door.</details>';
const LIST = '{"entries": [{"question": "How do I pay?", "answer": "By card."}]}';
const FAQ = {'faq.md': '## How do I pay?\n\nBy card.\n'};
const ALL = ['--html', 'page', '--llms-txt'];

describe('faq-search build, where an output is a source', () => {
  for (const [what, files, args, path, link] of [
    ['by its name', {'faq.html': PAGE}, ['faq.html', '--html', 'page', '--out', '.'], 'faq.html'],
    [
      'found by a pattern',
      {'faq.html': PAGE},
      ['*.html', '--html', 'page', '-o', 'x/..'],
      'faq.html',
    ],
    [
      'in a folder',
      {'web/faq.html': PAGE},
      ['web/faq.html', '--html', 'fragment', '-o', 'web/'],
      'web/faq.html',
    ],
    ['that is data', {'faq-index.json': LIST}, ['faq-index.json', '--out', './'], 'faq-index.json'],
    ['by a link to it', {'a.html': PAGE}, ['a.html', '--html', 'page'], 'a.html', 'dist/faq.html'],
    [
      'by a link to its folder',
      {'web/faq.html': PAGE},
      ['web/faq.html', '--html', 'page'],
      'web/faq.html',
      'dist',
    ],
  ] as const) {
    it(`refuses it, ${what}, also with --force`, async (context) => {
      const folder = await temporaryFolder(context, files);
      if (link !== undefined) {
        mkdirSync(dirname(join(folder, link)), {recursive: true});
        symlinkSync(link === 'dist' ? join(folder, 'web') : join(folder, path), join(folder, link));
      }
      const before = readFileSync(join(folder, path), 'utf8');

      const {code, stderr} = await runIn(folder, ['build', ...args, '--force']);

      assert.equal(code, 2, stderr);
      assert.match(
        stderr,
        /^faq-search: The build would write over a source of the FAQ: “[^”]+”\. Nothing was changed\.\n/,
      );
      assert.equal(readFileSync(join(folder, path), 'utf8'), before);
    });
  }

  it('refuses it by another name of the same file', async (context) => {
    const folder = await temporaryFolder(context, {'page.html': PAGE, 'dist/other.txt': ''});
    linkSync(join(folder, 'page.html'), join(folder, 'dist/faq.html'));

    const {code, stderr} = await runIn(folder, ['build', 'page.html', '--html', 'page']);

    assert.equal(code, 2);
    assert.match(stderr, /“dist\/faq\.html”/);
    assert.deepEqual(Object.keys(await contentsOf(join(folder, 'dist'))), [
      'faq.html',
      'other.txt',
    ]);
  });
});

describe('faq-search build, where a file of an output’s name is there', () => {
  for (const [name, args] of [
    ['faq-search.js', []],
    ['faq-search.mjs', []],
    ['faq-index.json', []],
    ['faq-search.css', ['--html', 'page']],
    ['faq.html', ['--html', 'fragment']],
    ['faq.jsonld', ['--json-ld']],
    ['llms.txt', ['--llms-txt']],
  ] as const) {
    it(`keeps a ${name} that no build made, but for --force`, async (context) => {
      const own =
        name === 'faq.html'
          ? `${PAGE}<!-- Made by faq-search --><footer>Ours</footer>`
          : '{"own": true}';
      const folder = await temporaryFolder(context, {...FAQ, [`dist/${name}`]: own});

      const refused = await runIn(folder, ['build', 'faq.md', ...args]);

      assert.deepEqual(refused, {
        code: 2,
        stdout: '',
        stderr:
          `faq-search: The build would write over what it did not make: “dist/${name}”. Nothing was changed.\n` +
          '  Move it, or choose another folder with “--out”. If it can be replaced, or an older faq-search made it, give “--force” once.\n',
      });
      assert.deepEqual(await contentsOf(join(folder, 'dist')), {[name]: own});

      const forced = await runIn(folder, ['build', 'faq.md', ...args, '--force']);
      assert.equal(forced.code, 0, forced.stderr);
      writeFileSync(join(folder, 'faq.md'), '## How do I leave?\n\nBy the door.\n');
      const again = await runIn(folder, ['build', 'faq.md', ...args]);
      assert.equal(again.code, 0, again.stderr);
      assert.match((await contentsOf(join(folder, 'dist')))[name] ?? '', /leave|faq-search/);
    });
  }

  it('replaces what builds made, with other options and in other forms', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    for (const args of [
      [...ALL, '--split', 'always'],
      [...ALL, '--split', 'never', '--title', 'Hilfe', '--language', 'de'],
      ['--html', 'fragment', '--json-ld'],
      ['--json-ld'],
      ['--json-ld', '--title', 'Help', '--split', 'always'],
    ]) {
      writeFileSync(join(folder, 'faq.md'), `## How do I pay?\n\nBy ${args.join(' or ')}.\n`);
      const {code, stderr} = await runIn(folder, ['build', 'faq.md', ...args]);
      assert.equal(code, 0, stderr);
    }
  });

  it('knows them after a change of line ends', async (context) => {
    const folder = await temporaryFolder(context, FAQ);
    await runIn(folder, ['build', 'faq.md', '--llms-txt', '--json-ld']);
    for (const name of ['llms.txt', 'faq.jsonld']) {
      const path = join(folder, 'dist', name);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    }

    const {code} = await runIn(folder, ['build', 'faq.md', '--llms-txt', '--json-ld']);

    assert.equal(code, 0);
  });

  it('names all such files at once', async (context) => {
    const files = {...FAQ, 'dist/llms.txt': '# Ours', 'dist/faq.html': PAGE};
    const folder = await temporaryFolder(context, files);

    const {stderr} = await runIn(folder, ['build', 'faq.md', ...ALL]);

    assert.match(stderr, /: “dist\/faq\.html”, “dist\/llms\.txt”\. Nothing/);
  });
});
