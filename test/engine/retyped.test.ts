/**
 * Queries in another keyboard layout or in Latin letters, put to both forms of an index.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createEngine, type Engine} from '../../src/engine/index.js';
import type {Entry} from '../../src/format/entry.js';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {languageOf} from '../../src/languages/registry.js';
import {opened} from './open-in-pieces.js';

function enginesOf(code: string, questions: readonly string[]): readonly [Engine, Engine] {
  const language = languageOf(code);
  const entries = questions.map((question, i): Entry => ({
    id: `${i}`,
    question,
    aliases: [],
    answer: [],
  }));
  const index = indexEntries(entries, language);
  return [createEngine({index, language}), opened(index, language).engine];
}

const FAQS: Readonly<Record<string, readonly [Engine, Engine]>> = {
  ru: enginesOf('ru', [
    'Как проходит оплата заказа?',
    'Где моя карта?',
    'Забыл пароль от Telegram',
  ]),
  el: enginesOf('el', ['Πώς αλλάζω τον κωδικό μου;', 'Πότε γίνεται η παράδοση;']),
  ar: enginesOf('ar', ['كيف أدفع الفاتورة؟', 'متى يصل الطلب؟']),
  he: enginesOf('he', ['איך משנים סיסמה?', 'מתי מגיע המשלוח?']),
  ko: enginesOf('ko', ['비밀번호를 바꾸고 싶어요', '배송은 얼마나 걸리나요?']),
  ja: enginesOf('ja', ['パスワードを忘れました', 'はがきはいつ届きますか']),
};

describe('a query that finds nothing', () => {
  for (const [code, query, id, used] of [
    ['ru', 'jgkfnf', '0', 'оплата'],
    ['ru', 'oplata', '0', 'оплата'],
    ['ru', 'rfhns', '1', 'карты'],
    ['ru', 'ult rfhnf', '1', 'где карта'],
    ['ru', 'еудупкфь', '2', 'telegram'],
    ['ru', 'gfhjkm', '2', 'пароль'],
    ['el', 'kodikos', '0', 'κωδικος'],
    ['el', 'paradosi', '1', 'παραδοσι'],
    ['el', 'allazv ton kvdiko', '0', 'αλλαζω τον κωδικο'],
    ['ar', 'hgthj,vm', '0', 'الفاتورة'],
    ['ar', "hg'gf", '1', 'الطلب'],
    ['he', 'xhxnv', '0', 'סיסמה'],
    ['ko', 'qlalfqjsgh', '0', '비밀번호'],
    ['ko', 'qothd', '1', '배송'],
    ['ja', 'pasuwaado', '0', 'ぱすわーど'],
    ['ja', 'hagaki', '1', 'はがき'],
  ] as const) {
    it(`is read as it was meant: “${query}” (${code})`, async () => {
      for (const engine of FAQS[code] ?? []) {
        const {hits, corrections} = await engine.search(query);
        const back = await engine.search({
          text: query,
          verbatim: corrections.map(({typed}) => typed),
        });

        assert.equal(hits[0]?.entry.id, id);
        assert.equal(corrections.map((correction) => correction.used).join(' '), used);
        assert.equal(back.total, 0);
      }
    });
  }

  for (const [code, query] of [
    ['ru', 'jgkfnf xyzzy'],
    ['ru', 'xyzzy'],
    ['ru', 'rfr'],
    ['el', 'qwerty'],
    ['ko', 'zzzz'],
    ['ja', 'konnichiwa'],
    ['he', 'hello'],
    ['ar', 'hello'],
  ] as const) {
    it(`stays without an answer where not all of it has a meaning: “${query}” (${code})`, async () => {
      for (const engine of FAQS[code] ?? []) {
        const {total, corrections} = await engine.search(query);

        assert.deepEqual([total, corrections], [0, []]);
      }
    });
  }
});
