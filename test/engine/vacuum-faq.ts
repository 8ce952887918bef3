/**
 * A small FAQ about a robot vacuum, for tests of the engine.
 */
import {indexEntries} from '../../src/indexing/index-entries.js';
import type {AnswerTree} from '../../src/format/answer-tree.js';
import type {Entry} from '../../src/format/entry.js';
import type {Faq} from '../../src/format/faq-index.js';
import {language} from '../../src/languages/en.js';
import {commonSynonyms} from '../../src/languages/synonym-packs.js';

function entry(
  id: string,
  category: string,
  question: string,
  answer: AnswerTree,
  aliases: string[] = [],
): Entry {
  return {id, question, aliases, category, answer};
}

export const ENTRIES: readonly Entry[] = [
  entry('charge', 'Battery', 'How long does charging take?', [
    ['p', 'An empty battery is full after four hours. The light turns green when it is done.'],
  ]),
  entry('battery-life', 'Battery', 'How long does the battery last?', [
    ['p', 'Up to ninety minutes on hard floors, and up to sixty minutes on carpets.'],
  ]),
  entry(
    'brush',
    'Cleaning',
    'How do I clean the brush?',
    [
      ['p', 'Turn the robot over and pull the yellow tab. Take the brush out of its frame.'],
      ['p', 'Cut hair and threads with scissors, and rinse the brush under cold water.'],
    ],
    ['remove hair from the roller'],
  ),
  entry('filter', 'Cleaning', 'When should I replace the filter?', [
    ['p', 'Every two months. You find a new one in our shop, as part ', ['code', 'AF-22.1'], '.'],
  ]),
  entry('wifi', 'Network', 'Why does the robot not connect to my Wi-Fi?', [
    [
      'p',
      'It only knows networks on 2.4 GHz. Error ',
      ['code', 'E-31'],
      ' means that the password is wrong.',
    ],
  ]),
  entry('reset', 'Network', 'How do I reset the robot to its factory settings?', [
    [
      'p',
      'Hold the home button for ten seconds. The schedule and the map of your rooms are deleted.',
    ],
  ]),
  entry('cplusplus', 'Developers', 'Is there a C++ library?', [
    ['p', 'Yes, and one for .NET. Neither can read the map from ', ['code', '/var/map'], '.'],
  ]),
];

export const FAQ: Faq = {
  index: indexEntries(ENTRIES, language, {
    own: [
      {typed: ['floor plan'], meant: ['map']},
      {typed: ['wipe'], meant: ['factory settings']},
    ],
    common: commonSynonyms(language.code),
  }),
  language,
};
