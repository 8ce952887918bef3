/**
 * Two small FAQs with every property of an entry, and with texts that each part of the analysis knows.
 */
import type {Entry} from '../../src/format/entry.js';

export const ENGLISH: readonly Entry[] = [
  {
    id: 'pay',
    question: 'How do I pay my bills?',
    aliases: ['settle an invoice', 'pay-it'],
    category: 'Money',
    answer: [
      ['p', 'By card, or from ', ['a', {href: 'https://bank.example/pay'}, 'your bank'], '.'],
      ['ul', ['li', 'EUR 9,99'], ['li', 'US$ 10.50']],
    ],
    featured: true,
  },
  {
    id: 'ports',
    question: 'Which ports does `C++` on node.js v20.19 use?',
    aliases: [],
    category: 'Network',
    answer: [
      ['pre', ['code', 'fooBar --port=443 /data/.config']],
      ['p', 'TCP 443 and UDP 53.'],
    ],
    related: [0, 2],
  },
  {
    id: 'cafe',
    question: 'Où est le café, naïve coöperation?',
    aliases: ["what's the co-operation’s place"],
    answer: [['p', 'ﬁfth ½ Straße, Ⅷ, ﷺ, 認証システム, 로그인, การเข้าสู่ระบบ.']],
  },
  {id: '認証', question: '認証システムとは？', aliases: [], answer: ['二段階認証です。']},
  {
    id: 'hours',
    question: 'What are our opening hours?',
    aliases: ['when are you open'],
    category: 'Money',
    answer: [['p', 'From nine to five, on the days that are running, ran or run.']],
  },
];

export const GERMAN: readonly Entry[] = [
  {
    id: 'kranken',
    question: 'Wer zahlt die Krankenversicherung?',
    aliases: ['krankenkasse'],
    category: 'Geld',
    answer: [['p', 'Die Versicherungen zahlen, größtenteils.']],
  },
  {
    id: 'haus',
    question: 'Welche Häuser sind versichert?',
    aliases: [],
    category: 'Haus',
    answer: [['p', 'Alle Haustüren und Türschlösser.']],
  },
];

export const SYNONYMS = [
  {typed: ['bill', 'invoice'], meant: ['bill', 'invoice']},
  {typed: ['opening times'], meant: ['opening hours']},
];
