/**
 * What of a whole page is a question, a topic or a part of an answer, in what is found on real pages.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileBeside, problemsOf} from '../compiled.js';

const LONG = 'Whoever is new here can read in these lines what all of this is about. '.repeat(6);

/** One line for each entry: its category, if it has one, and its question. */
function outlineOf(path: string, text: string): string[] {
  return compileBeside(path, text)
    .entries.filter(({source}) => source.path === path)
    .map(({category, question}) => (category === undefined ? '' : `${category} > `) + question);
}

const MARKDOWN: readonly (readonly [what: string, text: string, outline: readonly string[]])[] = [
  [
    'a question with all others below it',
    '# FAQ\n\n## What is it?\n\na\n\n### Is it free?\n\nb\n\n### Is it fast?\n\nc\n\n### Is it new?\n\nd',
    ['What is it?', 'Is it free?', 'Is it fast?', 'Is it new?'],
  ],
  [
    'questions that are topics of others',
    '## What is it?\n\na\n\n### Q1?\n\nb\n\n### Q2?\n\nc\n\n### Q3?\n\nd\n\n## Money\n\n### Q4?\n\ne',
    [
      'What is it? > What is it?',
      'What is it? > Q1?',
      'What is it? > Q2?',
      'What is it? > Q3?',
      'Money > Q4?',
    ],
  ],
  [
    'parts that every answer has',
    ['Rust', 'Dents', 'Leaks']
      .map((x) => `## ${x}\n\n### Cause\n\na\n\n### Cure\n\nb\n\n`)
      .join(''),
    ['Rust', 'Dents', 'Leaks'],
  ],
  [
    'a long text below a title',
    `# Tents\n\n${LONG}\n\n## Poles\n\n${LONG}\n\n## Pegs\n\n${LONG}${LONG}`,
    ['Tents', 'Poles', 'Pegs'],
  ],
  [
    'the name of a FAQ that is no topic',
    `# Tents\n\n${LONG}\n\n## Frequently asked questions (FAQ)\n\n### A?\n\na\n\n### B?\n\nb`,
    ['Tents', 'A?', 'B?'],
  ],
  [
    'a line in bold that lacks its question mark, and a title in an answer',
    '# FAQ\n\n**A?**\n\na\n\n**I have lost a peg**\n\nb\n\n**C?**\n\nc\n\n**In snow**\n\nd\n\n**D?**\n\nd',
    ['A?', 'I have lost a peg', 'C?', 'D?'],
  ],
  [
    'two questions at the end of a longer text',
    `## Poles\n\n${LONG}\n\n- **Broken?** Glue it.\n- **Lost?** Buy one.\n\nAny shop has them.\n\n## Pegs\n\nb`,
    ['Poles', 'Pegs'],
  ],
  [
    'labels behind numbers',
    '## 1. Tents\n\n### 1.1. Q: A?\n\na\n\n### 1.2. Q: Lost pegs\n\nb',
    ['A?', 'Lost pegs'],
  ],
  [
    'a few words below a title',
    `# Tents\n\nAll of it.\n\n## Poles\n\n${LONG}\n\n## Pegs\n\nb`,
    ['Poles', 'Pegs'],
  ],
  [
    'a long text below the name of a FAQ',
    `# FAQ\n\n${LONG}\n\n## A?\n\na\n\n## B?\n\nb`,
    ['A?', 'B?'],
  ],
  [
    'a long text below a topic',
    `## Poles\n\n${LONG}\n\n### A?\n\na\n\n## Pegs\n\n### B?\n\nb`,
    ['Poles > Poles', 'Poles > A?', 'Pegs > B?'],
  ],
  ['one question whose answer is missing', '## A?\n\na\n\n## It broke\n\n## B?\n\nb', ['A?', 'B?']],
  ['numbers as headings', '# 1\n\nQ: A?\n\nA: a\n\n# 2\n\nQ: B?\n\nA: b', ['A?', 'B?']],
  [
    'bold titles above bold questions',
    '**Poles**\n\n**A?**\n\na\n\n**B?**\n\nb\n\n**Pegs**\n\n**C?**\n\nc',
    ['Poles > A?', 'Poles > B?', 'Pegs > C?'],
  ],
  ['bold words at the end of an answer', '**A?**\n\na\n\n**Beware**\n\n**B?**\n\nb', ['A?', 'B?']],
  [
    'details in details',
    '<details><summary>Poles</summary>\n\n<details><summary>A?</summary>a</details>\n\n<details><summary>B?</summary>b</details>\n\n</details>\n\n<details><summary>C?</summary>c</details>',
    ['Poles > A?', 'Poles > B?', 'C?'],
  ],
  [
    'a label for the answer as a heading',
    '## A?\n\n### Answer\n\na\n\n## B?\n\n### Answer:\n\nb',
    ['A?', 'B?'],
  ],
  ['names of emoji and badges', '### :tent: A?\n\na\n\n### B? ![new](n.svg)\n\nb', ['A?', 'B?']],
  [
    'columns of problems',
    '| Problem | Solution |\n| - | - |\n| Leaks | Tape |\n| Rust | Oil |',
    ['Leaks', 'Rust'],
  ],
  [
    'a box of Jekyll without quotes',
    '{% details A? %}\na\n{% enddetails %}\n\n{% details B? %}\nb\n{% enddetails %}',
    ['A?', 'B?'],
  ],
  [
    'a list of many short sections',
    `---\ntitle: Codes\n---\n\n${Array.from({length: 25}, (_, i) => `## E${i}\n\na\n\n`).join('')}`,
    Array.from({length: 25}, (_, i) => `E${i}`),
  ],
  [
    'prose that asks in passing',
    '# Tents\n\nWhy tents? They are light.\n\nSome leak. Who would mind?',
    ['Tents'],
  ],
];

