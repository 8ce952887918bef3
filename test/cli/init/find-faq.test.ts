/**
 * Which FAQ `init` finds in a project, and of what kind its site is.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findFaqs} from '../../../src/cli/init/find-faq.js';
import {isFaqTitle} from '../../../src/compiler/questions/faq-names.js';
import {recognizeSite} from '../../../src/cli/init/recognize-site.js';
import {temporaryFolder} from '../../temporary-folder.js';

const FAQ = '# Help\n\n## How?\n\nSo.\n\n## Why?\n\nSo.\n\n## When?\n\nNow.\n';

describe('the FAQ of a project', () => {
  for (const [what, files, expected] of [
    ['none', {'readme.md': FAQ, 'docs/guide.md': '# Guide\n\n## Start\n\nSo.\n'}, []],
    ['a file by its name', {'src/pages/help/FAQ.mdx': 'x'}, ['src/pages/help/FAQ.mdx']],
    ['a German one', {'inhalt/haeufige-fragen.md': 'x'}, ['inhalt/haeufige-fragen.md']],
    ['one with umlauts', {'inhalt/häufige_Fragen.html': 'x'}, ['inhalt/häufige_Fragen.html']],
    ['a French one', {'contenu/foire-aux-questions.md': 'x'}, ['contenu/foire-aux-questions.md']],
    ['a Spanish one', {'preguntas-frecuentes.md': 'x'}, ['preguntas-frecuentes.md']],
    ['a Portuguese one', {'docs/perguntas_frequentes.md': 'x'}, ['docs/perguntas_frequentes.md']],
    ['a Polish one', {'często-zadawane-pytania.md': 'x'}, ['często-zadawane-pytania.md']],
    ['a Turkish one', {'sıkça-sorulan-sorular.md': 'x'}, ['sıkça-sorulan-sorular.md']],
    ['a Chinese one', {'docs/常见问题.md': 'x'}, ['docs/常见问题.md']],
    ['a Japanese one', {'docs/よくある質問.md': 'x'}, ['docs/よくある質問.md']],
    ['one in data', {'_data/faqs.yml': 'x'}, ['_data/faqs.yml']],
    ['a folder of articles', {'_faqs/a.md': 'x', '_faqs/b.md': 'x'}, ['_faqs']],
    ['a folder of one page', {'docs/faq/index.md': 'x'}, ['docs/faq/index.md']],
    [
      'a folder of folders',
      {'content/faq/_index.md': 'x', 'content/faq/a.md': 'x'},
      ['content/faq'],
    ],
    [
      'one by its title',
      {'docs/help.md': '---\ntitle: Frequently Asked Questions\n---\n\n## Start\n\nSo.\n'},
      ['docs/help.md'],
    ],
    ['one by its heading', {'docs/x.md': '# Häufige Fragen\n\n## Start\n\nSo.\n'}, ['docs/x.md']],
    ['a page by its title', {'help.html': '<h1>FAQ</h1><h2>Start</h2>'}, ['help.html']],
    [
      'one by its questions',
      {'docs/help.md': FAQ, 'docs/guide.md': '# Guide\n\n## Start\n\nSo.\n'},
      ['docs/help.md'],
    ],
    ['the best of them', {'docs/faq.md': FAQ, 'blog/questions-of-2019.md': FAQ}, ['docs/faq.md']],
    [
      'the original of translations',
      {'docs/faq.md': FAQ, 'docs/de/faq.md': FAQ, 'docs/zh-CN/faq.md': FAQ},
      ['docs/faq.md'],
    ],
    [
      'the part of a readme',
      {
        'README.md': `# A\n\n## Use\n\nSo.\n\n## [FAQ](#faq) <a id="x"></a>\n${FAQ.replaceAll('## ', '### ')}`,
      },
      ['README.md#faq'],
    ],
    [
      'the part of a readme by its own id',
      {'README.md': `# A\n\n## Use\n\nSo.\n\n## FAQ {#ask}\n${FAQ.replaceAll('## ', '### ')}`},
      ['README.md#ask'],
    ],
    ['several', {'shop/faq.md': FAQ, 'club/faq.md': FAQ}, ['club/faq.md', 'shop/faq.md']],
    [
      'none of others',
      {
        'node_modules/x/faq.md': FAQ,
        'dist/faq.html': 'x',
        'test/faq.md': FAQ,
        '.cache/faq.md': FAQ,
      },
      [],
    ],
  ] as const) {
    it(`is ${what}`, async (context) =>
      assert.deepEqual(await findFaqs(await temporaryFolder(context, files)), expected));
  }

  it('is known by titles that say more', () => {
    assert.ok(['FAQ: billing', 'Häufige Fragen (FAQ)', 'The project — FAQs'].every(isFaqTitle));
    assert.ok(!['Question of taste', 'Facts', 'Guide'].some(isFaqTitle));
  });
});

describe('the kind of a site', () => {
  for (const [kind, home, published, files] of [
    [
      'zola',
      '.',
      'static',
      {'config.toml': 'base_url = "https://x.org"\n', 'content/_index.md': ''},
    ],
    [
      'hugo',
      '.',
      'static',
      {'config.toml': 'baseURL = "https://x.org"\n', 'content/_index.md': ''},
    ],
    ['hugo', '.', 'static', {'config.yaml': 'baseURL: https://x.org\n'}],
    [
      'vuepress',
      'docs',
      'docs/.vuepress/public',
      {'docs/.vuepress/config.js': '', 'package.json': '{"devDependencies": {"vuepress": "2"}}'},
    ],
    [
      'rspress',
      '.',
      'docs/public',
      {
        'rspress.config.ts':
          "export default defineConfig({\n  root: path.join(__dirname, 'docs'),\n});\n",
        'package.json': '{"devDependencies": {"@rspress/core": "2"}}',
        'docs/index.md': '',
      },
    ],
    ['rspress', '.', 'pages/public', {'rspress.config.mjs': "export default {root: 'pages'};\n"}],
    ['mdbook', '.', 'src', {'book.toml': '[book]\ntitle = "x"\n', 'src/SUMMARY.md': ''}],
    ['mdbook', '.', 'pages', {'book.toml': '[book]\nsrc = "pages"\n'}],
    ['gitbook', '.', '.', {'.gitbook.yaml': 'root: ./\n', 'SUMMARY.md': ''}],
    [
      'nuxt',
      '.',
      'public',
      {'nuxt.config.ts': '', 'package.json': '{"dependencies": {"nuxt": "3"}}'},
    ],
    [
      'next',
      '.',
      'public',
      {'next.config.mjs': '', 'package.json': '{"dependencies": {"next": "15", "react": "19"}}'},
    ],
    [
      'sveltekit',
      '.',
      'static',
      {
        'svelte.config.js': '',
        'vite.config.ts': '',
        'package.json': '{"devDependencies": {"@sveltejs/kit": "2", "vite": "6"}}',
      },
    ],
    [
      'gatsby',
      '.',
      'static',
      {'gatsby-config.ts': '', 'package.json': '{"dependencies": {"gatsby": "5"}}'},
    ],
    [
      'hexo',
      '.',
      'source',
      {
        '_config.yml': 'title: x\n',
        'scaffolds/post.md': '',
        'package.json': '{"dependencies": {"hexo": "7"}}',
      },
    ],
    [
      'pelican',
      '.',
      'content',
      {'pelicanconf.py': "SITENAME = 'x'\nPATH = 'content'\n", 'publishconf.py': ''},
    ],
    [
      'zensical',
      '.',
      'docs',
      {'zensical.toml': '[project]\nsite_name = "x"\n', 'docs/index.md': ''},
    ],
    [
      'mintlify',
      '.',
      '.',
      {'docs.json': '{"$schema": "https://mintlify.com/docs.json"}', 'index.mdx': ''},
    ],
    ['mintlify', 'docs', 'docs', {'docs/mint.json': '{}'}],
    [
      'docsify',
      'docs',
      'docs',
      {'docs/index.html': '<script src="//cdn/docsify@4"></script>', 'docs/.nojekyll': ''},
    ],
    ['wordpress', '.', '.', {'shop.WordPress.2020-01-01.xml': '<rss/>'}],
    ['plain', '.', '.', {'index.html': '<h1>x</h1>'}],
  ] as const) {
    it(`is ${kind}, by what its starter makes: ${Object.keys(files).join(', ')}`, async (context) => {
      const site = await recognizeSite(await temporaryFolder(context, files));

      assert.deepEqual([site.kind.name, site.home, site.published], [kind, home, published]);
    });
  }
});
