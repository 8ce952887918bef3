/**
 * Components between two colons and two, as Nuxt has them in Markdown.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answerOf, compilePage} from '../compiled.js';

describe('components of Nuxt', () => {
  it('ask where an accordion has them', () => {
    const items = ['Is it free?', 'Is it fast?']
      .map((label) => `:::accordion-item{label="${label}" icon="i-x"}\nYes.\n:::\n`)
      .join('\n');

    const {entries} = compilePage(`# FAQ\n\n::accordion\n\n${items}\n::\n`);

    assert.deepEqual(
      entries.map(({question, answer}) => [question, answer]),
      [
        ['Is it free?', [['p', 'Yes.']]],
        ['Is it fast?', [['p', 'Yes.']]],
      ],
    );
  });

  it('ask in one slot and answer in another', () => {
    const items = ['Is it free?', 'Is it fast?']
      .map((text) => `  ::faq-item\n  #question\n  ${text}\n  #answer\n  Yes,\n\n  - very\n  ::\n`)
      .join('\n');

    const {entries, diagnostics} = compilePage(
      `::hero\n#title\nAll about us\n::\n\n::faq-list\n---\nid: x\n---\n#items\n${items}\n::\n`,
    );

    assert.deepEqual(
      entries.map(({question, answer}) => [question, answer]),
      ['Is it free?', 'Is it fast?'].map((text) => [
        text,
        [
          ['p', 'Yes,'],
          ['ul', ['li', 'very']],
        ],
      ]),
    );
    assert.deepEqual(diagnostics, []);
  });

  it('keep a hashtag that is in a text', () => {
    const answer = answerOf('::warning\nMind the gap.\n\n#gap\n::');

    assert.match(JSON.stringify(answer), /"#gap"/);
  });

  it('are callouts, without what says how they look', () => {
    const answer = answerOf('::warning\n---\nto: /x\n---\nMind the gap.\n::\n\nSo.');

    assert.match(JSON.stringify(answer), /"callout-warning".*"Mind the gap\.".*"So\."/);
    assert.doesNotMatch(JSON.stringify(answer), /::|to: /);
  });

  it('are none without an end', () => {
    assert.deepEqual(answerOf('::std::vector\n\nb'), [
      ['p', '::std::vector'],
      ['p', 'b'],
    ]);
    assert.match(JSON.stringify(answerOf('::tip\n\nb')), /::tip/);
  });
});

describe('a shortcode', () => {
  for (const [what, text] of [
    ['asks in an attribute', '{{< faq-item question="Is it free?" >}}\nYes.\n{{< /faq-item >}}\n'],
    ['asks by its title', '{{% item "Is it free?" %}}\nYes.\n{{% /item %}}\n'],
    ['of Nuxt asks in an attribute', '::qa{question="Is it free?"}\nYes.\n::\n'],
  ] as const) {
    it(what, () => {
      const other = text.replaceAll('free', 'fast');

      const {entries} = compilePage(`# FAQ\n\n${text}\n${other}`);

      assert.deepEqual(
        entries.map(({question, answer}) => [question, answer]),
        ['Is it free?', 'Is it fast?'].map((question) => [question, [['p', 'Yes.']]]),
      );
    });
  }

  it('that is a comment hides what it holds, questions too', () => {
    const {entries} = compilePage(
      '## Is it free?\n\nYes.\n\n{% comment %}\n## Was it free?\n\nNo.\n{% endcomment %}\n',
    );

    assert.deepEqual(
      entries.map(({question, answer}) => [question, answer]),
      [['Is it free?', [['p', 'Yes.']]]],
    );
  });
});

it('a heading’s id may be in brackets', () => {
  const {entries} = compilePage('## Is it free? [#price]\n\nYes.\n');

  assert.deepEqual(
    entries.map(({id, question}) => [id, question]),
    [['price', 'Is it free?']],
  );
});
