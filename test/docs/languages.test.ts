import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {LANGUAGE_CODES} from '../../src/languages/language-codes.js';
import {MESSAGE_TAGS} from '../../src/messages/tags.js';

describe('the docs’ list of languages', () => {
  it('has every language, and no other', () => {
    const list =
      /## Languages\n([^]*?)\n```/.exec(readFileSync('docs/search.md', 'utf8'))?.[1] ?? '';
    const codes = Array.from(list.matchAll(/\(`(\w+)`\)/g), ([, code]) => code);

    assert.deepEqual(codes.sort(), LANGUAGE_CODES);
  });

  it('has every language of the interface, and no other', () => {
    const section = /## Languages of the interface\n\n(.*)/.exec(
      readFileSync('docs/search.md', 'utf8'),
    );
    const codes = Array.from(section?.[1]?.matchAll(/\(`([\w-]+)`\)/g) ?? [], ([, code]) => code);

    assert.deepEqual(codes.sort(), MESSAGE_TAGS);
  });

  it('is counted right elsewhere: each language once, in whichever scripts', () => {
    const languages = new Set(MESSAGE_TAGS.map((tag) => tag.split('-', 1)[0]));

    for (const [file, count] of [
      ['README.md', /The interface is in (\d+) languages/],
      ['docs/migration.md', /(\d+) languages of the interface/],
    ] as const) {
      assert.equal(count.exec(readFileSync(file, 'utf8'))?.[1], String(languages.size), file);
    }
  });
});
