import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {writeFiles} from '../../src/files/write-files.js';
import {temporaryFolder} from '../temporary-folder.js';
import {FIRST, filesOf, PLAIN, SECOND, textIn, textsIn, THIRD} from './piece-files.js';

const KILL_AT_CALL = new URL('kill-at-call.mjs', import.meta.url).href;
const WRITE_TEXTS = fileURLToPath(new URL('write-texts.mjs', import.meta.url));

/** Writes files with their pieces, up to the nth change to the disk. @returns whether it was killed there */
function writeUntil(call: number, folder: string, pieces: string): boolean {
  const {signal, status, stderr} = spawnSync(
    process.execPath,
    ['--import', KILL_AT_CALL, WRITE_TEXTS, folder, pieces],
    {env: {...process.env, KILL_AT_CALL: String(call)}, encoding: 'utf8'},
  );
  if (signal === null) assert.equal(status, 0, stderr);
  return signal === 'SIGKILL';
}

describe('writeFiles, killed before any of its changes to the disk', () => {
  for (const [what, before] of [
    ['the old file', [FIRST, SECOND]],
    ['no file', []],
  ] as const) {
    it(`leaves ${what} or the new one under each name, with all pieces that it names`, async (context) => {
      const outcomes = new Set<string>();
      for (let call = 1; ; call++) {
        const folder = await temporaryFolder(context, {'own.js': 'own'});
        for (const pieces of before) await writeFiles(folder, filesOf(pieces));

        if (!writeUntil(call, folder, THIRD)) break;
        const found = PLAIN.map((name) => textIn(folder, name));
        outcomes.add(found.join());
        for (const text of found) {
          assert.ok(text === before[1] || text === THIRD, `cut off, or of nobody: ${text ?? ''}`);
          if (text !== undefined)
            assert.deepEqual(textsIn(join(folder, text)), [text, text, text, text]);
        }
        if (before[1] !== undefined)
          assert.deepEqual(textsIn(join(folder, SECOND)), Array(4).fill(SECOND));
        for (const pieces of [FIRST, SECOND]) await writeFiles(folder, filesOf(pieces));

        assert.deepEqual(readdirSync(folder).sort(), [...PLAIN, FIRST, SECOND, 'own.js']);
        assert.equal(readFileSync(join(folder, 'own.js'), 'utf8'), 'own');
      }
      const old = before[1] ?? '';
      assert.deepEqual(
        outcomes,
        new Set([
          [old, old, old].join(),
          [THIRD, old, old].join(),
          [THIRD, THIRD, old].join(),
          [THIRD, THIRD, THIRD].join(),
        ]),
      );
    });
  }
});

describe('what lies in the folder and looks like that of a killed run', () => {
  for (const name of ['.faq-search-build', '.faq-search-build.lock', '.faq-search-build-notes']) {
    it(`stays, and is in nobody’s way, where it is a folder “${name}”`, async (context) => {
      const folder = await temporaryFolder(context);
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'a.js'), 'own');

      await writeFiles(folder, filesOf(FIRST));

      assert.deepEqual(readdirSync(folder).sort(), [name, ...PLAIN, FIRST]);
      assert.equal(textIn(folder, `${name}/a.js`), 'own');
    });
  }
});
