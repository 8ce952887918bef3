import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {temporaryFolder} from '../../temporary-folder.js';
import {startRun} from '../started-run.js';

const FAQ = '## Where is my invoice?\n\nBelow the lamp.\n';

describe('faq-search build --watch', () => {
  it('builds again what is saved, says what is wrong with it, and ends when it is asked to', async (context) => {
    const folder = await temporaryFolder(context, {'faq.md': FAQ});
    const index = (): Promise<string> => readFile(join(folder, 'dist/faq-index.json'), 'utf8');
    const building = startRun(folder, ['build', 'faq.md', '--watch']);
    await building.told('3 files written.');
    assert.match(await index(), /Below the lamp/);

    await writeFile(join(folder, 'faq.md'), `${FAQ}\n[x](#nowhere)\n`);
    await building.told('faq.md:5:1: error:');
    assert.match(await index(), /Below the lamp/);

    await writeFile(join(folder, 'faq.md'), FAQ.replace('lamp', 'table'));
    await building.told('3 files written.');
    assert.match(await index(), /Below the table/);

    building.stop();
    assert.equal(await building.ended, 0);
  });

  it('goes on where it may not write, until it may', async (context) => {
    const folder = await temporaryFolder(context, {'faq.md': FAQ, dist: 'a file of the author'});
    const building = startRun(folder, ['build', 'faq.md', '--watch']);
    await building.told('faq-search:');

    await writeFile(join(folder, 'faq.md'), FAQ.replace('lamp', 'table'));
    await building.told('faq-search:');

    building.stop();
    assert.equal(await building.ended, 0);
    assert.equal(await readFile(join(folder, 'dist'), 'utf8'), 'a file of the author');
  });

  it('builds anew when the configuration changes, each of several FAQs', async (context) => {
    const folder = await temporaryFolder(context, {
      ...{'a.md': FAQ, 'b.md': FAQ},
      'faq.config.json':
        '{"faqs": [{"name": "a", "sources": "a.md"}, {"name": "b", "sources": "b.md"}]}',
    });
    const index = (name: string): Promise<string> =>
      readFile(join(folder, 'dist', name, 'faq-index.json'), 'utf8');
    const building = startRun(folder, ['build', '--watch']);
    await building.told('3 files written.');
    await building.told('3 files written.');

    await writeFile(
      join(folder, 'faq.config.json'),
      '{"faqs": [{"name": "a", "sources": "a.md"}, {"name": "b", "sources": "b.md", "language": "de"}]}',
    );
    await building.told('language de');
    await building.told('3 files written.');
    assert.match(await index('a'), /"language":"en"/);
    assert.match(await index('b'), /"language":"de"/);

    building.stop();
    assert.equal(await building.ended, 0);
  });
});
