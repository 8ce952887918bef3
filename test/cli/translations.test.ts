import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import {compileTranslated} from '../../src/cli/translations.js';
import type {Options} from '../../src/cli/options.js';
import {Workshop} from '../../src/dev/workshop.js';
import {SessionStores} from '../../src/files/session-store.js';
import type {SourceStore} from '../../src/files/source-memory.js';
import {temporaryFolder} from '../temporary-folder.js';

const FILES = {
  'en.md': '## How do I pay?\n\nBy card.\n',
  'de.md':
    'Alles Weitere am Telefon.\n\n## Wie bezahle ich?\n\n<!-- aliases: [bezahle] -->\n\nKarte.\n',
};
const OPTIONS = {sources: ['en.md'], translations: {de: ['de.md']}} as unknown as Options; // what compiling reads

/** Notes which sources it remembered, language by language. */
class NotedStores extends SessionStores {
  readonly remembered: string[] = [];

  override of(name: string): SourceStore {
    const store = super.of(name);
    return {
      read: (key) => {
        const found = store.read(key);
        if (found) this.remembered.push(name);
        return found;
      },
      write: (key, value) => store.write(key, value),
      keepOnly: (names) => store.keepOnly(names),
    };
  }
}

describe('a FAQ with translations', () => {
  it('is compiled again without reading again what has not changed, in each language', async (context) => {
    const folder = await temporaryFolder(context, FILES);
    const task = {options: OPTIONS, cwd: folder, progress: () => undefined};
    const stores = new NotedStores();

    await compileTranslated(task, stores);
    assert.deepEqual(stores.remembered, []);
    const again = await compileTranslated(task, stores);

    assert.deepEqual(stores.remembered, ['', 'de']);
    assert.equal(again.translations[0]?.entries[0]?.question, 'Wie bezahle ich?');
  });

  it('says what of the text of each language is in no answer', async (context) => {
    const folder = await temporaryFolder(context, FILES);

    const {textUse} = await compileTranslated({
      options: OPTIONS,
      cwd: folder,
      progress: () => undefined,
    });

    assert.equal(textUse.sources, 2);
    assert.deepEqual(
      textUse.unused.map(({path, words}) => [path, words]),
      [['de.md', 4]],
    );
  });

  it('gets advice on its entries in each language', async (context) => {
    const folder = await temporaryFolder(context, FILES);
    const task = {options: OPTIONS, cwd: folder, progress: () => undefined};
    const workshop = new Workshop({folder, top: 3});

    workshop.show(await compileTranslated(task), 0);
    for (let look = 0; look < 1000 && workshop.state.advice === undefined; look++)
      await setImmediate();

    assert.deepEqual(
      workshop.state.advice?.map(({path, code}) => [path, code]),
      [['de.md', 'idle-alias']],
    );
  });
});
