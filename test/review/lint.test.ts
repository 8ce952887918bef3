import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile} from '../../src/compiler/compile.js';
import {createRanker} from '../../src/engine/ranker.js';
import {languageOf} from '../../src/languages/registry.js';
import {createLint} from '../../src/review/lint.js';

/** What is said of a FAQ, as “line code”. */
function said(text: string): string[] {
  const {index, entries} = compile([{path: 'faq.md', text}]);
  assert.ok(index);
  const language = languageOf(index.language);
  const lint = createLint(entries, {rank: createRanker({index, language}), language});
  return entries
    .flatMap(lint.findingsIn)
    .map(({line, code, message}) => `${line} ${code}: ${message}`);
}

const LONG =
  'Open the settings of your account, choose the tab for payment, then press the green button that says change; a mail with further instructions arrives within minutes';

describe('the lint of a FAQ', () => {
  it('says nothing of one that is well', () => {
    assert.deepEqual(
      said(
        '## How do I end my contract?\n\n<!--\naliases: [cancel, old-id]\nexpects: [quit, cancel]\n-->\n\nWrite to us. See [the terms](https://example.org/) for when.\n\n## Where is the office?\n\nAt the station.\n',
      ),
      [],
    );
  });

  it('finds a wording that two entries have, at the second', () => {
    assert.deepEqual(
      said(
        '## How do I cancel?\n\nWrite to us.\n\n## What ends it?\n\n<!-- aliases: [How do I cancel] -->\n\nTime.\n',
      ),
      [
        "5 same-wording: “How do I cancel” is a wording of “How do I cancel?” (faq.md:1), too, so the search can't tell which is meant.",
      ],
    );
  });

  it('finds answers that are nearly the same, with what differs', () => {
    const other = LONG.replace('green', 'red');

    assert.deepEqual(
      said(`## How do I change my card?\n\n${LONG}.\n\n## Where is my bank?\n\n${other}.\n`),
      [
        '5 near-duplicate: This answer is that of “How do I change my card?” (faq.md:1), but for “red”, “green”.',
      ],
    );
  });

  it('does not take short answers for the same', () => {
    assert.deepEqual(said('## Is it free?\n\nYes, it is.\n\n## Is it safe?\n\nYes, it is.\n'), []);
  });

  it('finds an answer that only leads away', () => {
    assert.deepEqual(said('## Where are the terms?\n\nPlease see [our page](https://a.b/).\n'), [
      '1 link-only-answer: This answer only leads to another page, so nothing of what it says can be found here.',
    ]);
    assert.deepEqual(
      said('## Where are the terms?\n\n![Terms](terms.png) [large](https://a.b/)\n'),
      [],
    );
  });

  it('finds an alias that changes nothing', () => {
    assert.deepEqual(
      said('## How do I end my contract?\n\n<!-- aliases: [ending contracts] -->\n\nWrite.\n'),
      [
        '1 idle-alias: The alias “ending contracts” has no word that the question does not have, so it changes nothing.',
      ],
    );
  });

  it('finds a golden query that is the question', () => {
    assert.deepEqual(
      said(
        '## How do I end it?\n\n<!--\nexpects:\n  - quit\n  - how do i end it\n-->\n\nWrite.\n',
      ).filter((one) => one.includes('easy')),
      [
        '6 easy-golden-query: The golden query “how do i end it” is the question itself, which any search finds.',
      ],
    );
  });

  it('finds a question that another hides from its own words', () => {
    const TEXT =
      '## How do I pay by card?\n\nAt the desk.\n\n## Where is the card reader?\n\nBelow.\n';
    const {entries} = compile([{path: 'faq.md', text: TEXT}]);
    // In the index of another day the second question is in other words.
    const {index} = compile([
      {
        path: 'faq.md',
        text: TEXT.replace('Where is the card reader?', 'Which hours? {#where-is-the-card-reader}'),
      },
    ]);
    assert.ok(index);
    const language = languageOf('en');
    const lint = createLint(entries, {rank: createRanker({index, language}), language});

    const findings = entries.map(lint.findingsIn);

    assert.deepEqual(
      findings.flat().map(({code, line, message}) => [code, line, message]),
      [['hidden-question', 5, 'Its own words find “How do I pay by card?” before this question.']],
    );
  });

  it('is silent where its author says so', () => {
    const ignoring = '<!-- lint-ignore: [link-only-answer] -->\n\n';

    assert.deepEqual(said(`## Where are the terms?\n\n${ignoring}See [this](https://a.b/).\n`), []);
  });
});
