import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {writeFiles} from '../../src/files/write-files.js';
import {temporaryFolder} from '../temporary-folder.js';

const NAMES = ['a.js', 'a.json', 'a.mjs'];
const KILL_AT_CALL = new URL('kill-at-call.mjs', import.meta.url).href;
const WRITE_TEXTS = fileURLToPath(new URL('write-texts.mjs', import.meta.url));

function filesOf(text: string): Map<string, string> {
  return new Map(NAMES.map((name) => [name, text]));
}

/** Writes the text, up to the nth change to the disk. @returns whether it was killed there */
function writeUntil(call: number, folder: string, text: string): boolean {
  const {signal, status, stderr} = spawnSync(
    process.execPath,
    ['--import', KILL_AT_CALL, WRITE_TEXTS, folder, text],
    {env: {...process.env, KILL_AT_CALL: String(call)}, encoding: 'utf8'},
  );
  if (signal === null) assert.equal(status, 0, stderr);
  return signal === 'SIGKILL';
}

/** What someone who opens the files finds in all of them; `undefined` where there are none. */
function textIn(folder: string): string | undefined {
  const texts = NAMES.map((name) => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      return undefined; // not there
    }
  });
  assert.equal(new Set(texts).size, 1, `a mixture: ${texts.join(', ')}`);
  return texts[0];
}

describe('writeFiles, killed before any of its changes to the disk', () => {
  for (const [what, before] of [
    ['the old files', 'old'],
    ['no files', undefined],
  ] as const) {
    it(`leaves ${what} or the new ones, and nothing that the next run can’t put in order`, async (context) => {
      const outcomes = new Map<string | undefined, number>();
      for (let call = 1; ; call++) {
        const folder = await temporaryFolder(context, {'own.js': 'own'});
        if (before !== undefined) await writeFiles(folder, filesOf(before));

        const killed = writeUntil(call, folder, 'new');
        if (!killed) break;
        const found = textIn(folder);
        outcomes.set(found, (outcomes.get(found) ?? 0) + 1);
        await writeFiles(folder, filesOf('next'));

        assert.equal(textIn(folder), 'next');
        assert.deepEqual(readdirSync(folder).sort(), [...NAMES, 'own.js']);
        assert.equal(readFileSync(join(folder, 'own.js'), 'utf8'), 'own');
      }
      assert.deepEqual(new Set(outcomes.keys()), new Set([before, 'new']));
      assert.ok((outcomes.get(before) ?? 0) > 10, 'killed before the change');
      assert.ok((outcomes.get('new') ?? 0) > 4, 'killed after the change');
    });
  }

  it('gives back the old files themselves when the next run fails', async (context) => {
    const folder = await temporaryFolder(context);
    await writeFiles(folder, filesOf('old'));
    const before = NAMES.map((name) => statSync(join(folder, name)).mtimeMs);
    const killed = writeUntil(20, folder, 'new');
    assert.ok(killed);
    assert.equal(textIn(folder), 'old');

    await writeFiles(folder, filesOf('old'));

    assert.deepEqual(
      NAMES.map((name) => statSync(join(folder, name)).mtimeMs),
      before,
    );
    assert.deepEqual(readdirSync(folder), NAMES);
  });
});

describe('the staging of a killed run', () => {
  it('is not followed out of the folder where somebody made it up', async (context) => {
    const folder = await temporaryFolder(context, {'secret/a.js': 'secret'});
    const out = join(folder, 'out');
    await writeFiles(out, filesOf('old'));
    mkdirSync(join(out, '.faq-search-build'));
    symlinkSync('../../secret', join(out, '.faq-search-build/new'));
    symlinkSync('new', join(out, '.faq-search-build/current'));
    rmSync(join(out, 'a.js'));
    symlinkSync('.faq-search-build/current/a.js', join(out, 'a.js'));

    await writeFiles(out, filesOf('new'));

    assert.equal(readFileSync(join(folder, 'secret/a.js'), 'utf8'), 'secret');
    assert.equal(textIn(out), 'new');
  });
});
