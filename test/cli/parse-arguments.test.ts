import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {COMMANDS} from '../../src/cli/commands/index.js';
import {UsageFailure} from '../../src/cli/failure.js';
import {parseArguments} from '../../src/cli/parse-arguments.js';

const parse = (line: string) => parseArguments(line.split(' ').filter(Boolean), COMMANDS);

describe('parseArguments', () => {
  it('tells the command from its operands and options', () => {
    const {command, operands, options} = parse('build a.md b --out web --heading-level 3 --json');

    assert.equal(command?.name, 'build');
    assert.deepEqual(operands, ['a.md', 'b']);
    assert.deepEqual(options, {out: 'web', headingLevel: 3, json: true});
  });

  for (const [line, expected] of [
    ['build -o web', {out: 'web'}],
    ['build -oweb', {out: 'web'}],
    ['build --out=web', {out: 'web'}],
    ['build --out=-', {out: '-'}],
    ['build --out 2024', {out: '2024'}],
    ['--json build', {json: true}],
    ['search 007 -n 5', {limit: 5}],
    ['build --language pt-br', {language: 'pt-BR'}],
    ['build --image-hosts a.example,b.example:81', {imageHosts: ['a.example', 'b.example:81']}],
    ['-h', {help: true}],
    ['build --version', {version: true}],
  ] as const) {
    it(`reads the options of “${line}”`, () => assert.deepEqual(parse(line).options, expected));
  }

  it('takes what stands after -- as it is', () => {
    assert.deepEqual(parse('search -- --json faq').operands, ['--json', 'faq']);
  });

  it('keeps a query that looks like a number', () => {
    assert.deepEqual(parse('search 007').operands, ['007']);
  });

  for (const [line, message, hint] of [
    [
      'biuld faq',
      '“biuld” is not a command.',
      'Did you mean “build”? The commands are init, dev, build, search, check, eval, explain, gaps, diff, push, status, serve; “faq-search --help” says what they do.',
    ],
    [
      'build --langauge de',
      '“--langauge” is not an option of “faq-search build”.',
      'Did you mean “--language”? “faq-search build --help” lists its options.',
    ],
    [
      'build --limit 3',
      '“--limit” is not an option of “faq-search build”.',
      '“faq-search build --help” lists its options.',
    ],
    [
      'build -x',
      '“-x” is not an option of “faq-search build”.',
      '“faq-search build --help” lists its options.',
    ],
    [
      '--colour',
      '“--colour” is not an option of “faq-search”.',
      '“faq-search --help” lists its options.',
    ],
    [
      'build --no-json',
      '“--no-json” is not an option of “faq-search build”.',
      'Did you mean “--json”? “faq-search build --help” lists its options.',
    ],
    [
      'build --__proto__ x',
      '“--__proto__” is not an option of “faq-search build”.',
      '“faq-search build --help” lists its options.',
    ],
    [
      'build --out',
      '“--out” has no value.',
      'It has to be the path of a folder: write “--out <folder>”.',
    ],
    [
      'build --out --json',
      '“--out” has no value.',
      'It has to be the path of a folder: write “--out <folder>”.',
    ],
    ['build --out=', '“--out” is “”.', 'It has to be the path of a folder.'],
    ['build --json=yes', '“--json” takes no value.', 'Write “--json” alone.'],
    ['build --out a -o b', '“-o” is given twice.', 'Keep one of the two.'],
    [
      'build --heading-level 7',
      '“--heading-level” is “7”.',
      'It has to be a whole number from 1 to 6.',
    ],
    [
      'build --heading-level two',
      '“--heading-level” is “two”.',
      'It has to be a whole number from 1 to 6.',
    ],
    ['search x --limit 0', '“--limit” is “0”.', 'It has to be a whole number from 1.'],
    ['search x --limit 1.5', '“--limit” is “1.5”.', 'It has to be a whole number from 1.'],
    [
      'build --base-url /docs',
      '“--base-url” is “/docs”.',
      'It has to be a full address, such as “https://example.org/docs/”.',
    ],
    [
      'build --language English!',
      '“--language” is “English!”.',
      'It has to be the code of a language, such as “en”, “de” or “pt-BR”.',
    ],
  ] as const) {
    it(`refuses “${line}”`, () =>
      assert.throws(
        () => parse(line),
        (error) => {
          assert.ok(error instanceof UsageFailure);
          assert.deepEqual([error.message, error.hint], [message, hint]);
          return true;
        },
      ));
  }
});
