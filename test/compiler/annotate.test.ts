import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {annotate, type Annotation} from '../../src/compiler/annotate.js';
import {compile} from '../../src/compiler/compile.js';

const ALIAS: Annotation = {kind: 'aliases', text: 'lost key'};

/** The text with an alias more at the question of a line; what refuses it in brackets. */
function annotated(text: string, line = 1, annotation = ALIAS, path = 'faq.md'): string {
  const result = annotate({path, text}, line, {annotation, options: {}});
  return 'text' in result ? result.text : `[${result.refused}]`;
}

const ANSWER = '\n\nAsk at the desk.\n';

describe('an annotation of an entry', () => {
  for (const [what, before, after] of [
    [
      'below a heading without a comment',
      `## Where is my key?${ANSWER}`,
      `## Where is my key?\n\n<!--\naliases:\n  - lost key\n-->${ANSWER}`,
    ],
    [
      'below an answer that follows at once',
      '## Where is my key?\nAsk.\n',
      '## Where is my key?\n\n<!--\naliases:\n  - lost key\n-->\n\nAsk.\n',
    ],
    [
      'below an underlined heading',
      `Where is my key?\n---${ANSWER}`,
      `Where is my key?\n---\n\n<!--\naliases:\n  - lost key\n-->${ANSWER}`,
    ],
    [
      'with the line ends of the file',
      '## Where is my key?\r\n\r\nAsk.\r\n',
      '## Where is my key?\r\n\r\n<!--\r\naliases:\r\n  - lost key\r\n-->\r\n\r\nAsk.\r\n',
    ],
    [
      'behind the last of a list',
      `## Where is my key?\n\n<!--\naliases:\n  - no key # twice\nfeatured: true\n-->${ANSWER}`,
      `## Where is my key?\n\n<!--\naliases:\n  - no key # twice\n  - lost key\nfeatured: true\n-->${ANSWER}`,
    ],
    [
      'behind the last of a list that ends the comment',
      `## Where is my key?\n<!--\naliases:\n- no key -->${ANSWER}`,
      `## Where is my key?\n<!--\naliases:\n- no key\n- lost key\n-->${ANSWER}`,
    ],
    [
      'in a list of one line',
      `## Where is my key?\n\n<!-- aliases: [no key, other] -->${ANSWER}`,
      `## Where is my key?\n\n<!-- aliases: [no key, other, lost key] -->${ANSWER}`,
    ],
    [
      'in an empty list',
      `## Where is my key?\n\n<!-- aliases: [] -->${ANSWER}`,
      `## Where is my key?\n\n<!-- aliases: [lost key] -->${ANSWER}`,
    ],
    [
      'beside a single text',
      `## Where is my key?\n\n<!-- aliases: no key -->${ANSWER}`,
      `## Where is my key?\n\n<!-- aliases: \n   - no key\n   - lost key -->${ANSWER}`,
    ],
    [
      'beside other settings',
      `## Where is my key?\n\n<!--\nexpects:\n  - key\n-->${ANSWER}`,
      `## Where is my key?\n\n<!--\nexpects:\n  - key\naliases:\n  - lost key\n-->${ANSWER}`,
    ],
    [
      'beside other settings of one line',
      `## Where is my key?\n\n<!-- featured: true -->${ANSWER}`,
      `## Where is my key?\n\n<!-- featured: true\n aliases:\n   - lost key\n-->${ANSWER}`,
    ],
    [
      'beside settings in braces',
      `## Where is my key?\n\n<!-- {featured: true} -->${ANSWER}`,
      `## Where is my key?\n\n<!-- {featured: true, aliases: [lost key]} -->${ANSWER}`,
    ],
    [
      'above a comment of the author',
      `## Where is my key?\n\n<!-- ask Ann -->${ANSWER}`,
      `## Where is my key?\n\n<!--\naliases:\n  - lost key\n-->\n\n<!-- ask Ann -->${ANSWER}`,
    ],
    [
      'below a question in bold',
      `# Help\n\n**Where is my key?**${ANSWER}\n**Where is my hat?**${ANSWER}`,
      `# Help\n\n**Where is my key?**\n\n<!--\naliases:\n  - lost key\n-->${ANSWER}\n**Where is my hat?**${ANSWER}`,
    ],
  ] as const) {
    it(`stands ${what}`, () => {
      const line = before.split('\n').findIndex((text) => text.includes('Where is my key')) + 1;

      assert.equal(annotated(before, line), after);
    });
  }

  for (const text of [
    'a: b',
    'C# --> D',
    '- minus',
    '“quoted” "twice"',
    "it's, well",
    'null',
    '[x]',
    '#1',
    'a --!> b',
    'back\\slash',
    'über ßtraße 認証',
    'x{y}',
    '*bold*',
    '&amp;',
  ]) {
    for (const form of ['', '<!-- aliases: [one] -->\n\n', '<!--\naliases:\n  - one\n-->\n\n']) {
      it(`is read as it was given: ${text} ${form.trim()}`, () => {
        const before = `## Where?\n\n${form}There.\n`;

        const after = annotated(before, 1, {kind: 'aliases', text});
        const {entries} = compile([{path: 'faq.md', text: after}]);

        assert.deepEqual(
          entries.map(({question, aliases}) => [question, aliases]),
          [['Where?', [...(form === '' ? [] : ['one']), text]]],
        );
      });
    }
  }

  it('may be a golden query', () => {
    assert.equal(
      annotated('## Where?\n\nThere.\n', 1, {kind: 'expects', text: ' which \n place '}),
      '## Where?\n\n<!--\nexpects:\n  - which place\n-->\n\nThere.\n',
    );
  });

  for (const [why, text, line, path = 'faq.md'] of [
    ['there-already', '## Where?\n\n<!-- aliases: lost key -->\n\nThere.\n', 1],
    ['not-possible', '## Where?\n\nThere.\n', 3],
    ['not-markdown', '- question: Where?\n  answer: There.\n', 1, 'faq.yml'],
    ['not-possible', '| Question | Answer |\n| --- | --- |\n| Where? | There. |\n', 3],
    ['not-possible', '## Where?\n\n<!-- aliases: *one -->\n\nThere.\n', 1],
  ] as const) {
    it(`is refused as ${why} in ${JSON.stringify(text)}`, () => {
      assert.equal(annotated(text, line, ALIAS, path), `[${why}]`);
    });
  }
});
