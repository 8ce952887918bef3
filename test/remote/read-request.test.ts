import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readRequest} from '../../src/remote/read-request.js';

describe('a request to a search handler', () => {
  it('says what was typed, where, and how it is meant', () => {
    const read = readRequest(
      new URLSearchParams(
        'text=how+to+pay&category=Money&verbatim=pay&verbatim=card&operators=0&site=shop&language=de',
      ),
    );

    assert.deepEqual(read, {
      text: 'how to pay',
      category: 'Money',
      verbatim: ['pay', 'card'],
      hasOperators: false,
      site: 'shop',
      language: 'de',
    });
  });

  for (const [what, query] of [
    ['nothing', ''],
    ['two things at once', 'text=a&name=b'],
    ['a text twice', 'text=a&text=b'],
    ['an alias', 'text=a&alias=secrets'],
    ['an index', 'text=a&index=_all'],
    [
      'the query of a server',
      'source={"query":{"match_all":{}}}&source_content_type=application/json',
    ],
    ['a script', 'text=a&script=1'],
    ['more hits than there are for a page', 'text=a&size=10000'],
    ['more than 2,000 characters', `text=${'a'.repeat(2001)}`],
    ['a name of more than 1,000', `name=${'a'.repeat(1001)}`],
    ['more ids than a page asks for', Array.from({length: 51}, (_, i) => `id=${i}`).join('&')],
    ['a place in a list that is no number', 'text=&after=first'],
    ['a place in a list without end', 'text=&after=Infinity'],
    ['operators that are neither on nor off', 'text=a&operators=yes'],
    ['a property of every object', 'text=a&__proto__=1'],
  ] as const) {
    it(`is refused with ${what}`, () => {
      assert.equal(readRequest(new URLSearchParams(query)), undefined);
    });
  }
});
