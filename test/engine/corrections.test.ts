import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {splitFaqIndex} from '../../src/indexing/split/split-faq-index.js';
import {createEngine, type Engine} from '../../src/engine/index.js';
import {createSplitEngine} from '../../src/engine/split/create-split-engine.js';
import type {Entry} from '../../src/format/entry.js';
import {languageOf} from '../../src/languages/registry.js';
import {commonSynonyms} from '../../src/languages/synonym-packs.js';

/** Both forms of a FAQ that has these questions. */
function enginesOf(code: string, questions: readonly string[]): readonly [Engine, Engine] {
  const language = languageOf(code);
  const entries = questions.map((question, i): Entry => {
    const [text = '', ...aliases] = question.split(' = ');
    return {id: `entry-${i}`, question: text, aliases, answer: []};
  });
  const index = indexEntries(entries, language, {common: commonSynonyms(language.code)});
  const {manifest, pieces} = splitFaqIndex(index, language);
  const load = async <T>(address: string, open: (text: string) => T): Promise<T> =>
    open(pieces.get(address) ?? '');
  return [createEngine({index, language}), createSplitEngine({manifest, language, load})];
}

const FAQS = {
  en: enginesOf('en', [
    'How do I pay an invoice?',
    'What do you do with our data?',
    'Which parts can I order?',
    'Can I set an address for a device?',
    'Where are the settings?',
    'How are points counted?',
    'Does it work with encryption?',
    'How do I change my password?',
    'When do you ship, and how are orders shipped?',
    'Why was the connection refused?',
    'Which bills are open?',
    'Can I download all of it with one click? = settle up',
    'What is not included?',
    'How long do you keep it?',
    'Do you have what I got before?',
  ]),
  de: enginesOf('de', [
    'Wie bezahle ich meine Rechnung?',
    'Wann kommt das Paket an?',
    'Wie kann ich den Vertrag kündigen?',
    'Welche Karten nehmt ihr?',
    'Wo ist die Kasse?',
  ]),
  fr: enginesOf('fr', [
    'Comment puis-je payer ma commande ?',
    'Quand le colis sera-t-il livré ?',
    'Comment changer mon mot de passe ?',
    'Où est la porte ?',
  ]),
  es: enginesOf('es', [
    '¿Cómo puedo cancelar mi pedido?',
    '¿Cuándo llega el paquete?',
    '¿Dónde cambio la contraseña?',
    '¿Qué casos hay?',
  ]),
} as const;

async function usedFor(code: keyof typeof FAQS, query: string): Promise<string[]> {
  const [whole, split] = FAQS[code];
  const {corrections, total} = await whole.search(query);
  const other = await split.search(query);
  assert.deepEqual(other.corrections, corrections, 'in pieces as whole');
  assert.equal(other.total, total, 'in pieces as whole');
  return corrections.map(({used}) => used);
}

describe('a mistyped word', () => {
  for (const [code, typed, expected, why] of [
    ['en', 'pasword', 'password', 'a letter left out'],
    ['en', 'passwrod', 'password', 'two letters swapped'],
    ['en', 'invocie', 'invoice', 'two letters swapped'],
    ['en', 'shiped', 'shipped', 'a doubled letter left out, of a short stem'],
    ['en', 'encrytpion', 'encryption', 'an error that hides the ending'],
    ['en', 'conection', 'connection', 'a letter left out before the ending'],
    ['en', 'bils', 'bills', 'a doubled letter left out before a plural'],
    ['en', 'wgorking', 'work', 'a form of the word that the FAQ does not have'],
    ['en', 'ordrs', 'orders', 'a letter left out of a plural'],
    ['en', 'setle', 'settle', 'a word of an alias, one letter away'],
    ['en', 'chnage', 'change', 'swapped letters inside'],
    ['en', 'pyament invocie', 'invoice', 'only the one of two that is one'],
    ['de', 'Rechnug', 'rechnung', 'a letter left out'],
    ['de', 'kundigne', 'kündigen', 'swapped letters, without the umlaut'],
    ['de', 'Vetrag', 'vertrag', 'a letter left out'],
    ['de', 'Packet', 'paket', 'a letter too many'],
    ['fr', 'comande', 'commande', 'a doubled letter left out'],
    ['fr', 'livrre', 'livré', 'a letter doubled'],
    ['es', 'cancelra', 'cancelar', 'swapped letters'],
    ['es', 'contrasena', undefined, 'left without its tilde, which is no error'],
    ['es', 'paqueete', 'paquete', 'a letter too many'],
  ] as const) {
    it(`“${typed}” is searched as ${expected ?? 'it is'}: ${why}`, async () => {
      assert.deepEqual(await usedFor(code, `${typed}?`), expected === undefined ? [] : [expected]);
    });
  }
});

describe('another word', () => {
  for (const [code, query, why] of [
    ['en', 'paris', 'only its stem is near to that of “pay”'],
    ['en', 'hours', 'only its stem is near to “our”'],
    ['en', 'parking', 'with a letter replaced, it would be a form of “part”'],
    ['en', 'printing', 'with a letter replaced, it would be a form of “point”'],
    ['en', 'parties', 'its stem has a letter more at its end than “part”'],
    ['en', 'mail', 'nobody writes “pay” as its stem'],
    ['en', 'nothing', 'what is left without the ending is “not”'],
    ['en', 'paying guests from paris', 'beside a word that is known'],
    ['en', 'forgot', 'it is not “for” and “got”'],
    ['en', 'withwhat', 'two words that say nothing on their own'],
    ['de', 'Karneval', 'it only begins like “Karten”'],
    ['de', 'Kassel', 'a name, two letters away from “Kasse” without its ending'],
    ['fr', 'port', 'a word of its own'],
    ['es', 'casas', 'a letter replaced in a short stem'],
  ] as const) {
    it(`“${query}” is not taken for a mistyped one: ${why}`, async () => {
      assert.deepEqual(await usedFor(code, `${query}?`), []);
    });
  }
});

describe('a query of which the FAQ has only a correction', () => {
  const [engine] = FAQS.en;

  for (const query of ['weather in paris tomorrow', 'some ordrs of chocolate cookies']) {
    it(`“${query}” is not answered`, async () => {
      assert.equal((await engine.search(query)).total, 0);
    });
  }

  it('is answered where the correction is most of what was asked', async () => {
    assert.ok((await engine.search('what about my ordrs')).total > 0);
  });
});
