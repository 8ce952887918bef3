import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {temporaryFolder} from '../../temporary-folder.js';
import {runIn} from '../run-in.js';
import {contentsOf, FAQ} from './built-faq.js';

const SCRIPTS = ['faq-index.json', 'faq-search.js', 'faq-search.mjs'];

describe('faq-search build', () => {
  for (const [args, files] of [
    [
      ['--html', 'page'],
      ['faq-search.css', 'faq.html'],
    ],
    [
      ['--html', 'fragment', '--json-ld'],
      ['faq-search.css', 'faq.html'],
    ],
    [['--json-ld'], ['faq.jsonld']],
    [['--llms-txt'], ['llms.txt']],
    [['--report'], ['faq-report.html']],
  ] as const) {
    it(`also writes ${files.join(' and ')} for ${args.join(' ')}, and tells their sizes`, async (context) => {
      const folder = await temporaryFolder(context, FAQ);

      const {stdout} = await runIn(folder, ['build', 'faq', ...args]);

      const written = Object.keys(await contentsOf(join(folder, 'dist')));
      assert.deepEqual(written, [...SCRIPTS, ...files].sort());
      for (const name of files) assert.match(stdout, new RegExp(`^  dist/${name} +\\d`, 'm'));
    });
  }

  it('writes them the same each time', async (context) => {
    const folder = await temporaryFolder(context, FAQ);
    const args = ['--html', 'page', '--json-ld', '--llms-txt'];

    await runIn(folder, ['build', 'faq/account.md', 'faq/billing.md', '--out', 'a', ...args]);
    await runIn(folder, ['build', 'faq/billing.md', 'faq', '--out', 'b', ...args]);

    assert.deepEqual(await contentsOf(join(folder, 'a')), await contentsOf(join(folder, 'b')));
  });

  it('gives them their title and their language', async (context) => {
    const config = {html: 'page', llmsTxt: true, title: 'Hilfe', language: 'de-AT'};
    const files = {...FAQ, 'faq.config.json': JSON.stringify(config)};
    const folder = await temporaryFolder(context, files);

    await runIn(folder, ['build', 'faq']);

    const {'faq.html': page = '', 'llms.txt': text = ''} = await contentsOf(join(folder, 'dist'));
    assert.match(page, /<html lang="de-AT" dir="ltr">[^]*<title>Hilfe<\/title>[^]*<h1>Hilfe<\/h1>/);
    assert.match(text, /^# Hilfe\n/);
  });

  for (const [language, uiLanguages, heading] of [
    ['de-AT', undefined, '<h2>Weitere Fragen</h2>'],
    ['eo', undefined, '<h2 lang="en">Other questions</h2>'],
    ['de', ['fr', 'en'], '<h2 lang="en">Other questions</h2>'],
    ['de', ['fr', 'it'], '<h2 lang="fr">Autres questions</h2>'],
    ['de', ['fr', 'de'], '<h2>Weitere Fragen</h2>'],
  ] as const) {
    it(`has the words of the element for a FAQ in ${language}, shown in ${uiLanguages?.join() ?? 'its own'}`, async (context) => {
      const config = {html: 'fragment', language, uiLanguages};
      const folder = await temporaryFolder(context, {
        ...{'faq.config.json': JSON.stringify(config), 'faq.md': '## Wer?\n\nIch.\n'},
        'more.md': '---\ncategory: Mehr\n---\n\n## Was?\n\nDas.\n',
      });

      await runIn(folder, ['build', 'faq.md', 'more.md']);

      const {'faq.html': html = ''} = await contentsOf(join(folder, 'dist'));
      assert.equal(/<h2.*Mehr[^]*(<h2.*<\/h2>)/.exec(html)?.[1], heading);
    });
  }

  it('writes a style sheet that has a rule for each part of its HTML', async (context) => {
    const folder = await temporaryFolder(context, FAQ);
    await runIn(folder, ['build', 'faq', '--html', 'page']);

    const page = await readFile(join(folder, 'dist/faq.html'), 'utf8');
    const styles = await readFile(join(folder, 'dist/faq-search.css'), 'utf8');

    const parts = new Set(Array.from(page.matchAll(/ part="([\w-]+)"/g), ([, part = '']) => part));
    assert.deepEqual(
      [...parts].filter((part) => !styles.includes(`[part='${part}']`)),
      [],
    );
    assert.doesNotMatch(styles, /:host|@import|url\(/);
  });

  it('says which forms of HTML there are', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    const {code, stderr} = await runIn(folder, ['build', 'faq', '--html', 'pdf']);

    assert.equal(code, 2);
    assert.equal(
      stderr,
      'faq-search: “--html” is “pdf”.\n  It has to be “page”, or “fragment” for what goes into a page.\n',
    );
  });
});
