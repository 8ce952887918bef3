import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {analyze, TERM_LENGTH} from '../../src/format/analyze.js';
import {language as english} from '../../src/languages/en.js';
import {language as french} from '../../src/languages/fr.js';

const termsOf = (text: string, language = english): string[] => [
  ...new Set(analyze(text, language).map(({term}) => term)),
];

describe('analyze', () => {
  for (const [text, expected] of [
    ['Resetting passwords', ['reset', 'password']],
    ['C++ and C#', ['c', 'c++', 'and', 'c#']],
    ['.NET', ['net', '.net']],
    ['/data', ['data', '/data']],
    ['and/or', ['and', 'or']],
    ['docker-compose.yml', ['docker', 'compos', 'yml', 'dockercomposeyml']],
    ['cap_add', ['cap', 'add', 'capadd']],
    ['--no-cache', ['no', 'cach', '--nocache', 'nocach']],
    ['-f', ['f', '-f']],
    ['resinOS v2.12.0', ['resin', 'os', 'resino', '2.12.0']],
    ['2.7.5', ['2.7.5']],
    ['port 443', ['port', '443']],
    ['*.resin.io', ['resin', 'io', '*.resinio', 'resinio']],
    ['sales@resin.io', ['sale', 'resin', 'io', 'salesresinio']],
    ['getElementById', ['get', 'element', 'by', 'id', 'getelementbyid']],
    ['self-hosting', ['self', 'host', 'selfhost']],
    ['selfhost', ['selfhost']],
    ["can’t, don't", ['cant', 'dont']],
    ['résumé', ['resume', 'resum']],
    ['认证系统', ['认证', '认', '证系', '证', '系统', '系', '统']],
    ['Docker容器', ['docker', '容器', '容', '器']],
    ['메일을', ['메일', '메', '일을', '일', '을']],
    ['テスト', ['てす', 'すと']],
    ['ﾃｽﾄ', ['てす', 'すと']],
    ['サーバー', ['さー', 'ーば']],
    ['サーバを', ['さー', 'ーば', 'ばを']],
    ['v2.0版本', ['2.0', '版本', '版', '本']],
    ['打8.5折', ['打', '8.5', '折']],
    ['ราคา ๑๒๓', ['รา', 'าค', 'คา', '123']],
    ['۱۴', ['14']],
    ['١٤', ['14']],
    ['१४', ['14']],
    ['１４', ['14']],
    ['TS2345', ['ts2345', '2345']],
    ['0x80070005', ['0x80070005', '80070005']],
    ['802.11ac', ['802', '11ac', '802.11', '80211ac']],
    ['10am', ['10am', '10', 'am']],
    ['18h30', ['18h30', '18', '30']],
    ['1.12.2026', ['1.12.2026', '2026-12-1']],
    ['12/1/2026', ['12', '1', '2026', '2026-12-1']],
    ['2026-12-01', ['2026', '12', '01', '20261201', '2026-12-1']],
    ['12/24/2026', ['12', '24', '2026', '2026-24-12']],
    ['1.13.0 and 192.168.1.1', ['1.13.0', 'and', '192.168.1.1']],
    ['1,299.00', ['1', '299.00', '1299']],
    ['1.299,50', ['1.299', '50', '1299.50']],
    ['10,00,000', ['10', '00', '000', '1000000']],
    ['1,000,000 - 2,000,000', ['1', '000', '1000000', '2', '2000000']],
    ['1,000,000円', ['1', '000', '1000000', '円']],
    ['col·laborar, coŀlaborar', ['collaborar']],
    ['don´t don`t', ['dont']],
    ['a ?? b, a::b, is it $?', ['a', '??', 'b', 'is', 'it', '$']],
    ['1,000,000', ['1', '000', '1000000']],
    ['1.000.000', ['1.000.000', '1000000']],
    ['(0800 1234567)', ['0800', '1234567', '08001234567']],
    ['+49 30 1234567', ['49', '30', '1234567', '49301234567', '301234567', '0301234567']],
    [
      '0049 (0)30 1234567',
      ['0049', '0', '30', '1234567', '49301234567', '301234567', '0301234567'],
    ],
    ['DE89 3704 0044 0532', ['de89', '3704', '0044', '0532', 'de89370400440532']],
    ['192.168.1.1', ['192.168.1.1']],
    ['1,5 and 2, 3', ['1', '5', 'and', '2', '3']],
    ['=== !! ->', ['===', '!!', '->']],
    ['what?? -- *** =====', ['what']],
    ['5 € or 5%', ['5', '€', 'or']],
    ['a & b', ['a', '&', 'b']],
    ['<div>', ['div']],
    ['צה״ל צה"ל צהל', ['צהל']],
    ['statuses status bus buses', ['status', 'buse']],
    ['constructor __proto__', ['constructor', 'proto']],
    ['🎉 … —', ['🎉']],
    ['👩🏽‍💻 🇫🇷 ❤️', ['👩💻', '🇫🇷', '❤']],
    ['', []],
  ] as const) {
    it(`takes “${text}” as ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(termsOf(text), expected);
    });
  }

  it('takes an elided article for a word of its own where the language has one', () => {
    assert.deepEqual(termsOf('l’application', french), ['l', 'appliqu']);
    assert.deepEqual(termsOf('l’application', english), ['lapplic']);
  });

  it('says where in the text each term stands', () => {
    const text = 'Édit docker-compose.yml';

    const places = analyze(text, english).map(({start, end}) => text.slice(start, end));

    assert.deepEqual(places, ['Édit', 'docker', 'compose', 'yml', 'docker-compose.yml']);
  });

  it('counts words as positions, which a technical word spans', () => {
    const tokens = analyze('the cap_add key', english);

    assert.deepEqual(
      tokens.map(({term, position, span}) => [term, position, span]),
      [
        ['the', 0, 1],
        ['cap', 1, 1],
        ['add', 2, 1],
        ['capadd', 1, 2],
        ['kei', 3, 1],
      ],
    );
  });

  it('takes a word that comes again as it took it first, in its new place', () => {
    const text = 'C++ cap_add v1.2 Älter, ';

    const tokens = analyze(text.repeat(2), english);

    const again = tokens.slice(tokens.length / 2);
    assert.deepEqual(
      again.map(({start, end, position, ...rest}) => ({
        start: start - text.length,
        end: end - text.length,
        position: position - 5,
        ...rest,
      })),
      tokens.slice(0, tokens.length / 2),
    );
  });

  it('takes a word as the language at hand has it', () => {
    assert.deepEqual(termsOf('l’application', english), ['lapplic']);
    assert.deepEqual(termsOf('l’application', french), ['l', 'appliqu']);
    assert.deepEqual(termsOf('l’application', english), ['lapplic']);
  });

  it('cuts a pasted blob to one short term', () => {
    const [token, ...others] = analyze('x'.repeat(100_000), english);

    assert.equal(token?.term.length, TERM_LENGTH);
    assert.equal(others.length, 0);
  });

  it('gives a plain word what it gives the same word with an invisible character', () => {
    const words = readFileSync('README.md', 'utf8').match(/\b[A-Za-z][a-z]*\b/g) ?? [];
    const tokensOf = (word: string) => analyze(word, english).map(({end: _, ...token}) => token);

    assert.ok(words.length > 500);
    for (const word of words) assert.deepEqual(tokensOf(word), tokensOf(`${word}\u00AD`), word);
  });
});
