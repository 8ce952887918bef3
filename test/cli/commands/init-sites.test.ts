/**
 * Which sites `init` knows, and where it has the scripts written so that they are published.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {InitResult} from '../../../src/cli/commands/init.js';
import {temporaryFolder} from '../../temporary-folder.js';
import {runIn} from '../run-in.js';

/** What marks each kind, the folder that it publishes as it is, and the line for the script. */
const SITES: readonly (readonly [
  kind: string,
  files: Record<string, string>,
  out: string,
  line: string,
])[] = [
  [
    'vitepress',
    {'docs/.vitepress/config.mts': ''},
    'docs/public',
    "['script', {src: '/faq-search.js', defer: ''}],",
  ],
  [
    'docusaurus',
    {'website/docusaurus.config.ts': ''},
    'website/static',
    "{src: '/faq-search.js', defer: true},",
  ],
  [
    'starlight',
    {'astro.config.mjs': '', 'package.json': '{"dependencies": {"@astrojs/starlight": "1"}}'},
    'public',
    "{tag: 'script', attrs: {src: '/faq-search.js', defer: true}},",
  ],
  [
    'astro',
    {'astro.config.mjs': ''},
    'public',
    '<script is:inline src="/faq-search.js" defer></script>',
  ],
  ['mkdocs', {'mkdocs.yml': ''}, 'docs/assets', '  - assets/faq-search.js'],
  [
    'hugo',
    {'hugo.toml': ''},
    'static',
    '<script src="{{ "faq-search.js" | relURL }}" defer></script>',
  ],
  [
    'eleventy',
    {'package.json': '{"devDependencies": {"@11ty/eleventy": "3"}}'},
    'public',
    '<script src="/faq-search.js" defer></script>',
  ],
  [
    'jekyll',
    {'_config.yml': ''},
    'assets',
    '<script src="{{ "/assets/faq-search.js" | relative_url }}" defer></script>',
  ],
  [
    'sphinx',
    {'docs/source/conf.py': ''},
    'docs/source/_static',
    "('faq-search.js', {'defer': 'defer'}),",
  ],
  [
    'vite',
    {'package.json': '{"devDependencies": {"vite": "8"}}', 'index.html': ''},
    'public',
    '<script src="/faq-search.js" defer></script>',
  ],
  // As the starters of the generators make them, or their configuration may say.
  [
    'vitepress',
    {
      'package.json': '{"devDependencies": {"vitepress": "^1"}}',
      'docs/.vitepress/config.mts': '',
      'docs/index.md': '',
    },
    'docs/public',
    "['script', {src: '/faq-search.js', defer: ''}],",
  ],
  [
    'vitepress',
    {
      'package.json': '{"devDependencies": {"vitepress": "^1"}}',
      '.vitepress/config.ts': "export default {\n  // srcDir: 'old',\n  srcDir: './src',\n};",
    },
    'src/public',
    "['script', {src: '/faq-search.js', defer: ''}],",
  ],
  [
    'vitepress',
    {
      'package.json':
        '{"scripts": {"dev": "vitepress dev handbook/ --port 1"}, "devDependencies": {"vitepress": "^1"}}',
      'handbook/.vitepress/config/index.ts': '',
    },
    'handbook/public',
    "['script', {src: '/faq-search.js', defer: ''}],",
  ],
  [
    'docusaurus',
    {
      'package.json': '{"dependencies": {"@docusaurus/core": "3"}}',
      'docusaurus.config.ts': "staticDirectories: ['assets', 'static'],",
    },
    'assets',
    "{src: '/faq-search.js', defer: true},",
  ],
  [
    'starlight',
    {
      'package.json': '{"dependencies": {"astro": "5", "@astrojs/starlight": "1"}}',
      'astro.config.mjs': "export default {publicDir: './static'};",
    },
    'static',
    "{tag: 'script', attrs: {src: '/faq-search.js', defer: true}},",
  ],
  [
    'starlight',
    {
      'package.json': '{"workspaces": ["docs"]}',
      'docs/package.json': '{"dependencies": {"astro": "5", "@astrojs/starlight": "1"}}',
      'docs/astro.config.mjs': '',
    },
    'docs/public',
    "{tag: 'script', attrs: {src: '/faq-search.js', defer: true}},",
  ],
  [
    'vitepress',
    {'docs/.vitepress/config.mts': "export default {base: '/handbook/'}"},
    'docs/public',
    "['script', {src: '/handbook/faq-search.js', defer: ''}],",
  ],
  [
    'docusaurus',
    {'docusaurus.config.js': "const config = {\n  // baseUrl: '/',\n  baseUrl: '/project/',\n};"},
    'static',
    "{src: '/project/faq-search.js', defer: true},",
  ],
  [
    'starlight',
    {
      'package.json': '{"dependencies": {"astro": "5", "@astrojs/starlight": "1"}}',
      'astro.config.mjs': "export default {site: 'https://a.example', base: 'docs'};",
    },
    'public',
    "{tag: 'script', attrs: {src: '/docs/faq-search.js', defer: true}},",
  ],
  [
    'mkdocs',
    {'mkdocs.yml': 'site_name: A\ndocs_dir: handbook # here\n'},
    'handbook/assets',
    '  - assets/faq-search.js',
  ],
  [
    'hugo',
    {'config/_default/hugo.toml': 'staticDir = ["files"]', 'content/faq.md': ''},
    'files',
    '<script src="{{ "faq-search.js" | relURL }}" defer></script>',
  ],
  [
    'eleventy',
    {
      'package.json': '{"devDependencies": {"@11ty/eleventy": "3"}}',
      'eleventy.config.js': 'c.addPassthroughCopy({"./files/": "/"}).addPassthroughCopy("x.xsl");',
    },
    'files',
    '<script src="/faq-search.js" defer></script>',
  ],
  [
    'eleventy',
    {
      'eleventy.config.js':
        "c.addPassthroughCopy('src/assets');\nreturn {dir: {input: 'src', output: 'dist'}};",
    },
    'src/assets',
    '<script src="/assets/faq-search.js" defer></script>',
  ],
  [
    'jekyll',
    {'_config.yml': 'title: A\nsource: web\n'},
    'web/assets',
    '<script src="{{ "/assets/faq-search.js" | relative_url }}" defer></script>',
  ],
  [
    'sphinx',
    {'docs/conf.py': "html_static_path = ['static']\n"},
    'docs/static',
    "('faq-search.js', {'defer': 'defer'}),",
  ],
  [
    'vite',
    {'vite.config.ts': "export default {publicDir: 'static'};", 'index.html': ''},
    'static',
    '<script src="/faq-search.js" defer></script>',
  ],
  ['plain', {'site/index.html': ''}, 'site', '<script src="faq-search.js" defer></script>'],
  ['plain', {'package.json': 'not JSON'}, '.', '<script src="faq-search.js" defer></script>'],
];