const HTML: typeof MARKDOWN = [
  ['lines parted by breaks', '<div><b>A?</b><br>a<br>more<br><br><b>B?</b> b</div>', ['A?', 'B?']],
  ['answers between items', '<ul><li><b>A?</b></li>a<br><li><b>B?</b></li>b</ul>', ['A?', 'B?']],
  [
    'links that open a list',
    '<ul><li><a href="javascript:void(0)">Poles</a><ul><li>a</li></ul></li><li><a href="#">Pegs</a><ul><li>b</li></ul></li></ul>',
    ['Poles', 'Pegs'],
  ],
  [
    'cards with an icon',
    '<h2>Tents</h2><p>x</p><div><a href="a.html"><span>A?</span><svg></svg></a><a href="b.html"><span>B?</span><svg></svg></a></div>',
    ['Tents'],
  ],
  [
    'statements of a template',
    '{% block body %}<h2>{% blocktrans %}A?{% endblocktrans %}</h2><p>a</p><h2>B?</h2><p>b</p>{% endblock %}',
    ['A?', 'B?'],
  ],
  ['a template', '<h2>{{ q.title }}</h2><p>{{ q.text }}</p><h2>B?</h2><p>b</p>', ['B?']],
];

describe('a page with', () => {
  for (const [path, pages] of [
    ['faq.md', MARKDOWN],
    ['faq.html', HTML],
  ] as const) {
    for (const [what, text, outline] of pages) {
      it(`${what} is read by its sense (${path})`, () =>
        assert.deepEqual(outlineOf(path, text), outline));
    }
  }
});

describe('marks of a template in an HTML answer', () => {
  it('are left out with a warning, but for those in code', () => {
    const html =
      '{% load x %}<h2>A?</h2><p>It costs {{ price }} here; write <code>{{ x }}</code>.</p>{% endblock %}';

    const compilation = compileBeside('faq.html', html);

    assert.deepEqual(compilation.entries[0]?.answer, [
      ['p', 'It costs here; write ', ['code', '{{ x }}'], '.'],
    ]);
    assert.deepEqual(problemsOf(compilation), ['faq.html:1:13 warning template-mark']);
  });
});

describe('a page that Sphinx made', () => {
  const text =
    '<section id="a"><h2>A?<a class="headerlink" href="#a">¶</a></h2><p>a</p><section id="further"><h3>More<a class="headerlink" href="#further">¶</a></h3><p>b, see <a href="#further">more</a></p></section></section>';

  it('shows no sign of a heading’s address, and knows its anchors', () => {
    const {entries} = compileBeside('faq.html', text);

    assert.deepEqual(problemsOf(compileBeside('faq.html', text)), []);
    assert.deepEqual(entries[0]?.anchors, ['further']);
    assert.doesNotMatch(JSON.stringify(entries), /¶/);
  });
});

describe('a link that GitHub prefixed', () => {
  it('leads to its question', () => {
    const text = '## A? {#a}\n\na\n\n## B?\n\n[a](#user-content-a)';

    assert.deepEqual(problemsOf(compileBeside('faq.md', text)), []);
  });
});

describe('data with an id beside its languages', () => {
  it('keeps it', () => {
    const text = '- {id: tents, en: {title: "A?", content: a}, de: {title: "B?", content: b}}';

    assert.deepEqual(
      compileBeside('faq.yaml', text).entries.map(({id, question}) => [id, question])[0],
      ['tents', 'A?'],
    );
  });
});
