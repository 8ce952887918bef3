import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {InitResult} from '../../../src/cli/commands/init.js';
import {temporaryFolder} from '../../temporary-folder.js';
import {runIn} from '../run-in.js';

const CONFIG = '{\n  "sources": [\n    "faq.md"\n  ],\n  "out": ".",\n  "html": "page"\n}\n';

async function initJson(folder: string, ...args: readonly string[]): Promise<InitResult> {
  const {stdout} = await runIn(folder, ['init', '--json', ...args]);
  return JSON.parse(stdout) as InitResult; // the test looks at it
}

describe('faq-search init', () => {
  it('sets an empty folder up without a question, and says how to go on', async (context) => {
    const folder = await temporaryFolder(context);

    const outcome = await runIn(folder, ['init', '--yes'], {answers: ['never asked']});

    assert.deepEqual(outcome, {
      code: 0,
      stderr: '',
      stdout: `Plain pages

  faq.md           written, with 3 starter questions
  faq.config.json  written

Paste into your page:
  <script src="faq-search.js" defer></script>
Paste into the same page:
  <faq-search><input type="search" aria-label="Search the FAQ" placeholder="Search the FAQ" /></faq-search>
Optionally, add to your style sheet, so that nothing moves when the search loads:
  faq-search { display: block; min-height: 30rem; }

Then run:
  npx faq-search build         (also writes faq.html: open it in a browser to try the search)
  npx faq-search init --check  (checks that the site will serve the script)
  npx faq-search dev           (previews the FAQ while you write it)
`,
    });
    assert.equal(await readFile(join(folder, 'faq.config.json'), 'utf8'), CONFIG);
  });

  for (const [what, files, expected, written] of [
    ['no page', {}, {command: 'npx faq-search build', path: 'faq.html'}, 'faq.html'],
    [
      'a page',
      {'index.html': '<h1>Home</h1>'},
      {command: 'npx faq-search build --html page', path: 'faq.html'},
      'faq.html',
    ],
    [
      'a FAQ with the name of that page',
      {'faq.html': '<h2>Who are you?</h2><p>A company.</p>'},
      {command: 'npx faq-search build --html page --out faq-try', path: 'faq-try/faq.html'},
      'faq-try/faq.html',
    ],
    [
      'something else with its name',
      {'faq.html': '<h1>To come</h1>', 'faq.md': '## Who are you?\n\nA company.\n'},
      {command: 'npx faq-search build --html page --out faq-try', path: 'faq-try/faq.html'},
      'faq-try/faq.html',
    ],
  ] as const) {
    it(`says how to get a page to try the search on, beside ${what}`, async (context) => {
      const folder = await temporaryFolder(context, files);

      const {page} = await initJson(folder, '--yes');
      const built = await runIn(folder, ['build']);
      const tried = await runIn(folder, page?.command.split(' ').slice(2) ?? []);

      assert.deepEqual(page, expected);
      assert.deepEqual([built.code, tried.code], [0, 0]);
      assert.match(await readFile(join(folder, written), 'utf8'), /<faq-search/);
      for (const [path, text] of Object.entries(files))
        assert.equal(await readFile(join(folder, path), 'utf8'), text);
      assert.equal((await runIn(folder, ['init', '--yes'])).code, 0); // all as it was
    });
  }

  it('writes a FAQ that finds what it expects', async (context) => {
    const folder = await temporaryFolder(context);

    await runIn(folder, ['init', '--yes']);

    assert.deepEqual(await runIn(folder, ['check', '--top', '1']), {
      code: 0,
      stdout:
        '3 entries, 2 of 2 golden queries within the first 1\n' +
        '100 % of the text of 1 file is in 3 answers.\n',
      stderr: '',
    });
  });

  it('takes the kind of site, and other places, from the command line', async (context) => {
    const folder = await temporaryFolder(context, {'docs/.vitepress/config.mts': ''});
    const args = ['docs/help', '--out', 'docs/public/faq', '--language', 'de'];

    const {paste, files} = await initJson(folder, ...args, '--site', 'vitepress');

    assert.equal(paste[0]?.line, "['script', {src: '/faq/faq-search.js', defer: ''}],");
    assert.deepEqual(files, [
      {path: 'docs/help/questions.md', state: 'written'},
      {path: 'faq.config.json', state: 'written'},
    ]);
    assert.deepEqual(JSON.parse(await readFile(join(folder, 'faq.config.json'), 'utf8')), {
      sources: ['docs/help'],
      out: 'docs/public/faq',
      language: 'de',
    });
  });

  it('asks a person three things, again where the answer can’t be', async (context) => {
    const folder = await temporaryFolder(context, {'mkdocs.yml': ''});

    const {stdout} = await runIn(folder, ['init'], {answers: ['help.md', '', 'german!', 'de']});

    assert.equal(
      stdout.slice(0, stdout.indexOf('MkDocs, by')),
      'Where is the FAQ, or where shall it be? (faq.md)\n' +
        'Which folder does the site (MkDocs) publish as it is? (docs/assets)\n' +
        'It has to be the path of a folder: (docs/assets)\n' +
        'Which language is the FAQ in? (en)\n',
    );
  });

  it('keeps a FAQ that is there', async (context) => {
    const faq = '## Who are you?\n\nA company.\n';
    const folder = await temporaryFolder(context, {'docs/FAQ.md': faq});

    const {files} = await initJson(folder);

    assert.deepEqual(files, [
      {path: 'docs/FAQ.md', state: 'kept'},
      {path: 'faq.config.json', state: 'written'},
    ]);
    assert.equal(await readFile(join(folder, 'docs/FAQ.md'), 'utf8'), faq);
  });

  it('changes nothing when it runs again', async (context) => {
    const folder = await temporaryFolder(context);
    await runIn(folder, ['init', '--yes']);

    const {files} = await initJson(folder);

    assert.deepEqual(
      files.map(({state}) => state),
      ['kept', 'kept'],
    );
  });

  it('replaces another configuration only with --force, and says so', async (context) => {
    const folder = await temporaryFolder(context, {'faq.config.json': '{"top": 1}'});

    const refused = await runIn(folder, ['init', '--yes']);
    assert.deepEqual(refused, {
      code: 2,
      stdout: '',
      stderr:
        'faq-search: faq.config.json is already there, with other options. Nothing was changed.\n' +
        '  Give “--force” to replace it, or go on with “faq-search build”.\n',
    });
    assert.deepEqual(await readdir(folder), ['faq.config.json']);

    const {files} = await initJson(folder, '--force');
    assert.deepEqual(files.at(-1), {path: 'faq.config.json', state: 'replaced'});
    assert.equal(await readFile(join(folder, 'faq.config.json'), 'utf8'), CONFIG);
  });

  it('leaves options in package.json alone', async (context) => {
    const folder = await temporaryFolder(context, {'package.json': '{"faq-search": {"top": 1}}'});

    const {code, stderr} = await runIn(folder, ['init', '--force']);

    assert.equal(code, 2);
    assert.match(stderr, /^faq-search: package\.json has options under “faq-search” already\./);
    assert.deepEqual(await readdir(folder), ['package.json']);
  });

  it('refuses a FAQ that it can’t begin', async (context) => {
    const folder = await temporaryFolder(context);

    assert.deepEqual(await runIn(folder, ['init', 'faq.docx']), {
      code: 2,
      stdout: '',
      stderr:
        'faq-search: “faq.docx” is not there.\n' +
        '  Name what is there, or one new Markdown file or folder to begin with, such as “faq.md”.\n',
    });
  });

  it('takes the FAQ back when the configuration can’t be written', async (context) => {
    const folder = await temporaryFolder(context, {'faq.config.json/own.txt': ''});

    const {code, stderr} = await runIn(folder, ['init', 'docs/faq.md']);

    assert.equal(code, 3);
    assert.match(stderr, /^faq-search: faq\.config\.json can't be (?:read|written): /);
    await assert.rejects(readFile(join(folder, 'docs/faq.md')));
  });

  it('ends with a page to open, in an empty folder', async (context) => {
    const folder = await temporaryFolder(context);

    await runIn(folder, ['init', '--yes']);
    const {code, stdout} = await runIn(folder, ['build']);

    assert.equal(code, 0);
    assert.match(stdout, /^Open faq\.html in a browser\.$/m);
    assert.match(await readFile(join(folder, 'faq.html'), 'utf8'), /src="faq-search\.js"/);
  });

  it('says what it does not know, and what to do', async (context) => {
    const folder = await temporaryFolder(context, {'package.json': '{"scripts": {"build": "x"}}'});

    const {stdout} = await runIn(folder, ['init', '--yes']);

    assert.match(stdout, /^Unknown site generator, .*\n.*“--out”.*“--site”:\n {2}vitepress, /);
    assert.deepEqual(
      await readFile(join(folder, 'faq.config.json'), 'utf8'),
      '{\n  "sources": [\n    "faq.md"\n  ],\n  "out": "."\n}\n',
    );
  });

  it('names what may be the FAQ as well', async (context) => {
    const folder = await temporaryFolder(context, {
      'a/faq.md': '## A?\n\na',
      'b/faq.md': '## B?\n\nb',
    });

    const {stdout} = await runIn(folder, ['init', '--yes']);

    assert.match(stdout, /^ {2}b\/faq\.md may be part of the FAQ, too: add it as a source\.$/m);
  });

  it('takes the FAQ in a readme, which can be built', async (context) => {
    const readme =
      '# Bread\n\n## Use\n\nEat.\n\n## Häufige Fragen\n\n### Warm?\n\nYes.\n\n### Cold?\n\nNo.\n';
    const folder = await temporaryFolder(context, {'README.md': readme});

    const {sources, files} = await initJson(folder);
    const {code, stdout} = await runIn(folder, ['check']);

    assert.deepEqual(sources, ['README.md#häufige-fragen']);
    assert.deepEqual(files[0], {path: 'README.md#häufige-fragen', state: 'kept'});
    assert.deepEqual([code, stdout.split(',')[0]], [0, '2 entries']);
  });

  it('leaves the keys of a site’s own search to it', async (context) => {
    const folder = await temporaryFolder(context, {'docs/.vitepress/config.mts': ''});

    const {paste} = await initJson(folder);
    const {stdout} = await runIn(folder, ['init', '--yes']);

    assert.match(paste[1]?.line ?? '', /^<faq-search shortcut="mod\+shift\+k" v-pre><input /);
    assert.match(stdout, /VitePress has its own search at Ctrl\+K and “\/”/);
  });
});
