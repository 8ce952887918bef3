import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {decodeFaqIndex} from '../../src/format/decode-faq-index.js';
import {entryOf} from '../../src/format/entry-row.js';
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

type Random = (below: number) => number;

/** A linear congruential generator: the same changes in every run. */
function seeded(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What happens to files: a flipped bit, a lost, doubled or cut part, two parts swapped. */
const CHANGES: readonly ((bytes: Buffer, at: number, random: Random) => Buffer)[] = [
  (bytes, at, random) => bytes.fill((bytes[at] ?? 0) ^ (1 << random(8)), at, at + 1),
  (bytes, at, random) => bytes.fill(33 + random(90), at, at + 1),
  (bytes, at, random) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random(9))]),
  (bytes, at, random) => Buffer.concat([bytes.subarray(0, at + 1 + random(9)), bytes.subarray(at)]),
  (bytes, at) => bytes.subarray(0, at),
  (bytes, at, random) => {
    const length = 1 + random(9);
    return Buffer.concat([
      bytes.subarray(0, at),
      bytes.subarray(at + length, at + 2 * length),
      bytes.subarray(at, at + length),
      bytes.subarray(at + 2 * length),
    ]);
  },
];

/** Another file, by one change at random. */
function changed(original: Buffer, random: Random): Buffer {
  const change = CHANGES[random(CHANGES.length)];
  const bytes = change?.(Buffer.from(original), random(original.length), random);
  return bytes === undefined || bytes.equals(original) ? changed(original, random) : bytes;
}

function isAccepted(file: string): boolean {
  try {
    decodeFaqIndex(file, 'it');
    return true;
  } catch (error) {
    if (error instanceof IndexError) return false;
    throw error;
  }
}

describe('decodeFaqIndex', () => {
  it('takes an index as text and as a value', () => {
    assert.deepEqual(decodeFaqIndex(text, 'faq-index.json'), decodeFaqIndex(index, 'it'));
  });

  for (const [what, source, code] of [
    ['no JSON', '<!doctype html>', 'not-an-index'],
    ['an empty file', '', 'not-an-index'],
    ['null', 'null', 'not-an-index'],
    ['other JSON', '{"a":1}', 'not-an-index'],
    ['a newer format', text.replace('"formatVersion":5', '"formatVersion":6'), 'wrong-version'],
    ['another answer', text.replace('By card', 'By coin'), 'damaged'],
    ['another count', text.replace('"count":1', '"count":2'), 'damaged'],
    ['half a file', text.slice(0, text.length / 2), 'damaged'],
    ['another hash', text.replace(/"hash":"./, '"hash":"x'), 'damaged'],
    ['no entries', JSON.stringify({...index, entries: undefined}), 'damaged'],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.throws(() => decodeFaqIndex(source, 'faq-index.json'), {name: 'IndexError', code});
    });
  }

  it('refuses a file with any change to its bytes', () => {
    const random = seeded(20_261_125);
    const original = Buffer.from(text);

    const accepted = Array.from({length: 1000}, () => changed(original, random)).filter((bytes) =>
      isAccepted(bytes.toString()),
    );

    assert.deepEqual(accepted.map(String), []);
  });

  for (const formatVersion of [9, 3, 0]) {
    it(`says which version it reads and what to do where it meets ${formatVersion}`, () => {
      assert.throws(() => decodeFaqIndex({formatVersion}, 'faq-index.json'), {
        message:
          `faq-index.json has format ${formatVersion}, but this <faq-search> reads format 5. ` +
          'Build the index with the version of faq-search that the page loads, and reload the page.',
      });
    });
  }

  it('keeps words that are also names of object members', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const named = names.map((name) => ({...entry, id: name, question: name, category: name}));

    const decoded = decodeFaqIndex(JSON.stringify(indexEntries(named, english)), 'it');

    assert.deepEqual(
      decoded.entries.map(entryOf).map(({id, category}) => [id, category]),
      names.map((name) => [name, name]),
    );
  });
});
