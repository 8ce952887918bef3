import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import type {BuildResult} from '../../../src/cli/commands/build.js';
import {temporaryFolder} from '../../temporary-folder.js';
import {runIn} from '../run-in.js';
import {contentsOf, FAQ} from './built-faq.js';

function resultIn(stdout: string): BuildResult {
  return JSON.parse(stdout) as BuildResult; // the test looks at it
}

describe('faq-search build', () => {
  it('writes a script, the same as a module, and the index', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    const {code} = await runIn(folder, ['build', 'faq', '--out', 'web']);
    const {
      'faq-search.js': script = '',
      'faq-search.mjs': module = '',
      ...rest
    } = await contentsOf(join(folder, 'web'));

    assert.equal(code, 0);
    assert.deepEqual(Object.keys(rest), ['faq-index.json']);
    assert.match(rest['faq-index.json'] ?? '', /"count":3,/);
    assert.match(
      script,
      /^\ufeff\/\/# allFunctionsCalledOnLoad\n\/\*! faq-search \S+ \(MIT\), [^\n]*\*\/\n/,
    );
    assert.doesNotMatch(script, /^(import|export) |<\/script|<!--/m);
    assert.doesNotMatch(module, /^\ufeff|^import /m);
    assert.ok([script, module].every((text) => text.includes('Where is my invoice?')));
  });

  it('lets images come from the hosts it is given, in the index and in the scripts', async (context) => {
    const folder = await temporaryFolder(context, {
      'faq.md': '## A?\n\n![b](https://cdn.example/b.png)\n\n![c](https://other.example/c.png)',
    });

    await runIn(folder, ['build', 'faq.md', '--image-hosts', 'cdn.example']);
    const {'faq-index.json': index = '', 'faq-search.js': script = ''} = await contentsOf(
      join(folder, 'dist'),
    );

    assert.match(index, /\["img",\{"src":"https:\/\/cdn\.example\/b\.png"/);
    assert.match(index, /\["a",\{"href":"https:\/\/other\.example\/c\.png"/);
    assert.match(script, /imageHosts: ?\["cdn\.example"\]/);
  });

  it('tells what it took, and what to paste', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    const {stdout, stderr} = await runIn(folder, ['build', 'faq']);

    assert.equal(stderr, '');
    assert.deepEqual(
      stdout
        .replace(/\d[\d,]* ms/, '# ms')
        .replace(/ +\d[\d,]*$/gm, ' #')
        .replace(/ +[\d,]+ #$/gm, ' # #')
        .split('\n'),
      [
        '3 entries in 2 categories, language en, in # ms',
        '100 % of the text of 2 files is in 3 answers.',
        '',
        '  file                      bytes        gzip',
        '  dist/faq-search.js # #',
        '  dist/faq-search.mjs # #',
        '  dist/faq-index.json # #',
        '',
        '3 files written.',
        '',
        'Paste into the page:',
        '  <script src="faq-search.js" defer></script>',
        '  <faq-search></faq-search>',
        'For a script on another host, add to its tag:',
        /^ {2}integrity="sha384-[\w+/]{64}" crossorigin="anonymous"$/m.exec(stdout)?.[0],
        '',
      ],
    );
  });

  it('tells scripts the sizes and the integrity of each file', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    const {stdout} = await runIn(folder, ['build', 'faq', '--json']);
    const {files, text, ...result} = resultIn(stdout);

    assert.equal(text.share, 1);
    assert.deepEqual(
      {...result, milliseconds: 0},
      {
        command: 'build',
        ok: true,
        language: 'en',
        entries: 3,
        categories: 2,
        out: 'dist',
        snippet: '<script src="faq-search.js" defer></script>\n<faq-search></faq-search>',
        milliseconds: 0,
        diagnostics: [],
      },
    );
    for (const {name, changed, ...file} of files) {
      const bytes = await readFile(join(folder, 'dist', name));
      assert.ok(changed);
      assert.deepEqual(file, {
        bytes: bytes.length,
        gzip: gzipSync(bytes, {level: 9}).length,
        brotli: brotliCompressSync(bytes).length,
        integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
      });
    }
  });

  it('writes nothing the second time, and says so', async (context) => {
    const folder = await temporaryFolder(context, FAQ);
    await runIn(folder, ['build', 'faq']);
    const before = await stat(join(folder, 'dist/faq-search.js'));

    const {code, stdout} = await runIn(folder, ['build', 'faq']);

    assert.equal(code, 0);
    assert.match(stdout, /^Nothing written: all files are up to date\.$/m);
    assert.equal((await stat(join(folder, 'dist/faq-search.js'))).mtimeMs, before.mtimeMs);
  });

  it('gives the same bytes for sources named in another order', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    await runIn(folder, ['build', 'faq/account.md', 'faq/billing.md', '--out', 'a']);
    await runIn(folder, ['build', 'faq/billing.md', 'faq', '--out', 'b']);

    assert.deepEqual(await contentsOf(join(folder, 'a')), await contentsOf(join(folder, 'b')));
  });

  it('takes sources and options from the configuration, and arguments before them', async (context) => {
    const config = '{"sources": "faq", "out": "web", "language": "de"}';
    const folder = await temporaryFolder(context, {...FAQ, 'faq.config.json': config});

    const {stdout} = await runIn(folder, ['build', '--language', 'fr', '--json']);

    const {out, language, entries} = resultIn(stdout);
    assert.deepEqual({out, language, entries}, {out: 'web', language: 'fr', entries: 3});
  });

  it('shows a person its progress, and takes it away again', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    const {stderr} = await runIn(folder, ['build', 'faq'], {isTTY: true, env: {NO_COLOR: '1'}});

    assert.equal(
      stderr.replaceAll('\r\u001b[2K', '|').replace(/(?<=\|)[^|]+\d of \d[^|]+\|/g, ''),
      '|Compiling the FAQ …|Making the index …|Bundling 3 entries …|Writing 3 files …|',
    );
  });

  it('puts only the words of the FAQ’s language into the scripts', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    for (const [language, words] of [
      ['en', 'Clear the search'],
      ['de', 'Suche leeren'],
      ['pl', 'Wyczyść wyszukiwanie'],
      ['nb-NO', 'Tøm søket'],
      ['zh-TW', '清除搜尋'],
      ['eo', 'Clear the search'],
    ] as const) {
      await runIn(folder, ['build', 'faq', '--language', language]);
      assert.deepEqual(await clearTextsIn(folder), [words]);
    }
  });

  it('puts the words of the languages that are asked for into the scripts', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    const {code} = await runIn(folder, ['build', 'faq', '--ui-language', 'de, pt-BR,de']);

    assert.equal(code, 0);
    assert.deepEqual(await clearTextsIn(folder), ['Limpar a pesquisa', 'Suche leeren']);
  });

  it('names the words by each tag of a page that they are for', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    const {code} = await runIn(folder, ['build', 'faq', '--ui-language', 'zh-TW,zh,nb-NO']);

    assert.equal(code, 0);
    const script = await readFile(join(folder, 'dist/faq-search.js'), 'utf8');
    assert.match(
      script,
      /\{"zh-Hant":(\w+),"zh-HK":\1,"zh-MO":\1,"zh-TW":\1,zh:(\w+),no:(\w+),nb:\3,nn:\3\}/,
    );
    assert.deepEqual(await clearTextsIn(folder), ['Tøm søket', '清除搜尋', '清除搜索']);
  });

  it('tells of offline answers in the languages of the interface alone', async (context) => {
    const folder = await temporaryFolder(context, FAQ);
    const asking = ['--engine', '/search', '--ui-language', 'no,zh-TW'];

    const {code} = await runIn(folder, ['build', 'faq', ...asking]);

    assert.equal(code, 0);
    const script = await readFile(join(folder, 'dist/faq-search.js'), 'utf8');
    const notices: unknown = JSON.parse(/notices:(\{[^}]*\})/.exec(script)?.[1] ?? '');
    const [norwegian, chinese] = ['Viser frakoblede svar.', '正在顯示離線解答。'];
    assert.deepEqual(notices, {
      ...{no: norwegian, nb: norwegian, nn: norwegian},
      ...{'zh-hant': chinese, 'zh-hk': chinese, 'zh-mo': chinese, 'zh-tw': chinese},
    });
    assert.doesNotMatch(script, /Offline-Antworten/);
  });

  it('has what asks Typesense in a script that asks it, and in no other', async (context) => {
    const folder = await temporaryFolder(context, FAQ);
    const asksTypesense = async (...args: readonly string[]): Promise<boolean> => {
      const {code} = await runIn(folder, ['build', 'faq', ...args]);
      assert.equal(code, 0);
      const script = await readFile(join(folder, 'dist/faq-search.js'), 'utf8');
      return script.includes('multi_search');
    };

    assert.equal(await asksTypesense(), false);
    assert.equal(await asksTypesense('--engine', '/search'), false);
    assert.equal(await asksTypesense('--engine', 'typesense:https://a.test?key=k,/b'), true);
  });

  for (const address of [
    'typesense:https://a.test',
    'typesense:a.test?key=k',
    'typesense:/?key=',
  ]) {
    it(`refuses the engine ${address}`, async (context) => {
      const folder = await temporaryFolder(context, FAQ);

      const {code, stderr} = await runIn(folder, ['build', 'faq', '--engine', address]);

      assert.equal(code, 2);
      assert.match(stderr, /It has to be .* or “typesense:https:\/\/search\.example\?key=…”/);
    });
  }

  it('names the languages of the interface where it lacks one', async (context) => {
    const folder = await temporaryFolder(context, FAQ);

    const {code, stderr} = await runIn(folder, ['build', 'faq', '--ui-language', 'de,tlh']);

    assert.equal(code, 2);
    assert.equal(
      stderr,
      'faq-search: “--ui-language” is “de,tlh”.\n' +
        '  It has to be one or more of af, ar, bn, ca, cs, da, de, el, en, es, fa, fi, fr, he, hi, ' +
        'hr, hu, id, it, ja, ko, ms, my, nl, no, pl, pt, ro, ru, sr, sr-Latn, sv, sw, ta, th, tr, ' +
        'uk, ur, vi, zh, zh-Hant.\n',
    );
  });
});

/** What the button that clears the field is called, in each language that is in the script. */
async function clearTextsIn(folder: string): Promise<string[]> {
  const script = await readFile(join(folder, 'dist/faq-search.js'), 'utf8');
  return Array.from(script.matchAll(/\bclear:"([^"]+)"/g), ([, text = '']) => text).sort();
}
