import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {compile} from '../../src/compiler/compile.js';
import {decodeFaqIndex} from '../../src/format/decode-faq-index.js';
import {entryOf} from '../../src/format/entry-row.js';
import {compilePage, problemsOf} from './compiled.js';

const SOURCES = [
  {path: 'b.md', text: '---\ncategory: Öl\n---\n## Wie?\n\nSo.\n\n## Zoë?\n\nJa.\n'},
  {path: 'a.md', text: '## Über?\n\n| a |\n|---|\n| 1 |\n'},
  {path: 'B.md', text: '## I?\n\nİstanbul *ılık* TITLE.\n'},
  {path: 'ä.md', text: '## Last?\n\n```\nx\n\ty\n```\n'},
];

describe('compile', () => {
  it('lists entries by file, then as they stand in it', () => {
    assert.deepEqual(
      compile(SOURCES).entries.map(({id, source}) => [id, source.path, source.line]),
      [
        ['i', 'B.md', 1],
        ['über', 'a.md', 1],
        ['wie', 'b.md', 4],
        ['zoë', 'b.md', 8],
        ['last', 'ä.md', 1],
      ],
    );
  });

  it('makes an index that holds what a page needs, without places', () => {
    const {index} = compilePage(
      '---\ncategory: Money\n---\n## How?\n\n<!-- {aliases: [cost], expects: [pay]} -->\n\nSo.',
    );

    assert.deepEqual(index?.entries.map(entryOf), [
      {id: 'how', question: 'How?', aliases: ['cost'], category: 'Money', answer: [['p', 'So.']]},
    ]);
    assert.equal(decodeFaqIndex(JSON.stringify(index), 'faq-index.json').count, 1);
  });

  it('gives no index where there is an error, but all entries and problems', () => {
    const compilation = compile([
      {path: 'a.md', text: '## A?\n\n## B?\n\n<font>b</font>'},
      {path: 'b.txt', text: 'x'},
    ]);

    assert.equal(compilation.index, undefined);
    assert.deepEqual(
      compilation.entries.map(({id}) => id),
      ['b'],
    );
    assert.deepEqual(problemsOf(compilation), [
      'a.md:1:1 warning no-answer',
      'a.md:5:1 warning element-removed',
      'b.txt:1:1 error unknown-format',
    ]);
  });

  it('takes no sources for an error', () => {
    assert.deepEqual(problemsOf(compile([])), ['.:1:1 error no-sources']);
  });

  it('reads endings in capitals', () => {
    assert.equal(compile([{path: 'FAQ.MD', text: '## A?\n\na'}]).entries.length, 1);
  });
});

describe('compile, given the same sources', () => {
  const expected = JSON.stringify(compile(SOURCES).index);

  it('gives the same bytes in any order of them', () => {
    assert.equal(JSON.stringify(compile(SOURCES.toReversed()).index), expected);
  });

  for (const [what, change] of [
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ] as const) {
    it(`gives the same bytes for ${what}`, () => {
      const changed = SOURCES.map(({path, text}) => ({path, text: change(text)}));

      assert.equal(JSON.stringify(compile(changed).index), expected);
    });
  }

  for (const [locale, timeZone] of [
    ['sv_SE.UTF-8', 'Pacific/Kiritimati'],
    ['tr_TR.UTF-8', 'America/St_Johns'],
    ['C', 'UTC'],
  ] as const) {
    it(`gives the same bytes in ${locale}, ${timeZone}`, () => {
      const module = JSON.stringify(new URL('../../src/compiler/compile.ts', import.meta.url).href);
      const script =
        `import {compile} from ${module};` +
        `process.stdout.write(JSON.stringify(compile(${JSON.stringify(SOURCES)}).index));`;

      const output = execFileSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', script],
        {
          encoding: 'utf8',
          env: {...process.env, LANG: locale, LC_ALL: locale, LANGUAGE: locale, TZ: timeZone},
        },
      );

      assert.equal(output, expected);
    });
  }
});

describe('the language of a FAQ', () => {
  const page = (language: string) => `---\nlanguage: ${language}\n---\n## A?\n\na`;

  it('is English where nothing is said', () => {
    assert.equal(compilePage('## A?\n\na').index?.language, 'en');
  });

  it('is what the front matter says', () => {
    assert.equal(compilePage(page('de-AT')).index?.language, 'de');
  });

  it('is what the options say, before all', () => {
    assert.equal(compilePage(page('de'), {language: 'fr'}).index?.language, 'fr');
  });

  it('is told whole where its analysis says less', () => {
    assert.equal(compilePage(page('de-AT')).index?.tag, 'de-AT');
    assert.equal(compilePage(page('pl')).index?.tag, 'pl');
    assert.equal(compilePage(page('de')).index?.tag, undefined);
  });

  it('is the plain one for a language without an analysis of its own', () => {
    assert.equal(compilePage(page('tlh')).index?.language, 'und');
  });

  it('is the first where sources differ, with a warning', () => {
    const {index, diagnostics} = compile([
      {path: 'a.md', text: page('en-GB')},
      {path: 'b.md', text: page('EN')},
      {path: 'c.md', text: page('de').replace('A?', 'B?')},
    ]);

    assert.deepEqual([index?.language, index?.count], ['en', 3]);
    assert.deepEqual(
      diagnostics.map(({severity, path, line, column, message}) => [
        ...[severity, path, line, column],
        message,
      ]),
      [
        [
          ...['warning', 'c.md', 2, 11],
          'This file is in “de”, but the FAQ is read as “en-GB”, as a.md:2 says.',
        ],
      ],
    );
  });
});

describe('compile, given an option that it can’t have', () => {
  it('throws for a language', () => {
    assert.throws(() => compilePage('## A?\n\na', {language: 'English!'}), {
      name: 'RangeError',
      message: 'The language “English!” names none. Write its code, as in “en”, “de” or “pt-BR”.',
    });
  });

  it('throws for a base address', () => {
    assert.throws(() => compilePage('## A?\n\na', {baseUrl: '/docs'}), {
      name: 'RangeError',
      message:
        'The base address “/docs” is not a whole one. Write it with its scheme, as in “https://docs.example.com/faq/”.',
    });
  });

  it('throws for a heading level', () => {
    const level: unknown = 7;

    assert.throws(() => compilePage('## A?\n\na', {headingLevel: level as 6}), {
      name: 'RangeError',
      message: 'The heading level 7 is none. Give one from 1 to 6.',
    });
  });

  for (const host of [
    '',
    'https://a.example',
    'a.example/x',
    'A.example',
    'a.example:443',
    'a b',
  ]) {
    it(`throws for the image host “${host}”`, () => {
      assert.throws(() => compilePage('## A?\n\na', {imageHosts: ['b.example', host]}), {
        name: 'RangeError',
        message: `“${host}” among the image hosts is no host. Write it alone and in lower case, as in “cdn.example.com” or “localhost:8080”.`,
      });
    });
  }
});
