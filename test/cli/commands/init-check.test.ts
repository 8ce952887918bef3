/**
 * Whether `init --check` sees that a site won't have the script.
 */
import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {temporaryFolder} from '../../temporary-folder.js';
import {runIn} from '../run-in.js';

describe('faq-search init --check', () => {
  const VITEPRESS = {
    'package.json': '{"devDependencies": {"vitepress": "^1"}}',
    'docs/.vitepress/config.mts': '',
    'docs/public/faq-search.js': '',
  };

  it('says at which address the site will have the script', async (context) => {
    const folder = await temporaryFolder(context, {
      ...VITEPRESS,
      'faq.config.json': '{"out": "docs/public"}',
    });

    assert.deepEqual(await runIn(folder, ['init', '--check']), {
      code: 0,
      stdout: 'VitePress publishes docs/public/faq-search.js as “/faq-search.js”.\n',
      stderr: '',
    });
  });

  it('knows the folder that Sphinx puts what it publishes into', async (context) => {
    const folder = await temporaryFolder(context, {
      'conf.py': "html_static_path = ['extra']\n",
      'extra/faq-search.js': '',
      'faq.config.json': '{"out": "extra"}',
    });

    const {stdout} = await runIn(folder, ['init', '--check']);

    assert.equal(stdout, 'Sphinx publishes extra/faq-search.js as “/_static/faq-search.js”.\n');
  });

  for (const [what, files, problem] of [
    [
      'is written beside what is published',
      {...VITEPRESS, 'faq.config.json': '{"out": "public"}'},
      "VitePress publishes what is in “docs/public” as it is, but the scripts are written to “public”, so the site won't have them.",
    ],
    [
      'is not built yet',
      {'mkdocs.yml': '', 'faq.config.json': '{"out": "docs/assets"}'},
      'There is no “docs/assets/faq-search.js” yet.',
    ],
    [
      'is in a folder that the configuration does not name',
      {
        'eleventy.config.js': '',
        'public/faq-search.js': '',
        'faq.config.json': '{"out": "public"}',
      },
      'The configuration of Eleventy does not say that “public” is published.',
    ],
    [
      'is in a folder that is left out',
      {'_config.yml': '', '_js/faq-search.js': '', 'faq.config.json': '{"out": "_js"}'},
      "Jekyll publishes what is in “.” as it is, but the scripts are written to “_js”, so the site won't have them.",
    ],
    [
      'is not in the site that was built before',
      {
        ...VITEPRESS,
        'docs/.vitepress/dist/index.html': '',
        'faq.config.json': '{"out": "docs/public"}',
      },
      'The site in “docs/.vitepress/dist” does not have the script.',
    ],
  ] as const) {
    it(`says when the script ${what}`, async (context) => {
      const folder = await temporaryFolder(context, files);

      const {code, stderr} = await runIn(folder, ['init', '--check']);

      assert.equal(code, 1);
      assert.equal(stderr.split('\n')[0], `faq.config.json:1:1: error: ${problem}`);
    });
  }

  it('writes nothing', async (context) => {
    const folder = await temporaryFolder(context, {'index.html': ''});

    await runIn(folder, ['init', '--check']);

    assert.deepEqual(await readdir(folder), ['index.html']);
  });
});