describe('faq-search init', () => {
  for (const [kind, files, out, line] of SITES) {
    it(`knows ${kind} by ${Object.keys(files).join(', ')}`, async (context) => {
      const folder = await temporaryFolder(context, files);

      const {stdout} = await runIn(folder, ['init', '--json']);
      const result = JSON.parse(stdout) as InitResult;

      assert.deepEqual(
        {site: result.site, out: result.out, line: result.paste[0]?.line},
        {site: kind, out, line},
      );
    });
  }

  for (const [files, keys] of [
    [{'docs/.vitepress/config.mts': ''}, /shortcut="mod\+shift\+k"/],
    [{'mkdocs.yml': 'site_name: A\n'}, /shortcut="mod\+shift\+k"/],
  ] as const) {
    it(`proposes another shortcut where a site has its own: ${Object.keys(files).join()}`, async (context) => {
      const folder = await temporaryFolder(context, files);

      const {stdout} = await runIn(folder, ['init']);

      assert.match(stdout, keys);
    });
  }

  for (const [files, line] of [
    [{'docs/.vitepress/config.mts': ''}, /<faq-search shortcut="mod\+shift\+k" v-pre>/],
    [{'docs/.vuepress/config.js': ''}, /<faq-search shortcut="mod\+shift\+k" v-pre>/],
    [{'mkdocs.yml': 'site_name: A\n'}, /<faq-search shortcut="mod\+shift\+k">/],
  ] as const) {
    it(`keeps Vue from taking the tag for a component: ${Object.keys(files).join()}`, async (context) => {
      const folder = await temporaryFolder(context, files);

      const {stdout} = await runIn(folder, ['init']);

      assert.match(stdout, line);
    });
  }

  it('says nothing of shortcuts where a site has none', async (context) => {
    const folder = await temporaryFolder(context, {'index.html': ''});

    const {stdout} = await runIn(folder, ['init']);

    assert.doesNotMatch(stdout, /shortcut/);
  });
});
