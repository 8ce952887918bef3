import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {temporaryFolder} from '../temporary-folder.js';
import {runIn} from './run-in.js';

const SHOP = '## How do I pay?\n\nBy card, at the counter.\n';
const HILFE = '## Wie bezahle ich?\n\nMit Karte, an der Kasse.\n';
const CONFIG = JSON.stringify({
  out: 'public',
  faqs: [
    {name: 'shop', sources: 'shop.md'},
    {name: 'hilfe', sources: 'hilfe.md', language: 'de', out: 'de'},
  ],
});
const FILES = {'faq.config.json': CONFIG, 'shop.md': SHOP, 'hilfe.md': HILFE};

const BUILT = ['faq-index.json', 'faq-search.js', 'faq-search.mjs'];

describe('several FAQs in a configuration', () => {
  it('are all built, each into its own folder, with its own options', async (context) => {
    const folder = await temporaryFolder(context, FILES);

    const {code, stdout} = await runIn(folder, ['build']);

    assert.equal(code, 0);
    assert.match(stdout, /^\[shop\]\n1 entry .* language en[^]*\[hilfe\]\n1 entry .* language de/);
    assert.deepEqual(await readdir(join(folder, 'public/shop')), BUILT);
    assert.deepEqual(await readdir(join(folder, 'de')), BUILT);
    assert.match(await readFile(join(folder, 'de/faq-index.json'), 'utf8'), /Wie bezahle ich/);
  });

  it('are built whatever is wrong with one of them', async (context) => {
    const folder = await temporaryFolder(context, {...FILES, 'shop.md': '## \n'});

    const {code, stdout, stderr} = await runIn(folder, ['build']);

    assert.equal(code, 1);
    assert.match(stderr, /^shop\.md:1:1: error/);
    assert.match(stdout, /\[hilfe\]\n1 entry/);
    assert.deepEqual(await readdir(join(folder, 'de')), BUILT);
  });

  it('are built where one has no place to go', async (context) => {
    const folder = await temporaryFolder(context, {...FILES, 'public/shop': 'a file'});

    const {code, stdout, stderr} = await runIn(folder, ['build']);

    assert.equal(code, 3);
    assert.match(stderr, /faq-search: /);
    assert.match(stdout, /\[shop\]\n\[hilfe\]\n1 entry/);
  });

  it('are one document in JSON', async (context) => {
    const folder = await temporaryFolder(context, {
      ...FILES,
      'shop.md': SHOP.replace('?\n', '?\n\n<!-- expects: bananas -->\n'),
    });

    const {code, stdout} = await runIn(folder, ['check', '--json']);

    const {command, ok, faqs} = JSON.parse(stdout) as {
      command: string;
      ok: boolean;
      faqs: {faq: string; ok: boolean; entries: number}[];
    };
    assert.deepEqual([code, command, ok], [1, 'check', false]);
    assert.deepEqual(
      faqs.map(({faq, ok, entries}) => [faq, ok, entries]),
      [
        ['shop', false, 1],
        ['hilfe', true, 1],
      ],
    );
  });

  it('are chosen by name, and then “--out” is the folder itself', async (context) => {
    const folder = await temporaryFolder(context, FILES);

    const built = await runIn(folder, ['build', '--faq', 'hilfe', '--out', 'here']);

    assert.equal(built.code, 0);
    assert.deepEqual(await readdir(join(folder, 'here')), BUILT);
    assert.deepEqual((await readdir(folder)).sort(), [...Object.keys(FILES), 'here'].sort());
  });

  it('go below the folder that the command line names', async (context) => {
    const folder = await temporaryFolder(context, FILES);

    await runIn(folder, ['build', '--out', 'site']);

    assert.deepEqual((await readdir(join(folder, 'site'))).sort(), ['hilfe', 'shop']);
  });

  it('leave sources on the command line a FAQ of its own', async (context) => {
    const folder = await temporaryFolder(context, FILES);

    const {code, stdout} = await runIn(folder, ['build', 'shop.md']);

    assert.equal(code, 0);
    assert.doesNotMatch(stdout, /\[shop\]/);
    assert.deepEqual(await readdir(join(folder, 'public')), BUILT);
  });

  it('are searched one at a time', async (context) => {
    const folder = await temporaryFolder(context, FILES);

    assert.deepEqual(await runIn(folder, ['search', 'Karte']), {
      code: 2,
      stdout: '',
      stderr:
        'faq-search: The configuration has 2 FAQs, and this is about one: shop, hilfe.\n' +
        '  Choose one, as in “--faq shop”.\n',
    });
    const {stdout} = await runIn(folder, ['search', 'Karte', '--faq', 'hilfe']);
    assert.match(stdout, /Wie bezahle ich\?/);
  });
});

describe('a list of FAQs that can’t be used', () => {
  for (const [what, config, args, ...told] of [
    [
      'for a name that is not there',
      CONFIG,
      ['--faq', 'hilfen'],
      'faq-search: The configuration has no FAQ “hilfen”.\n' +
        '  Did you mean “hilfe”? Its FAQs are shop, hilfe.\n',
    ],
    [
      'without a list',
      '{"sources": "shop.md"}',
      ['--faq', 'shop'],
      'faq-search: There is no FAQ “shop”: the configuration has no list of FAQs.\n' +
        '  Write one, as in {"faqs": [{"name": "shop", "sources": "faq/shop"}]}, or leave “--faq” out.\n',
    ],
    [
      'with two in one folder',
      '{"faqs": [{"name": "a", "sources": "shop.md", "out": "x"}, {"name": "b", "sources": "hilfe.md", "out": "./x/"}]}',
      [],
      'faq-search: The FAQs “a” and “b” would both be written to “./x/”.\n' +
        '  Give each its own “out”, or none: then it gets a folder of its name.\n',
    ],
    [
      'with one that has no sources',
      '{"faqs": [{"name": "a"}]}',
      [],
      'faq-search: The FAQ “a” has no source.\n' +
        '  Write “sources” beside its name in the configuration.\n',
    ],
    [
      'with mistakes inside',
      '{"faqs": [\n  {"name": "a", "sources": "shop.md", "langage": "de"},\n  {"name": "a", "sources": 3},\n  {"name": "../b", "sources": "shop.md"},\n  7\n]}',
      [],
      'faq.config.json:2:39: error: “langage” is not an option.',
      'faq.config.json:3:3: error: Another FAQ has the name “a” already.',
      'faq.config.json:3:17: error: “sources” is 3.',
      'faq.config.json:4:3: error: The name of this FAQ is "../b".',
      'faq.config.json:5:3: error: This FAQ has no name.',
    ],
  ] as const) {
    it(`is refused ${what}`, async (context) => {
      const folder = await temporaryFolder(context, {...FILES, 'faq.config.json': config});

      const outcome = await runIn(folder, ['build', ...args]);

      assert.equal(outcome.code, 2);
      for (const text of told) assert.ok(outcome.stderr.includes(text), outcome.stderr);
    });
  }
});
