import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {analyze} from '../../src/format/analyze.js';
import {LANGUAGE_CODES} from '../../src/languages/language-codes.js';
import {languageOf} from '../../src/languages/registry.js';
import {compile} from '../../src/files/index.js';
import {createEngine} from '../../src/engine/index.js';

function stems(code: string, ...words: readonly string[]): string[] {
  return [...new Set(words.map((word) => analyze(word, languageOf(code))[0]?.term ?? ''))];
}

describe('languages', () => {
  for (const [code, ...words] of [
    ['en', 'connect', 'connected', 'connecting', 'connections'],
    ['en', 'organisation', 'organization'],
    ['en', 'cancelled', 'canceled'],
    ['en', 'colour', 'color'],
    ['de', 'Rechnung', 'Rechnungen'],
    ['fr', 'abonnement', 'abonnements'],
    ['es', 'factura', 'facturas'],
    ['pt', 'fatura', 'faturas'],
    ['it', 'fattura', 'fatture'],
    ['nl', 'rekening', 'rekeningen'],
    ['sv', 'bilar', 'bilarna'],
    ['da', 'betaling', 'betalingen'],
    ['no', 'betaling', 'betalingen'],
    ['ru', 'счета', 'счету'],
    ['de', 'kündigen', 'kuendigen', 'Kuendigung'],
    ['de', 'neue', 'neuer'],
    ['da', 'år', 'aar'],
    ['no', 'søknad', 'soeknad'],
    ['sv', 'lösenord', 'loesenord'],
    ['pt', 'devolução', 'devolucao', 'devoluções', 'devolver'],
    ['pt', 'pão', 'pao', 'pães'],
    ['he', 'תשלום', 'תשלומים', 'התשלום'],
  ] as const) {
    it(`join ${words.join(', ')} (${code})`, () => {
      assert.equal(stems(code, ...words).length, 1);
    });
  }

  for (const code of LANGUAGE_CODES) {
    it(`give a term for every word, however odd (${code})`, () => {
      const words = [
        'a',
        'é',
        'constructor',
        '__proto__',
        'tostring',
        'ß',
        '2fa',
        'ing',
        'ness',
        'x'.repeat(500),
      ];

      assert.deepEqual(
        words.filter((word) => analyze(word, languageOf(code)).length === 0),
        [],
      );
    });
  }

  it('are chosen by the primary subtag, in any case', () => {
    assert.equal(languageOf('PT-br').code, 'pt');
    assert.equal(languageOf('nb-NO').code, 'no');
    assert.equal(languageOf('pl').code, 'und');
  });
});

describe('a FAQ in another language', () => {
  for (const [language, question, answer, query] of [
    ['de', 'Wie lange ist die Inkubationszeit?', 'Etwa fünf Tage.', 'inkubation'],
    ['de', 'Wo finde ich meine Rechnungen?', 'Im Konto.', 'rechnung finden'],
    ['de', 'Welche Länder liefern Sie?', 'Alle in Europa.', 'lander'],
    ['fr', 'Où est l’application ?', 'Sur le site.', 'application'],
    ['es', '¿Cómo cambio la configuración?', 'En ajustes.', 'configuracion'],
    ['zh', '如何重置密码？', '点击链接。', '密码'],
    ['ja', 'パスワードを忘れました', 'リンクを押してください。', 'パスワード'],
    ['ko', '비밀번호를 잊어버렸어요', '링크를 누르세요.', '비밀번호'],
    ['th', 'ลืมรหัสผ่าน', 'กดลิงก์', 'รหัสผ่าน'],
    ['ar', 'كيف أغيّر كلمة المرور؟', 'من الإعدادات.', 'كلمه المرور'],
    ['pl', 'Gdzie jest faktura?', 'Na koncie.', 'faktura'],
  ] as const) {
    it(`answers “${query}” (${language})`, async () => {
      const text = `## ${question}\n\n${answer}\n\n## Xyz?\n\nXyz.\n`;
      const {index} = compile([{path: 'faq.md', text}], {language});
      assert.ok(index);

      const {hits} = await createEngine({index, language: languageOf(language)}).search(query);

      assert.equal(hits[0]?.entry.question, question);
    });
  }
});
