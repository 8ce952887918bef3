/**
 * How queries are read: signs, numbers, quotes, a minus, and what people wrap a question in.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createEngine, type Engine} from '../../src/engine/index.js';
import type {Entry} from '../../src/format/entry.js';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {languageOf} from '../../src/languages/registry.js';
import {commonSynonyms} from '../../src/languages/synonym-packs.js';

function engineOf(code: string, faq: Readonly<Record<string, readonly [string, string]>>): Engine {
  const entries = Object.entries(faq).map(([id, [question, answer]]): Entry => ({
    id,
    question,
    aliases: [],
    answer: [['p', answer]],
  }));
  const language = languageOf(code);
  return createEngine({
    index: indexEntries(entries, language, {common: commonSynonyms(language.code)}),
    language,
  });
}

const english = engineOf('en', {
  rocket: ['What does the rocket mean?', 'A line with 🚀 is about something new.'],
  bug: ['What does the beetle mean?', 'A line with 🐞 is about something mended.'],
  equals: ['How do two equals signs differ?', 'Use === for types, == without, !! for a boolean.'],
  arrow: ['How do I write an arrow?', 'With -> or =>.'],
  lock: ['Why does my lock say E4711?', 'Its battery is low.'],
  limit: ['How many rows can I import?', 'Up to 2,500,000 rows.'],
  hot: ['When is the hotline open?', 'From 8 am. Call +49 30 5551234.'],
  register: [
    'How do I register?',
    'Registration takes a minute; people who bought a leaf need none.',
  ],
  mail: ['How do I change my e-mail address?', 'Under your account.'],
  verbose: ['How do I see more output?', 'Run the tool with --verbose or --dry-run.'],
  release: ['What is new in 3.1?', 'Release 3.1 is faster.'],
  pay: ['How do I pay by card?', 'Any card works.'],
  invoice: ['How do I pay by invoice?', 'Ask us for one.'],
});

const first = async (engine: Engine, query: string): Promise<string | undefined> =>
  (await engine.search(query)).hits[0]?.entry.id;

describe('a query', () => {
  for (const [query, id, why] of [
    ['🚀', 'rocket', 'an emoji'],
    ['== vs ===', 'equals', 'two operators'],
    ['2500000.00', 'limit', 'an amount with hundredths'],
    ['030 5551234', 'hot', 'a phone number without the code of its country'],
    ['0049 (0)30 5551234', 'hot', 'a phone number with another code in front'],
    ['register now&', 'register', 'a sign that the FAQ does not have'],
    ['===', 'equals', 'an operator'],
    ['!!', 'equals', 'marks that are an operator'],
    ['->', 'arrow', 'an operator that begins with a minus'],
    ['4711', 'lock', 'the number of a code'],
    ['error 4711', 'lock', 'the number of a code beside another word'],
    ['2500000', 'limit', 'a number without what parts its groups'],
    ['2.500.000 rows', 'limit', 'groups parted in another way'],
    ['+49 (30) 555 1234', 'hot', 'a phone number with other spacing'],
    ['8am', 'hot', 'a time without its space'],
    ['v3', 'release', 'the first number of a version'],
    ['person', 'register', 'the one of many with another form'],
    ['buying', 'register', 'a past form without a rule'],
    ['registraton', 'register', 'an error in an ending'],
    ['tool -verbose', 'verbose', 'a flag with a hyphen less'],
    ['tool -dry-run', 'verbose', 'a flag of two words with a hyphen less'],
    ['change e -mail', 'mail', 'a hyphen after a space'],
    ['pay -card -invoice', 'pay', 'exclusions that would leave nothing'],
    ['"pay -card"', 'pay', 'a minus in quotes'],
    ['please tell me how one can register', 'register', 'what people wrap a question in'],
  ] as const) {
    it(`finds ${id} by “${query}”: ${why}`, async () => {
      assert.equal(await first(english, query), id);
    });
  }

  for (const query of ['🎉', '!?', '@', '?', '=>>=']) {
    it(`finds nothing by “${query}”, which the FAQ does not have`, async () => {
      const {total, missing, corrections} = await english.search(query);

      assert.deepEqual([total, missing, corrections], [0, [], []]);
    });
  }

  for (const query of ['', ' ', '"', '-', '“']) {
    it(`asks for nothing yet with “${query}”`, async () => {
      assert.equal((await english.search(query)).total, 13);
    });
  }

  it('does not say that a sign is missing beside words that are found', async () => {
    const {hits, missing} = await english.search('register 🎉 :-) ??');

    assert.deepEqual([hits[0]?.entry.id, missing], ['register', []]);
  });

  it('never corrects a contraction, nor says that it is missing', async () => {
    const {corrections, missing} = await english.search("they're paying, we've paid, don't");

    assert.deepEqual([corrections, missing], [[], []]);
  });

  it('prefers what is typed to another version with the same first number', async () => {
    const engine = engineOf('en', {
      old: ['What is in 2.0?', 'Version 2.0 of the app.'],
      exact: ['What is in v2?', 'Version v2 of the app.'],
    });

    assert.equal(await first(engine, 'version v2'), 'exact');
    assert.equal(await first(engine, 'version 2.0'), 'old');
  });
});

describe('a query that the best entry explains', () => {
  for (const [query, isWeak] of [
    ['how do I pay by card', false],
    ['registration', false],
    ['can my neighbour send a parcel abroad for a friend with a card', true],
  ] as const) {
    it(`${isWeak ? 'hardly' : 'well'} is said to be so: “${query}”`, async () => {
      const results = await english.search(query);

      assert.ok(results.total > 0);
      assert.equal(results.isWeak, isWeak);
    });
  }
});

describe('an exclusion', () => {
  it('is named, and taken back by its word', async () => {
    const without = await english.search('pay -card');
    const back = await english.search({text: 'pay -card', verbatim: ['card']});

    assert.deepEqual([without.hits[0]?.entry.id, without.excluded], ['invoice', ['card']]);
    assert.deepEqual([back.hits[0]?.entry.id, back.excluded], ['pay', []]);
  });

  it('alone lists what does not have its word, in the order of the FAQ', async () => {
    const {hits, total, excluded} = await english.search('-pay');

    assert.deepEqual([total, hits[0]?.entry.id, excluded], [11, 'rocket', ['pay']]);
  });

  it('is none where operators are switched off', async () => {
    const {hits, excluded} = await english.search({text: 'pay -card', operators: false});

    assert.deepEqual([hits[0]?.entry.id, excluded], ['pay', []]);
  });

  for (const [query, id] of [
    ['Benutzername und -passwort', 'user'],
    ['Ein- und -ausgang', 'door'],
    ['Vor- oder -nachname', 'name'],
  ] as const) {
    it(`is none in “${query}”, where it ends a compound`, async () => {
      const german = engineOf('de', {
        user: ['Wie ändere ich Benutzername und Passwort?', 'Unter Konto.'],
        door: ['Wo sind Eingang und Ausgang?', 'An der Straße.'],
        name: ['Wie ändere ich Vorname und Nachname?', 'Schriftlich.'],
      });

      assert.equal(await first(german, query), id);
    });
  }
});

describe('quotes', () => {
  it('ask for words in just this order, but not inside of a word', async () => {
    const hebrew = engineOf('he', {
      army: ['איך מתקשרים לצה"ל?', 'בטלפון.'],
      usa: ['ארה״ב: יש משלוח?', 'כן.'],
    });

    assert.equal((await english.search('"pay by invoice"')).total, 1);
    assert.equal(await first(hebrew, 'ארהב'), 'usa');
    assert.equal(await first(hebrew, 'ארה"ב וקנדה"'), 'usa');
  });
});

describe('Japanese', () => {
  const japanese = engineOf('ja', {
    server: ['サーバーに接続できません', 'ケーブルを確認してください。'],
    password: ['パスワードを変更したいです', '設定で変更できます。'],
    card: ['クレジットカードで支払えますか', 'はい。'],
    post: ['はがきはいつ届きますか', '三日後です。'],
  });
  for (const [query, id] of [
    ['サーバに接続したい', 'server'],
    ['さーばー', 'server'],
    ['ﾊﾟｽﾜｰﾄﾞ変更', 'password'],
    ['ぱすわーど', 'password'],
    ['支払いはどうすればいいですか', 'card'],
    ['はがき', 'post'],
  ] as const) {
    it(`finds ${id} by “${query}”`, async () => {
      assert.equal(await first(japanese, query), id);
    });
  }

  it('lists nothing for endings that all entries share', async () => {
    assert.equal((await japanese.search('配達したいです')).total, 0);
  });
});

describe('French', () => {
  it('is searched without what wraps a question, as long as anything else is asked', async () => {
    const french = engineOf('fr', {
      loss: ['J’ai perdu la clé, est-ce grave ?', 'Non.'],
      bank: ['Changer de banque', 'Donnez-nous le relevé.'],
    });

    assert.equal(await first(french, 'j’ai changé, est-ce que la banque…'), 'bank');
    assert.equal(await first(french, 'est-ce'), 'loss');
  });
});

describe('Chinese', () => {
  it('has full-width letters and signs as those of ASCII', async () => {
    const chinese = engineOf('zh', {
      version: ['v2.0版本有什么？', '新功能。'],
      price: ['价格是￥１，２９９吗？', '单笔1,000,000元以内。'],
    });

    assert.equal(await first(chinese, 'Ｖ２．０'), 'version');
    assert.equal(await first(chinese, '1299'), 'price');
    assert.equal(await first(chinese, '1000000元'), 'price');
  });

  it('meets in traditional and simplified characters, both ways', async () => {
    const chinese = engineOf('zh', {
      password: ['如何重置密码？', '点击忘记密码。'],
      account: ['怎麼註銷帳號？', '聯繫客服。'],
    });

    assert.equal(await first(chinese, '重設密碼'), 'password');
    assert.equal(await first(chinese, '注销账号'), 'account');
  });
});

describe('a language whose marks tell words apart', () => {
  it('ranks the word with the same marks first, and finds it without', async () => {
    const vietnamese = engineOf('vi', {
      ghost: ['Có ma không?', 'Không.'],
      code: ['Nhập mã ở đâu?', 'Trong giỏ hàng.'],
      mother: ['Quà cho má?', 'Có.'],
    });

    assert.equal(await first(vietnamese, 'mã'), 'code');
    assert.equal(await first(vietnamese, 'má'), 'mother');
    assert.equal((await vietnamese.search('ma')).total, 3);
  });
});
