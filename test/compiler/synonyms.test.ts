import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile} from '../../src/files/index.js';
import {parseSynonymLine} from '../../src/format/synonym-lines.js';

const FAQ = {
  path: 'faq.md',
  text: '## Where is the map of my rooms?\n\nIn the app.\n\n## Can I delete it?\n\nYes.\n',
};

describe('a line of synonyms', () => {
  for (const [line, expected] of [
    ['a = b', {typed: ['a', 'b'], meant: ['a', 'b']}],
    [
      'log in = sign in=login',
      {typed: ['log in', 'sign in', 'login'], meant: ['log in', 'sign in', 'login']},
    ],
    ['a > b', {typed: ['a'], meant: ['b']}],
    ['a = b > c = d', {typed: ['a', 'b'], meant: ['c', 'd']}],
    ['a', undefined],
    ['a >', undefined],
    ['> a', undefined],
    ['a > b > c', undefined],
    ['=', undefined],
  ] as const) {
    it(`“${line}” is ${expected ? 'read' : 'refused'}`, () => {
      assert.deepEqual(parseSynonymLine(line), expected);
    });
  }
});

describe('synonyms beside a FAQ', () => {
  it('are in its index as terms, as far as they mean something in it', () => {
    const text = '# ours\n\nfloor plans > map\nerase = delete\nzebra = lion\n';

    const {index, diagnostics} = compile([FAQ, {path: 'words.synonyms', text}]);

    assert.deepEqual(diagnostics, []);
    assert.equal(index?.synonyms.own, 'floor plan>map|eras>delet');
  });

  it('are one row where what the FAQ has of them is the same', () => {
    const text = 'plan > map\nerase = delete\nchart = map = globe\nplan > map\nroom = map\n';

    const {index} = compile([FAQ, {path: 'words.synonyms', text}]);

    assert.equal(index?.synonyms.own, 'plan=chart=globe>map|eras>delet|room=map');
  });

  it('are refused where a line is none, with its place', () => {
    const {index, diagnostics} = compile([
      FAQ,
      {path: 'words.synonyms', text: 'a = b\n  just words\n'},
    ]);

    assert.equal(index, undefined);
    assert.deepEqual(diagnostics, [
      {
        path: 'words.synonyms',
        line: 2,
        column: 3,
        severity: 'error',
        code: 'no-synonyms',
        message: '“just words” is no line of synonyms.',
        hint: 'Write “sign in = log in” for words that find each other, or “gadget > device” for one that finds the other.',
      },
    ]);
  });

  it('are no FAQ alone', () => {
    const {diagnostics} = compile([{path: 'words.synonyms', text: 'a = b'}]);

    assert.deepEqual(
      diagnostics.map(({code}) => code),
      ['no-sources'],
    );
  });
});

describe('the English pack', () => {
  it('ships only what means something in the FAQ', () => {
    const {index} = compile([FAQ]);

    assert.match(index?.synonyms.common ?? '', /(^|\|)[^|]*remov[^|]*delet/);
    assert.doesNotMatch(index?.synonyms.common ?? '', /kubernet|invoic/);
  });
});
