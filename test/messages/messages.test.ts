import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {messages as english} from '../../src/messages/en.js';
import {MESSAGE_TAGS, messageTagOf, pageTagsOf} from '../../src/messages/tags.js';

type Message = string | (Readonly<Record<string, string>> & {readonly other?: string});
type Table = Readonly<Record<string, Message>>;

/** All counts that a FAQ can have; at a million, some languages have one more category. */
const COUNTS = Array.from({length: 10_001}, (_, count) => count);

const TABLES = await Promise.all(
  MESSAGE_TAGS.map(async (tag) => {
    const module: unknown = await import(`../../src/messages/${tag}.js`);
    return {tag, table: (module as {messages: Table}).messages};
  }),
);

function formsOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function placeholdersIn(text: string): string {
  return (text.match(/\{[^}]*\}?/g) ?? []).sort().join();
}

const LATIN_LETTERS = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ');

function inLatinLetters(text: string): string {
  return Array.from(text, (letter) => {
    const latin = LATIN_LETTERS['абвгдђежзијклљмнњопрстћуфхцчџш'.indexOf(letter.toLowerCase())];
    if (latin === undefined) return letter;
    return letter === letter.toLowerCase()
      ? latin
      : latin.replace(/^./, (first) => first.toUpperCase());
  }).join('');
}

/** As ISO 15924 has it, by what CLDR knows of the language and its region. */
function scriptOf(tag: string): string {
  return new Intl.Locale(tag).maximize().script ?? '';
}

/** What a text in each script that is not Latin has at least one of. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Beng: /\p{Script=Bengali}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Grek: /\p{Script=Greek}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Jpan: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
  Kore: /\p{Script=Hangul}/u,
  Latn: /\p{Script=Latin}/u,
  Mymr: /\p{Script=Myanmar}/u,
  Taml: /\p{Script=Tamil}/u,
  Thai: /\p{Script=Thai}/u,
};

/** The texts of each table that a rule finds fault with. */
function textsWhere(table: Table, isWrong: (text: string, key: string) => boolean): string[] {
  return Object.entries(table).flatMap(([key, message]) =>
    formsOf(message).filter((text) => isWrong(text, key)),
  );
}

