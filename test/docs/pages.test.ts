import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {slug} from 'github-slugger';
import {COMMANDS} from '../../src/cli/commands/index.js';
import {runIn} from '../cli/run-in.js';
import {exampleFolder} from './example-folder.js';
import {readPage, USER_PAGES} from './markdown-page.js';

const PAGES = [...USER_PAGES, 'CONTRIBUTING.md', 'CHANGELOG.md', 'src/README.md'];
const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe('the pages in Markdown', () => {
  for (const path of PAGES) {
    it(`${path} links only to what is there`, () => {
      const page = readPage(path);
      const broken = page.addresses.filter((address) => {
        if (address.startsWith('https:')) return false;
        const [file = '', anchor] = address.split('#');
        const target = file === '' ? path : join(dirname(path), file);
        if (!existsSync(target)) return true;
        return (
          anchor !== undefined &&
          !readPage(target)
            .headings.map((text) => slug(text))
            .includes(anchor)
        );
      });

      assert.deepEqual(broken, []);
    });

    it(`${path} names only scripts of package.json`, () => {
      const named = Array.from(
        readFileSync(path, 'utf8').matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g),
        ([, script, own]) => script ?? own ?? '',
      );

      assert.deepEqual(
        named.filter((name) => !Object.hasOwn(scripts, name)),
        [],
      );
    });
  }

  it('are all within reach of the README', () => {
    const linked = readPage('README.md').addresses.map((address) => address.replace(/#.*/, ''));

    assert.deepEqual(
      USER_PAGES.filter((path) => path !== 'README.md' && !linked.includes(path)),
      [],
    );
  });

  it('show every command', () => {
    const shown = USER_PAGES.flatMap((path) => readPage(path).blocks.map(({text}) => text)).join(
      '',
    );

    assert.deepEqual(
      COMMANDS.map(({name}) => name).filter((name) => !shown.includes(`npx faq-search ${name} `)),
      [],
    );
  });
});

describe('the FAQs of the docs', () => {
  it('give the ids that the docs say', async (context) => {
    const folder = await exampleFolder(context);
    const idsOf = async (source: string): Promise<string[]> => {
      const {stdout} = await runIn(folder, ['search', ' ', source, '--json']);
      return (JSON.parse(stdout) as {hits: {id: string}[]}).hits.map(({id}) => id);
    };

    assert.deepEqual(await idsOf('faq-data'), ['pay', 'where-do-i-find-my-bills']);
    assert.deepEqual(await idsOf('docs'), ['pay', 'where-are-my-bills']);
    assert.deepEqual(await idsOf('other/faq.yaml'), ['pay', 'where-do-i-find-my-bills']);
    assert.deepEqual(await idsOf('other/*.json'), ['pay']);
    assert.deepEqual(await idsOf('other/faq.html'), ['pay']);
  });

  it('have synonyms that find each other, and one way', async (context) => {
    const folder = await exampleFolder(context);

    const {stdout} = await runIn(folder, ['search', 'swift', 'faq-data']);

    assert.match(stdout, /^1 answer /);
  });
});
