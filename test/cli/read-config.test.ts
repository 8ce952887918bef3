import assert from 'node:assert/strict';
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {readConfig} from '../../src/cli/read-config.js';
import {temporaryFolder} from '../temporary-folder.js';
import {runIn} from './run-in.js';

const ALL_KEYS =
  'sources, exclude, faqs, maxSourceSize, out, split, html, inline, report, jsonLd, llmsTxt, title, language, baseUrl, headingLevel, imageHosts, translations, uiLanguages, withSrc, engine, onlineOnly, to, alias, siteName, strict, top';

describe('readConfig', () => {
  it('reads faq.config.json', async (context) => {
    const folder = await temporaryFolder(context, {
      'faq.config.json': '{"sources": "faq", "out": "web", "headingLevel": 2, "top": 1}',
    });

    assert.deepEqual(await readConfig(folder), {
      sources: ['faq'],
      out: 'web',
      headingLevel: 2,
      top: 1,
    });
  });

  it('reads “faq-search” in package.json', async (context) => {
    const folder = await temporaryFolder(context, {
      'package.json':
        '{"name": "site", "faq-search": {"sources": ["a", "b"], "language": "de", "baseUrl": "https://example.org"}}',
    });

    assert.deepEqual(await readConfig(folder), {
      sources: ['a', 'b'],
      language: 'de',
      baseUrl: 'https://example.org',
    });
  });

  it('leaves a package.json alone that only depends on faq-search', async (context) => {
    const folder = await temporaryFolder(context, {
      'package.json': '{"devDependencies": {"faq-search": "1.0.0"}}',
    });

    assert.deepEqual(await readConfig(folder), {});
  });

  it('leaves a broken package.json alone that does not name faq-search', async (context) => {
    const folder = await temporaryFolder(context, {'package.json': '{"name": '});

    assert.deepEqual(await readConfig(folder), {});
  });

  it('is empty where there is no configuration', async (context) => {
    assert.deepEqual(await readConfig(await temporaryFolder(context)), {});
  });
});

describe('a configuration that can’t be used', () => {
  for (const [what, files, stderr] of [
    [
      'with an unknown key',
      {'faq.config.json': '{\n  "sources": "faq",\n  "langauge": "de"\n}'},
      'faq.config.json:3:3: error: “langauge” is not an option.\n' +
        `  Did you mean “language”? The options are ${ALL_KEYS}.\n` +
        "faq-search: The configuration in faq.config.json can't be used.\n  Correct the places above.\n",
    ],
    [
      'with several wrong values',
      {'faq.config.json': '{"out": 3,\n"headingLevel": "2", "sources": []}'},
      'faq.config.json:1:2: error: “out” is 3.\n  It has to be the path of a folder.\n' +
        'faq.config.json:2:1: error: “headingLevel” is "2".\n  It has to be a whole number from 1 to 6.\n' +
        'faq.config.json:2:22: error: “sources” is [].\n' +
        '  It has to be a text, or a list of texts, that name files, folders or patterns.\n' +
        "faq-search: The configuration in faq.config.json can't be used.\n  Correct the places above.\n",
    ],
    [
      'with a key of every object',
      {'faq.config.json': '{"__proto__": {"out": "x"}}'},
      'faq.config.json:1:2: error: “__proto__” is not an option.\n' +
        `  The options are ${ALL_KEYS}.\n` +
        "faq-search: The configuration in faq.config.json can't be used.\n  Correct the places above.\n",
    ],
    [
      'in package.json',
      {'package.json': '{\n  "faq-search": {\n    "json": true\n  }\n}'},
      'package.json:3:5: error: “json” is not an option.\n' +
        `  Did you mean “jsonLd”? The options are ${ALL_KEYS}.\n` +
        "faq-search: The configuration in package.json can't be used.\n  Correct the places above.\n",
    ],
    [
      'that is no object',
      {'package.json': '{\n  "faq-search": "faq"\n}'},
      'package.json:2:3: error: The configuration is not an object.\n' +
        '  Write {"sources": "faq-data"}, for example.\n' +
        "faq-search: The configuration in package.json can't be used.\n  Correct the places above.\n",
    ],
    [
      'that is not JSON',
      {'faq.config.json': '{\n  "out": "web"\n  "language": "de"\n}'},
      'faq.config.json:3:3: error: faq.config.json is not JSON.\n' +
        '  Look for a missing or extra comma or quote near this place.\n' +
        "faq-search: The configuration in faq.config.json can't be used.\n  Correct the places above.\n",
    ],
    [
      'given twice',
      {'faq.config.json': '{}', 'package.json': '{"faq-search": {}}'},
      'faq-search: Both faq.config.json and “faq-search” in package.json give options.\n' +
        '  Keep one of the two.\n',
    ],
  ] as const) {
    it(`is refused ${what}`, async (context) => {
      const folder = await temporaryFolder(context, files);

      assert.deepEqual(await runIn(folder, ['build', 'faq']), {code: 2, stdout: '', stderr});
    });
  }

  it('is an I/O error where it can’t be read', async (context) => {
    const folder = await temporaryFolder(context);
    await mkdir(join(folder, 'faq.config.json'));

    assert.deepEqual(await runIn(folder, ['build', 'faq']), {
      code: 3,
      stdout: '',
      stderr: "faq-search: faq.config.json can't be read: it is a folder.\n",
    });
  });
});
