import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileBeside, compileFile, problemsOf} from '../compiled.js';

const TOML_FAQ = `title = "Our FAQ"
baseUrl = 'https://example.org/docs/'
language = "de"

# remarks don't count
[[faq]]
question = "Zahlen?"
answer = """
Mit [Karte](card.html).

Oder *bar*."""
id = "pay"

[[faq]]
question = 'Wann?'
answer = "12:30"
order = 2
since = 2020-01-01
`;

describe('a FAQ in TOML', () => {
  it('gives its entries with their places', () => {
    const compilation = compileFile('faq.toml', TOML_FAQ);

    assert.deepEqual(problemsOf(compilation), ['faq.toml:18:1 warning unknown-setting']);
    assert.equal(compilation.index?.language, 'de');
    assert.deepEqual(
      compilation.entries.map(({id, question, source, answer}) => [
        id,
        question,
        source.line,
        answer,
      ]),
      [
        [
          'pay',
          'Zahlen?',
          7,
          [
            ['p', 'Mit ', ['a', {href: 'https://example.org/docs/card.html'}, 'Karte'], '.'],
            ['p', 'Oder ', ['em', 'bar'], '.'],
          ],
        ],
        ['wann', 'Wann?', 15, [['p', '12:30']]],
      ],
    );
  });

  for (const [what, answer, place] of [
    ['one line', '"so, then [y](#z)"', '3:20'],
    ['single quotes', "'so, then [y](#z)'", '3:20'],
    ['escapes', '"\\u00e9 \\"x\\" then [y](#z)"', '3:29'],
    ['several lines', '"""\none\ntwo [y](#z)"""', '5:5'],
    ['several plain lines', "'''\none\ntwo [y](#z)'''", '5:5'],
  ] as const) {
    it(`says where in an answer a problem is, in ${what}`, () =>
      assert.deepEqual(
        problemsOf(compileFile('faq.toml', `[[a]]\nquestion = "A?"\nanswer = ${answer}\n`)),
        [`faq.toml:${place} error dead-link`],
      ));
  }

  for (const [what, text, problem] of [
    ['is empty', '', '1:1 warning no-entries'],
    ['holds no question', 'x = 1\n', '1:1 warning no-entries'],
    ['is no TOML', 'a = 1\nb = so', '2:5 error toml-syntax'],
    ['has a name twice', 'a = 1\na = 2', '2:1 error toml-syntax'],
    ['is nested without end', `a = ${'['.repeat(5000)}`, '1:105 error toml-syntax'],
    ['has a name of endless parts', `${'a.'.repeat(5000)}a = 1`, '1:1 error toml-too-much'],
    ['is too long', `# ${'x'.repeat(1024 * 1024)}`, '1:1048577 error toml-too-much'],
  ] as const) {
    it(`has its problem located when it ${what}`, () =>
      assert.deepEqual(problemsOf(compileBeside('faq.toml', text)), [`faq.toml:${problem}`]));
  }

  it('takes names that every object has for names like others', () => {
    const text =
      '["__proto__"]\n"constructor?" = "x"\n[toString]\nq = "valueOf"\na = "__proto__"\n';

    assert.deepEqual(
      compileFile('faq.toml', text).entries.map(({question, category}) => [question, category]),
      [
        ['constructor?', '__proto__'],
        ['valueOf', undefined],
      ],
    );
  });

  it('does not look for its places again and again', () => {
    const names = Array.from({length: 20_000}, (_, i) => `"\\u0061${i}" = 1`).join('\n');
    const before = process.cpuUsage();

    problemsOf(compileBeside('faq.toml', `${names}\n[[b]]\nq = "A?"\na = "a"\n`));

    const {user, system} = process.cpuUsage(before);
    assert.ok((user + system) / 1e6 < 4, 'seconds of CPU time'); // each in vain would take a minute
  });
});
