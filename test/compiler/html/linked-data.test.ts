import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileFile, problemsOf} from '../compiled.js';

describe('linked data', () => {
  const PAGE = `{
  "@context": "https://schema.org",
  "@graph": [
    {"@type": ["WebPage", "FAQPage"], "mainEntity": [{"@id": "https://x.org/faq#pay"}, {
      "@type": "Question",
      "name": "Refunds &amp; <b>returns</b>?",
      "acceptedAnswer": [{"@type": "Answer", "text": "<p class='a'>Yes.</p>"}, {"text": "See <a href='#pay'>this</a>."}]
    }]},
    {
      "@type": "Question",
      "@id": "https://x.org/faq#pay",
      "name": "How do I pay?",
      "acceptedAnswer": {"@type": "Answer", "text": "By <a href=\\"#x\\">card</a>.<iframe></iframe>"}
    }
  ]
}`;

  it('gives the questions of its FAQPage, with their anchors', () => {
    const {entries} = compileFile('faq.json', PAGE.replace('#x', '#pay'));

    assert.deepEqual(
      entries.map(({id, question, answer}) => [id, question, answer]),
      [
        ['pay', 'How do I pay?', ['By ', ['a', {href: '#pay'}, 'card'], '.']],
        [
          'refunds--returns',
          'Refunds & returns?',
          [['p', 'Yes.'], ['hr'], 'See ', ['a', {href: '#pay'}, 'this'], '.'],
        ],
      ],
    );
  });

  it('has its problems located', () => {
    assert.deepEqual(problemsOf(compileFile('faq.json', PAGE)), [
      'faq.json:13:57 error dead-link',
      'faq.json:13:81 warning element-removed',
    ]);
  });

  for (const [what, text, problem] of [
    ['holds no question', '{"@type": "FAQPage"}', '1:1 error no-questions'],
    [
      'holds a question without a name',
      '{"@type": "FAQPage", "mainEntity": [{"acceptedAnswer": "x"}, {"name": "A?", "acceptedAnswer": "a"}]}',
      '1:37 error no-question',
    ],
    [
      'holds a question without an answer',
      '{"@type": "http://schema.org/FAQPage", "mainEntity": {"name": "A?"}}',
      '1:63 error no-answer',
    ],
  ] as const) {
    it(`has its problem located when it ${what}`, () =>
      assert.deepEqual(problemsOf(compileFile('faq.json', text)), [`faq.json:${problem}`]));
  }
});

it('an answer of linked data may be HTML that is escaped once more', () => {
  const {entries} = compileFile(
    'faq.json',
    '{"@type": "FAQPage", "mainEntity": {"name": "Why?", "acceptedAnswer": {"text": "&lt;p&gt;So &lt;b&gt;it&lt;/b&gt; is.&lt;/p&gt;"}}}',
  );

  assert.deepEqual(entries[0]?.answer, [['p', 'So ', ['b', 'it'], ' is.']]);
});
