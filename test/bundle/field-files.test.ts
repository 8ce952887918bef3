import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';

const CHECK = '../shared/field/faq-files/check.mjs';
const skip = existsSync(CHECK) ? false : `${CHECK} is not on this machine`;

describe('the package, as a program of somebody else uses it', {skip}, () => {
  it('reads FAQ files as people have them', () => {
    const lines = execFileSync(process.execPath, [CHECK, 'dist'], {encoding: 'utf8'}).split('\n');

    assert.ok(lines.filter((line) => line.startsWith('ok')).length > 30);
    assert.deepEqual(
      lines.filter((line) => line.startsWith('FAULT')),
      [],
    );
  });
});