describe('MESSAGE_TAGS', () => {
  it('name the modules of the folder, sorted', () => {
    const modules = readdirSync('src/messages').flatMap(
      (file) => /^([a-z]{2}(?:-[A-Z][a-z]{3})?)\.ts$/.exec(file)?.[1] ?? [],
    );

    assert.deepEqual(MESSAGE_TAGS, modules.sort());
  });

  for (const [asked, tag] of [
    ['pt-BR', 'pt'],
    ['DE', 'de'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['ZH-hk', 'zh-Hant'],
    ['zh-CN', 'zh'],
    ['zh-Hans-HK', 'zh'],
    ['nb-NO', 'no'],
    ['nn', 'no'],
    ['sr-RS', 'sr'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['tlh', undefined],
    ['x-de', undefined],
    ['-de', undefined],
    ['constructor', undefined],
    ['', undefined],
  ] as const) {
    it(`have ${String(tag)} for “${asked}”`, () => {
      assert.equal(messageTagOf(asked), tag);
    });
  }
});

describe('pageTagsOf', () => {
  it('is each a tag in its usual form', () => {
    const tags = MESSAGE_TAGS.flatMap(pageTagsOf);

    assert.deepEqual(Intl.getCanonicalLocales(tags), tags);
  });

  it('has regions with the script of their table alone', () => {
    const odd = MESSAGE_TAGS.flatMap((tag) =>
      pageTagsOf(tag).filter((each) => scriptOf(each) !== scriptOf(tag)),
    );

    assert.deepEqual(odd, []);
  });
});

for (const {tag, table} of TABLES) {
  describe(`the interface in ${tag}`, () => {
    it('is written in the script of its language', () => {
      const letter = LETTERS[scriptOf(tag)] ?? /(?!)/;

      assert.deepEqual(
        textsWhere(table, (text, key) => key !== 'quoted' && !letter.test(text)),
        [],
      );
    });

    it('has every message of the English one, and no other', () => {
      assert.deepEqual(Object.keys(table).sort(), Object.keys(english).sort());
    });

    it('has a form for each count, and none for nothing', () => {
      const rules = new Intl.PluralRules(tag);
      const needed = [...new Set([...COUNTS.map((count) => rules.select(count)), 'other'])].sort();
      const counted = Object.values(table).filter((message) => typeof message !== 'string');

      assert.equal(counted.length, 3);
      for (const forms of counted) assert.deepEqual(Object.keys(forms).sort(), needed);
    });

    it('keeps the placeholder of each text', () => {
      for (const [key, message] of Object.entries(table)) {
        const wanted = formsOf((english as Table)[key] ?? '').at(-1) ?? '';
        if (typeof message === 'string')
          assert.equal(placeholdersIn(message), placeholdersIn(wanted));
        else assert.equal(placeholdersIn(message.other ?? ''), '{count}');
      }
    });

    it('tells counts apart wherever it leaves the number out', () => {
      const rules = new Intl.PluralRules(tag);
      const vague = Object.values(table).flatMap((message) =>
        typeof message === 'string'
          ? []
          : Object.entries(message).filter(
              ([category, text]) =>
                !text.includes('{count}') &&
                COUNTS.filter((count) => rules.select(count) === category).length > 1,
            ),
      );

      assert.deepEqual(vague, []);
    });

    it('has the signs of good print: no straight quotes, no three dots', () => {
      assert.deepEqual(
        textsWhere(table, (text) => /["']|\.\.\.|^\s|\s$|  /.test(text)),
        [],
      );
    });

    if (tag !== 'en') {
      it('leaves nothing in English', () => {
        const own = new Set<string>(Object.values(english).flatMap(formsOf));

        // “No” in Spanish, “questions” in French, “Categories” in Catalan, the quotes in Chinese.
        assert.deepEqual(
          textsWhere(
            table,
            (text, key) => own.has(text) && !['no', 'quoted', 'listed', 'categories'].includes(key),
          ),
          [],
        );
      });
    }
  });
}

describe('the messages', () => {
  it('are each said somewhere', () => {
    const source = readdirSync('src', {recursive: true, encoding: 'utf8'})
      .filter((path) => /^(element|format)\b.*\.ts$/.test(path))
      .map((path) => readFileSync(`src/${path}`, 'utf8'))
      .join('');

    assert.deepEqual(
      Object.keys(english).filter((key) => !source.includes(`'${key}'`)),
      [],
    );
  });
});

describe('the interface in French', () => {
  it('has spaces that never break where its print wants them', () => {
    const french = TABLES.find(({tag}) => tag === 'fr')?.table ?? {};

    assert.deepEqual(
      textsWhere(french, (text) => /[^\u00a0\u202f][:;?!»]|«[^\u00a0]/.test(text)),
      [],
    );
  });
});

describe('the interface in a language written from right to left', () => {
  for (const {tag, table} of TABLES.filter((each) => /Arab|Hebr/.test(scriptOf(each.tag)))) {
    it(`isolates what was typed (${tag})`, () => {
      assert.deepEqual(
        textsWhere(table, (text, key) => key === 'quoted' && !text.includes('⁨{words}⁩')),
        [],
      );
    });
  }
});

describe('the interface in Serbian', () => {
  it('is the same in Cyrillic and in Latin letters', () => {
    const [cyrillic, latin] = ['sr', 'sr-Latn'].map(
      (wanted) => TABLES.find(({tag}) => tag === wanted)?.table ?? {},
    );

    assert.deepEqual(JSON.parse(inLatinLetters(JSON.stringify(cyrillic))), latin);
  });
});
