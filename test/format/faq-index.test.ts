import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {indexEntries} from '../../src/build/index-entries.js';
import {decodeFaqIndex} from '../../src/format/faq-index.js';
import {IndexError} from '../../src/format/index-error.js';
import {language as english} from '../../src/languages/en.js';

const entry = {
  id: 'pay',
  question: 'How do I pay?',
  aliases: [],
  answer: [['p', 'By card.']],
} as const;
const index = indexEntries([entry], english);
const text = JSON.stringify(index);

describe('decodeFaqIndex', () => {
  it('takes an index as text and as a value', () => {
    assert.deepEqual(decodeFaqIndex(text, 'faq-index.json'), decodeFaqIndex(index, 'it'));
  });

  for (const [what, source, code] of [
    ['no JSON', '<!doctype html>', 'not-an-index'],
    ['an empty file', '', 'not-an-index'],
    ['null', 'null', 'not-an-index'],
    ['other JSON', '{"a":1}', 'not-an-index'],
    ['a newer format', text.replace('"formatVersion":1', '"formatVersion":2'), 'wrong-version'],
    ['another answer', text.replace('By card', 'By coin'), 'damaged'],
    ['another count', text.replace('"count":1', '"count":2'), 'damaged'],
    ['another hash', text.replace(/"hash":"./, '"hash":"x'), 'damaged'],
    ['no entries', JSON.stringify({...index, entries: undefined}), 'damaged'],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.throws(() => decodeFaqIndex(source, 'faq-index.json'), {name: 'IndexError', code});
    });
  }

  it('refuses a file with any one character changed', () => {
    const accepted: string[] = [];
    for (let i = 0; i < 1000; i++) {
      const at = (i * 7919) % text.length; // a prime: the places are spread over the file
      const changed = text[at] === '~' ? '!' : '~';
      try {
        decodeFaqIndex(text.slice(0, at) + changed + text.slice(at + 1), 'it');
        accepted.push(text.slice(at - 10, at + 10));
      } catch (error) {
        if (!(error instanceof IndexError)) throw error;
      }
    }

    assert.deepEqual(accepted, []);
  });

  it('says which version it reads and what to do', () => {
    assert.throws(() => decodeFaqIndex({formatVersion: 9}, 'faq-index.json'), {
      message:
        'faq-index.json has format 9, but this <faq-search> reads format 1. ' +
        'Build the index again with the version of faq-search that the page loads.',
    });
  });

  it('keeps words that are also names of object members', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const named = names.map((name) => ({...entry, id: name, question: name, category: name}));

    const decoded = decodeFaqIndex(JSON.stringify(indexEntries(named, english)), 'it');

    assert.deepEqual(
      decoded.entries.map(({id, category}) => [id, category]),
      names.map((name) => [name, name]),
    );
  });
});
