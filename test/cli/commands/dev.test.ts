import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import type {WorkshopLinks, WorkshopState} from '../../../src/dev/protocol.js';
import {temporaryFolder} from '../../temporary-folder.js';
import {startRun} from '../started-run.js';

const SHOP = '## How do I pay?\n\nBy card.\n';
const HILFE = '## Wie bezahle ich?\n\nMit Karte.\n';

async function get<Answer>(address: string, path: string): Promise<Answer> {
  return (await (await fetch(new URL(path, address))).json()) as Answer;
}

describe('faq-search dev', () => {
  it('serves each FAQ of the configuration, and leads from one to the others', async (context) => {
    const folder = await temporaryFolder(context, {
      'faq.config.json': JSON.stringify({
        faqs: [
          {name: 'shop', sources: 'shop.md'},
          {name: 'hilfe', sources: 'hilfe.md', language: 'de'},
        ],
      }),
      ...{'shop.md': SHOP, 'hilfe.md': HILFE},
    });
    const dev = startRun(folder, ['dev', '--faq', 'hilfe', '--port', '0']);
    const [address = ''] = /http:\S+/.exec(await dev.told('Ctrl-C ends it).')) ?? [];
    await dev.told('hilfe: 1 entry');

    const {name, links} = await get<WorkshopLinks>(address, '/faqs');
    assert.deepEqual([name, links.map((link) => link.name)], ['hilfe', ['hilfe', 'shop']]);
    assert.equal((await get<WorkshopState>(address, '/state')).language, 'de');
    const shop = links[1]?.address ?? '';
    await fetch(shop);
    await dev.told('shop: 1 entry');
    assert.equal((await get<WorkshopState>(shop, '/state')).language, 'en');

    dev.stop();
    assert.equal(await dev.ended, 0);
  });

  it('takes up a change of the configuration, also one that is wrong', async (context) => {
    const folder = await temporaryFolder(context, {
      'faq.config.json': '{"sources": "shop.md"}',
      ...{'shop.md': SHOP, 'hilfe.md': `${HILFE}\n## Wo?\n\nHier.\n`},
    });
    const configure = (text: string): Promise<void> =>
      writeFile(join(folder, 'faq.config.json'), text);
    const dev = startRun(folder, ['dev', '--port', '0']);
    const [address = ''] = /http:\S+/.exec(await dev.told('Ctrl-C ends it).')) ?? [];
    await dev.told('1 entry, 0 errors');

    await configure('{"sources": "hilfe.md", "language": "de"}');
    await dev.told('2 entries, 0 errors');
    assert.equal((await get<WorkshopState>(address, '/state')).language, 'de');

    await configure('{"sources": 7}');
    await dev.told('1 error');
    const problemsNow = async (): Promise<unknown> => {
      const {problems} = await get<WorkshopState>(address, '/state');
      return problems.map(({path, line, message}) => [path, line, message]);
    };
    // A file that is being written may be read when half of it is there; the next look finds it whole.
    for (let look = 0; look < 10_000; look++) {
      if (!JSON.stringify(await problemsNow()).includes('is not JSON')) break;
      await setImmediate();
    }
    assert.deepEqual(await problemsNow(), [['faq.config.json', 1, '“sources” is 7.']]);

    await configure('{"faqs": [{"name": "shop", "sources": "shop.md"}]}');
    await dev.told('1 entry, 0 errors');

    dev.stop();
    assert.equal(await dev.ended, 0);
  });
});
