import assert from 'node:assert/strict';
import {join, relative} from 'node:path';
import {describe, it} from 'node:test';
import {rollup, type RollupLog} from 'rollup';
import {faqSearch} from '../../src/rollup/index.js';
import {temporaryFolder} from '../temporary-folder.js';

const MAIN = "import faq from './faq?faq';\nexport default faq;\n";

async function outcomeOf(folder: string) {
  const warnings: RollupLog[] = [];
  const failure: unknown = await rollup({
    input: join(folder, 'main.js'),
    plugins: [faqSearch()],
    onLog: (_level, log) => warnings.push(log),
  }).then(
    () => undefined,
    (error: unknown) => error,
  );
  return {warnings, failure: failure as RollupLog | undefined};
}

describe('diagnostics in rollup', () => {
  it('warn with their place, and let the build go on', async (context) => {
    const faq = '---\ntilte: Account\n---\n\n## How do I log in?\n\nWith your e-mail address.\n';
    const folder = await temporaryFolder(context, {'main.js': MAIN, 'faq/account.md': faq});

    const {warnings, failure} = await outcomeOf(folder);

    assert.equal(failure, undefined);
    assert.deepEqual(
      warnings.map(({plugin, pluginCode, loc, message}) => ({plugin, pluginCode, loc, message})),
      [
        {
          plugin: 'faq-search',
          pluginCode: 'unknown-setting',
          loc: {file: join(folder, 'faq/account.md'), line: 2, column: 0},
          message:
            `[plugin faq-search] ${relative('.', folder)}/faq/account.md (2:0): ` +
            'The front matter has the unknown setting “tilte”, which does nothing.\n' +
            '  Did you mean “title”? It can have: title, category, baseUrl, language, featured, aliases.',
        },
      ],
    );
  });

  it('fail with the place of the first error and the text of all', async (context) => {
    const folder = await temporaryFolder(context, {
      'main.js': MAIN,
      'faq/a.md':
        '## How do I log in? {#in}\n\nSo.\n\n## How do I log out? {#in}\n\nSo.\n\n## Who are you? {#in}\n\nUs.\n',
    });

    const {failure} = await outcomeOf(folder);

    assert.deepEqual(failure?.loc, {file: join(folder, 'faq/a.md'), line: 5, column: 21});
    const faq = `${relative('.', folder)}/faq`;
    assert.equal(
      failure.message.replace(/^Could not load .*?: (?=\[)/, ''),
      `[plugin faq-search] ${faq}/a.md (5:21): The id “in” is already used at faq/a.md:1.\n` +
        '  Give one of the two questions its own id, as in “## How do I pay? {#pay-by-card}”.\n' +
        `${faq}/a.md:9:17: error: The id “in” is already used at faq/a.md:1.\n` +
        '  Give one of the two questions its own id, as in “## How do I pay? {#pay-by-card}”.',
    );
  });

  it('fail for a FAQ that is not there', async (context) => {
    const folder = await temporaryFolder(context, {'main.js': MAIN});

    const {failure} = await outcomeOf(folder);

    const path = relative('.', folder);
    assert.equal(
      failure?.message,
      `Could not load \0faq-search:${folder}:faq: (imported by ${path}/main.js): ` +
        `[plugin faq-search] ${path}/faq (1:0): There is no file or folder “faq”.\n` +
        '  Names are relative to the folder that the command runs in.',
    );
  });
});
