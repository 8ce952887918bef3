import assert from 'node:assert/strict';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import {createReport} from '../../../src/compiler/diagnostic.js';
import {readPlainYaml} from '../../../src/compiler/settings/plain-yaml.js';
import {readAnyYaml, readYaml} from '../../../src/compiler/settings/yaml-data.js';
import {SourceText} from '../../../src/compiler/source-text.js';

const LIMIT = 10_000;

function blockOf(text: string) {
  const source = new SourceText({path: 'a.md', text: `---\n${text}---\n`});
  return {source, start: 4, end: 4 + text.length, name: 'front matter'};
}

function readBy(read: typeof readYaml, text: string) {
  const report = createReport();
  return {node: read(blockOf(text), LIMIT, report), diagnostics: report.diagnostics()};
}

/** @returns whether the parser was not needed; then both have read the same */
function isReadAlike(text: string): boolean {
  if (readPlainYaml(blockOf(text)) === undefined) return false;
  assert.deepEqual(readBy(readYaml, text), readBy(readAnyYaml, text), text);
  return true;
}

describe('readPlainYaml', () => {
  for (const text of [
    'title: Data and storage\n',
    'title: Was kostet das, und für wen?\nlang: de\n',
    '\naliases:\n  - pins, I2C or [USB]\n  - a:b & c*d! e-f\nfeatured: yes\n\n',
    'aliases:\n- not indented\n- twice\nexpects:\n  - one\n',
    ' featured: true ',
    'a: 1.10\nb: 12:30\nc: https://a.example/b?c=d\na: again\n',
    'title: 料金は？\n',
  ])
    it(`reads ${JSON.stringify(text)} as the parser does`, () => {
      assert.equal(isReadAlike(text.replace(/ $/, '\n')), true);
    });

  for (const text of [
    '',
    'key:\n',
    'a: b\n c\n',
    'a: b: c\n',
    'a: b #c\n',
    'a: "b"\n',
    'a: |\n  b\n',
    'a: [b, c]\n',
    'a: &b c\n',
    'a:\n  b: c\n',
    'a:\n  - b\n   - c\n',
    'a:\n  - - b\n',
    'a: b\n  - c\n',
    '  a:\n - b\n',
    'a: b\n b: c\n',
    'a:\tb\n',
    '- a\n',
    '...\na: b\n',
  ])
    it(`leaves ${JSON.stringify(text)} to the parser`, () => {
      assert.equal(isReadAlike(text), false);
    });

  it('reads whatever it reads as the parser does', () => {
    const plain = fc.constantFrom('a', 'b-1', 'yes', 'Über', '5', ' ', '\n', '\n  - ', '\na: ');
    const other = fc.constantFrom(
      ...['  ', ':', ': ', '- ', '\n  ', '#', ' #', '"', "'", '[', ']', '{', '}', ',', '&', '*'],
      ...[
        '!',
        '|',
        '>',
        '%',
        '@',
        '`',
        '?',
        '? ',
        '---',
        '...',
        '\t',
        '\u00a0',
        '\u2028',
        '\ufeff',
      ],
      ...['\u0085', '😀', '~', '<<', '=', '\\'],
    );
    const part = fc.oneof({weight: 5, arbitrary: plain}, {weight: 1, arbitrary: other});
    const texts = fc
      .tuple(fc.constantFrom('a: ', 'a:\n- ', ' a:\n  - b\n  - '), fc.array(part, {maxLength: 9}))
      .map(([begin, parts]) => `${begin}${parts.join('')}\n`);
    let read = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if (isReadAlike(text)) read++;
      }),
      {numRuns: 5000},
    );
    assert.ok(read > 500, `only ${read} were read`);
  });
});
