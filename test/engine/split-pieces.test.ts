import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {IndexError} from '../../src/engine/index.js';
import {languageOf} from '../../src/files/index.js';
import {openPiece, sealPiece} from '../../src/format/split-index.js';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {splitFaqIndex} from '../../src/indexing/split/split-faq-index.js';
import {largeFaq} from './large-faq.js';
import {opened} from './open-in-pieces.js';

const english = languageOf('en');
const index = indexEntries(largeFaq(600), english);

describe('pieces that do not come as they should', () => {
  it('tries again what could not be loaded', async () => {
    const {engine, changed, manifest} = opened(index);
    const address = `${manifest.folder}/entries-0.json`;
    changed.set(address, new IndexError('unreachable', 'The line is down.'));
    await assert.rejects(engine.search(''), /The line is down/);
    changed.clear();
    assert.equal((await engine.search('')).hits.length, 10);
  });

  const refused: readonly (readonly [what: string, text: (address: string) => string])[] = [
    ['is another file', () => '<html></html>'],
    ['has another hash', () => '["0",[1]]'],
    ['is empty', () => ''],
    ['is other JSON', () => '{}'],
    ['is cut', (address) => opened(index).pieces.get(address)?.slice(0, -9) ?? ''],
    ['has more at its end', (address) => `${opened(index).pieces.get(address)} `],
    ['is no list', (address) => sealPiece('{}', address)],
    ['is no JSON', (address) => sealPiece('[', address)],
    ['holds no entries', (address) => sealPiece('[[{"id":1},2]]', address)],
  ];
  for (const [what, text] of refused) {
    it(`refuses a piece that ${what}`, async () => {
      const {engine, changed, manifest} = opened(index);
      const address = `${manifest.folder}/entries-0.json`;
      changed.set(address, text(address));
      await assert.rejects(engine.search(''), {name: 'IndexError', code: 'damaged'});
    });
  }

  it('refuses every piece in the place of another one of its kind', async () => {
    const {pieces} = opened(index);
    const addresses = [...pieces.keys()];
    for (const [i, address] of addresses.entries()) {
      const other = addresses[(i + 1) % addresses.length] ?? '';
      assert.throws(() => openPiece(pieces.get(other) ?? '', address), {code: 'damaged'});
    }
  });

  it('refuses a piece of another build, though it is whole and has the same name', async () => {
    const {engine, changed, manifest} = opened(index);
    const [first, ...others] = largeFaq(600);
    assert.ok(first);
    const later = indexEntries([{...first, answer: ['Otherwise.']}, ...others], english);
    const {manifest: next, pieces} = splitFaqIndex(later, english);
    assert.notEqual(next.folder, manifest.folder);
    const text = pieces.get(`${next.folder}/entries-0.json`);
    assert.ok(text);
    changed.set(`${manifest.folder}/entries-0.json`, text);
    await assert.rejects(engine.search(''), {name: 'IndexError', code: 'damaged'});
  });

  it('keeps the pieces that came when others did not', async () => {
    const {engine, changed, asked, manifest} = opened(index);
    const failing = `${manifest.folder}/entries-13.json`; // with the second featured entry
    changed.set(failing, new IndexError('unreachable', 'The line is down.'));
    await assert.rejects(engine.search(''), /The line is down/);
    await new Promise((resolve) => setImmediate(resolve)); // the others come meanwhile
    assert.ok(asked.length > 3);
    changed.clear();
    asked.length = 0;
    await engine.search('');
    assert.deepEqual(asked, ['entries-13']);
  });
});
