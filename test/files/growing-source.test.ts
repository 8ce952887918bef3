import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {readSources} from '../../src/files/read-sources.js';
import {temporaryFolder} from '../temporary-folder.js';

describe('readSources, of a file that grows', () => {
  it('reads no more than a source may have, then says that it is too large', async (context) => {
    const cwd = await temporaryFolder(context);
    const code = `
      const {appendFileSync, writeFileSync} = require('node:fs');
      writeFileSync('log.md', 'x'.repeat(4e6));
      for (let i = 0; i < 4000; i++) appendFileSync('log.md', 'x'.repeat(1e4));`;
    const writer = spawn(process.execPath, ['-e', code], {cwd});
    const ended = new Promise((go) => writer.once('close', go));
    const sizes: number[] = [];
    let codes: readonly string[] = [];

    while (codes.at(-1) !== 'file-too-large') {
      const {sources, diagnostics} = await readSources(['log.md'], {cwd});
      sizes.push(...sources.map(({text}) => text.length));
      codes = diagnostics.map((diagnostic) => diagnostic.code);
    }
    await ended;

    assert.ok(sizes.every((size) => size <= 5 * 1024 * 1024));
  });
});

describe('readSources, with another limit', () => {
  it('reads a file that has no more, and refuses one that has', async (context) => {
    const cwd = await temporaryFolder(context);
    const most = 6 * 1024 * 1024;
    writeFileSync(join(cwd, 'a.md'), 'x'.repeat(most));
    writeFileSync(join(cwd, 'b.md'), 'x'.repeat(most + 1));

    const {sources, diagnostics} = await readSources(['.'], {cwd, maxSourceSize: 6});

    assert.deepEqual(
      sources.map(({path}) => path),
      ['a.md'],
    );
    assert.deepEqual(
      diagnostics.map(({path, message}) => [path, message]),
      [['b.md', 'This file has 7 MB, but a source may have 6 MB.']],
    );
  });
});
