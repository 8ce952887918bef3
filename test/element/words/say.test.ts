import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sayFrom} from '../../../src/element/words/say.js';
import {messages as ar} from '../../../src/messages/ar.js';
import {messages as de} from '../../../src/messages/de.js';
import {messages as en} from '../../../src/messages/en.js';
import {messages as fr} from '../../../src/messages/fr.js';
import {messages as he} from '../../../src/messages/he.js';
import {messages as ja} from '../../../src/messages/ja.js';
import type {Messages} from '../../../src/messages/message-table.js';
import {messages as pl} from '../../../src/messages/pl.js';
import {messages as ru} from '../../../src/messages/ru.js';

const TABLES: Readonly<Record<string, Messages>> = {ar, de, en, fr, he, ja, pl, ru};

function sayIn(tag: string) {
  return sayFrom([{tag, messages: TABLES[tag] ?? {}}]);
}

describe('sayFrom', () => {
  for (const [tag, count, expected] of [
    ['en', 0, '0 questions found'],
    ['en', 1, '1 question found'],
    ['en', 12_345, '12,345 questions found'],
    ['de', 12_345, '12.345 Fragen gefunden'],
    ['fr', 0, '0 question trouvée'],
    ['pl', 1, 'Znaleziono 1 pytanie'],
    ['pl', 3, 'Znaleziono 3 pytania'],
    ['pl', 5, 'Znaleziono 5 pytań'],
    ['pl', 22, 'Znaleziono 22 pytania'],
    ['ru', 21, 'Найден 21 вопрос'],
    ['ru', 12, 'Найдено 12 вопросов'],
    ['ar', 0, 'لم يُعثر على أي سؤال'],
    ['ar', 2, 'عُثر على سؤالين'],
    ['he', 1, 'נמצאה שאלה אחת'],
    ['he', 2, 'נמצאו שתי שאלות'],
    ['he', 20, 'נמצאו 20 שאלות'],
    ['ja', 1, '1件の質問が見つかりました'],
  ] as const) {
    it(`says “${expected}” (${tag})`, () => {
      assert.equal(sayIn(tag)('matching', count), expected);
    });
  }

  for (const [tag, words, expected] of [
    ['en', ['a'], 'Not found in any answer: “a”.'],
    ['en', ['a', 'b', 'c'], 'Not found in any answer: “a”, “b”, and “c”.'],
    ['de', ['a', 'b'], 'In keiner Antwort gefunden: „a“ und „b“.'],
    ['fr', ['a', 'b'], 'Introuvable dans les réponses\u00a0: «\u00a0a\u00a0» et «\u00a0b\u00a0».'],
    ['ja', ['a', 'b'], 'どの回答にもない言葉：「a」、「b」。'],
    ['he', ['C++'], 'לא נמצא באף תשובה: ”\u2068C++\u2069”.'],
  ] as const) {
    it(`lists ${words.join(', ')} (${tag})`, () => {
      assert.equal(sayIn(tag)('missing', words), expected);
    });
  }

  it('takes words as they are, whatever signs they have', () => {
    assert.equal(sayIn('en')('none', ["$& $' {words}"]), "No question found for “$& $' {words}”.");
  });

  it('takes from the next table what the first does not have, by that language’s rules', () => {
    const say = sayFrom([
      {tag: 'en', messages: {clear: 'Wipe'}},
      {tag: 'pl', messages: pl},
    ]);

    assert.equal(say('clear'), 'Wipe');
    assert.equal(say('listed', 5), '5 pytań');
  });

  it('takes the form `other` for a category without its own', () => {
    const say = sayFrom([{tag: 'pl', messages: {listed: {other: 'Pytania: {count}'}}}]);

    assert.equal(say('listed', 3), 'Pytania: 3');
  });

  it('takes a text in place of forms', () => {
    const say = sayFrom([{tag: 'en', messages: {listed: 'Questions: {count}'}}]);

    assert.equal(say('listed', 1), 'Questions: 1');
  });

  it('goes on where a table has no form that fits', () => {
    const say = sayFrom([
      {tag: 'en', messages: {listed: {few: 'A few'}}},
      {tag: 'en', messages: en},
    ]);

    assert.equal(say('listed', 1), '1 question');
  });

  it('says the key where nobody has a text, so a button is never empty', () => {
    assert.equal(sayFrom([])('retry'), 'retry');
  });

  it('writes numbers as Intl does in every language and region', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    const pairs = letters.flatMap((a) => letters.map((b) => a + b));
    const languages = pairs.filter((tag) => Intl.NumberFormat.supportedLocalesOf(tag).length > 0);
    const regions = ['', ...pairs.map((pair) => `-${pair.toUpperCase()}`)];
    const tags = ['ckb', 'uz-Arab', 'pa-Arab', 'th-u-nu-thai', 'zh-Hant', 'ff-Adlm'].concat(
      languages.flatMap((language) => regions.map((region) => language + region)),
    );

    const wrong = tags.filter((tag) => {
      const say = sayFrom([{tag, messages: {matching: '{count}'}}]);
      return say('matching', 987) !== (987).toLocaleString(tag);
    });

    assert.ok(tags.length > 50_000);
    assert.deepEqual(wrong, []);
  });

  it('quotes one word as it quotes words of a list', () => {
    for (const tag of Object.keys(TABLES)) {
      const one = new Intl.ListFormat(tag).format(['{word}']);

      assert.equal(one, '{word}', tag);
    }
  });
});
