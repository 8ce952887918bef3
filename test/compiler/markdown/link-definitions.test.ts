import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compilePage} from '../compiled.js';

function warningsIn(text: string): string[] {
  return compilePage(text).diagnostics.map(({line, code, message}) => `${line} ${code} ${message}`);
}

describe('a link definition', () => {
  it('is reported with its line when nothing uses it', () => {
    assert.deepEqual(warningsIn('## A?\n\n[b][used]\n\n[used]: /u\n[Forums]:https://f.example/c'), [
      '6 unused-definition No link uses the definition [Forums].',
    ]);
  });

  it('is reported when the label is defined above already', () => {
    assert.deepEqual(warningsIn('## A?\n\n[x]\n\n[x]: /one\n[X]: /two'), [
      '6 unused-definition [X] is defined on line 5 already, so no link uses this definition.',
    ]);
  });

  for (const use of ['[text][x]', '[x][]', '[x]', '![alt][x]', '> - [x]']) {
    it(`is used by ${use}`, () =>
      assert.deepEqual(warningsIn(`## A?\n\nsee\n\n${use}\n\n[x]: /u`), []));
  }

  it('may be called as a member of every object', () => {
    assert.deepEqual(
      warningsIn('## A?\n\n[a][__proto__] [b][constructor]\n\n[__proto__]: /u\n[constructor]: /v'),
      [],
    );
  });
});
