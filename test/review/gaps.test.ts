import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile} from '../../src/compiler/compile.js';
import {languageOf} from '../../src/languages/registry.js';
import {findGaps, type LoggedQuery} from '../../src/review/gaps.js';

const TEXT =
  '## How do I end my contract?\n\nWrite to us.\n\n## Where is the button?\n\nBehind the router.\n';

function gapsIn(log: readonly (readonly [text: string, count: number])[]) {
  const {index} = compile([{path: 'faq.md', text: TEXT}]);
  assert.ok(index);
  const queries = log.map(([text, count]): LoggedQuery => ({text, count}));
  return findGaps({index, language: languageOf('en')}, queries);
}

describe('the gaps of a FAQ', () => {
  it('are queries without an answer, those first that most readers asked', () => {
    const {queries, unanswered, gaps} = gapsIn([
      ['cancel subscription', 2],
      ['where is the buttom', 9],
      ['refund', 3],
    ]);

    assert.deepEqual([queries, unanswered], [14, 5]);
    assert.deepEqual(
      gaps.map(({query, count, answer, missing}) => [query, count, answer, missing]),
      [
        ['refund', 3, 'none', ['refund']],
        ['cancel subscription', 2, 'none', ['cancel', 'subscription']],
      ],
    );
  });

  it('join wordings that come down to the same, and typing errors', () => {
    const {gaps, groups, wordings} = gapsIn([
      ['How do I cancel my subscription?', 1],
      ['cancel subscription', 4],
      ['subscriptions cancelling', 2],
      ['subscribtion cancel', 3],
      ['Cancel  subscription', 1],
      ['refund', 1],
    ]);

    assert.deepEqual([groups, wordings], [2, 6]);
    assert.deepEqual(
      gaps.map(({query, count}) => [query, count]),
      [
        ['cancel subscription', 11],
        ['refund', 1],
      ],
    );
    assert.deepEqual(
      gaps[0]?.wordings.map(({text}) => text),
      [
        'cancel subscription',
        'subscribtion cancel',
        'subscriptions cancelling',
        'Cancel subscription',
        'How do I cancel my subscription?',
      ],
    );
  });

  it('leave words apart that are short, or far from each other', () => {
    const {groups} = gapsIn([
      ['form', 1],
      ['farm', 1],
      ['receipt', 1],
      ['recipes', 1],
    ]);

    assert.equal(groups, 4);
  });

  it('name the entries that come nearest', () => {
    const {gaps} = gapsIn([['contracting agencies overseas today', 1]]);

    assert.deepEqual(
      gaps.map(({nearest}) => nearest.map(({id}) => id)),
      [['how-do-i-end-my-contract']],
    );
  });

  it('are none where nothing is asked', () => {
    assert.deepEqual(
      gapsIn([
        ['  ', 4],
        ['?', 2],
      ]).gaps,
      [],
    );
  });
});
