/**
 * A FAQ of three entries with the scripts that carry it.
 */
import {indexEntries} from '../../src/indexing/index-entries.js';
import {bundleScripts, type Scripts} from '../../src/cli/bundle-scripts.js';
import type {FaqIndex} from '../../src/format/faq-index.js';
import {language} from '../../src/languages/en.js';

export const SMALL_INDEX: FaqIndex = indexEntries(
  [
    {
      id: 'pay',
      question: 'How do I pay?',
      aliases: [],
      category: 'Money',
      answer: [['p', 'By card.']],
    },
    {
      id: 'leave',
      question: 'How do I leave?',
      aliases: [],
      category: 'Doors',
      answer: [['p', 'By the door.']],
    },
    {
      id: 'stay',
      question: 'Can I stay?',
      aliases: [],
      category: 'Doors',
      answer: [['p', 'Until noon.']],
    },
  ],
  language,
);

/** What a reader finds in it for `door`. */
export const DOOR = {question: 'How do I leave?', answer: 'By the door.', listed: 3};

export const smallScripts = scriptsOf(SMALL_INDEX);

/** As `faq-search build` writes them. */
export function scriptsOf(index: FaqIndex, {withSrc = false} = {}): Promise<Scripts> {
  return bundleScripts(index, {messageTags: ['en'], withSrc});
}
