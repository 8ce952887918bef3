/**
 * A small FAQ, indexed by the real code: three categories, five questions, each kind of content.
 */
import {indexEntries} from '../../src/indexing/index-entries.js';
import type {Entry} from '../../src/format/entry.js';
import type {Faq} from '../../src/format/faq-index.js';
import {language} from '../../src/languages/en.js';
import {commonSynonyms} from '../../src/languages/synonym-packs.js';

const ENTRIES: readonly Entry[] = [
  {
    id: 'reset-password',
    question: 'How do I reset my password?',
    aliases: ['forgotten password'],
    category: 'Account',
    answer: [
      [
        'p',
        'Open the ',
        ['em', 'sign-in'],
        ' page and follow ',
        ['a', {href: '#delete-account'}, 'Forgotten'],
        '.',
      ],
      ['p', 'The link in the mail works for one hour.'],
    ],
  },
  {
    id: 'delete-account',
    question: 'Can I delete my account?',
    aliases: [],
    category: 'Account',
    answer: [['p', 'Yes. Your invoices are kept for ten years.']],
  },
  {
    id: 'which-ports-are-used-',
    question: 'Which ports are used?',
    aliases: [],
    category: 'Network',
    answer: [
      ['p', 'Open these in the firewall:'],
      [
        'table',
        ['thead', ['tr', ['th', 'Port'], ['th', 'For']]],
        ['tbody', ['tr', ['td', ['code', '443']], ['td', 'the password service']]],
      ],
    ],
  },
  {
    id: 'install-cli',
    question: 'How do I install the command line?',
    aliases: [],
    category: 'Tools',
    answer: [
      ['p', 'Run this:'],
      [
        'pre',
        [
          'code',
          {class: 'language-sh'},
          'npm install --global example-command-line --registry https://registry.example/ --prefix ~/.local\n',
        ],
      ],
    ],
  },
  {
    id: '€-prix',
    question: 'Which currencies can I pay in?',
    aliases: [],
    category: 'Account',
    answer: [['ul', ['li', 'Euro'], ['li', 'Dollar']]],
  },
];

export function faqOf(entries: readonly Entry[]): Faq {
  return {
    index: indexEntries(entries, language, {common: commonSynonyms(language.code)}),
    language,
  };
}

export const FAQ = faqOf(ENTRIES);

/** The same with two featured questions, and related ones. */
export const FEATURED_FAQ = faqOf(
  ENTRIES.map((entry) => {
    if (entry.id === 'delete-account') return {...entry, featured: true, related: [2, 0]};
    return entry.id === 'install-cli' ? {...entry, featured: true} : entry;
  }),
);

/** A FAQ of numbered questions, the first of them first. */
export function longFaq(count: number): Faq {
  return faqOf(
    Array.from({length: count}, (_, index) => ({
      id: `q${index + 1}`,
      question: `Question number ${index + 1}?`,
      aliases: [],
      answer: [['p', `Answer ${index + 1}.`]],
    })),
  );
}
