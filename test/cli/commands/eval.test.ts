import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {temporaryFolder} from '../../temporary-folder.js';
import {runIn} from '../run-in.js';

const FAQ =
  '## How do I reset it? {#reset}\n\nHold the button.\n\n## Is it heavy? {#weight}\n\nNo.\n';
const QUERIES = [
  'class\tanchor\tquery',
  'keyword\treset\treset',
  'keyword\tweight\theavy',
  'vague\tweight\tbutton',
  'none\t\tchocolate cake',
  '',
].join('\n');

describe('faq-search eval', () => {
  it('measures by class, and what it refused', async (context) => {
    const folder = await temporaryFolder(context, {'faq.md': FAQ, 'queries.tsv': QUERIES});

    const {code, stdout} = await runIn(folder, ['eval', 'queries.tsv', 'faq.md']);

    assert.equal(code, 0);
    assert.equal(
      stdout,
      `           n   S@1   S@5   MRR  nDCG  zero
keyword    2 1.000 1.000 1.000 1.000 0.000
vague      1 0.000 0.000 0.000 0.000 0.000
none       1 0.000 0.000 0.000 0.000 1.000
all        3 0.667 0.667 0.667 0.667 0.000
Of the queries that nothing answers, 1.000 got no answer.
`,
    );
  });

  it('gives scripts the figures', async (context) => {
    const folder = await temporaryFolder(context, {'faq.md': FAQ, 'queries.tsv': QUERIES});

    const {stdout} = await runIn(folder, ['eval', 'queries.tsv', 'faq.md', '--json']);

    const nothing = {success1: 0, success5: 0, mrr10: 0, ndcg10: 0, zero: 0};
    const all = {success1: 1, success5: 1, mrr10: 1, ndcg10: 1, zero: 0};
    const {byClass, n, refused} = JSON.parse(stdout) as Record<string, unknown>; // looked at below
    assert.deepEqual(byClass, {
      keyword: {n: 2, ...all},
      vague: {n: 1, ...nothing},
      none: {n: 1, ...nothing, zero: 1},
    });
    assert.deepEqual([n, refused], [3, 1]);
  });

  for (const [what, queries, message] of [
    ['a file that is no table', 'reset\n', 'faq-search: “queries.tsv” is no table of queries.'],
    [
      'a line with too little',
      'a\tb\tc\nkeyword\treset\n',
      'faq-search: queries.tsv:2 is no query.',
    ],
    [
      'an entry that is not there',
      'a\tb\tc\nkeyword\tpay\thow to pay\n',
      'faq-search: queries.tsv:2 names the entry “pay”, which the FAQ does not have.',
    ],
  ] as const) {
    it(`refuses ${what}`, async (context) => {
      const folder = await temporaryFolder(context, {'faq.md': FAQ, 'queries.tsv': queries});

      const {code, stderr} = await runIn(folder, ['eval', 'queries.tsv', 'faq.md']);

      assert.equal(code, 2);
      assert.equal(stderr.split('\n')[0], message);
    });
  }

  it('says when the queries can’t be read', async (context) => {
    const folder = await temporaryFolder(context, {'faq.md': FAQ});

    const {code, stderr} = await runIn(folder, ['eval', 'none.tsv', 'faq.md']);

    assert.equal(code, 3);
    assert.match(stderr, /^faq-search: The queries “none\.tsv” can't be read: /);
  });
});
