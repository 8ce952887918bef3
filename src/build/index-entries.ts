/**
 * Turns entries into a FAQ index.
 */
import MiniSearch from 'minisearch';
import {answerText} from '../format/answer-tree.js';
import type {Entry} from '../format/entry.js';
import {sealFaqIndex, type FaqIndex} from '../format/faq-index.js';
import {indexOptions, type IndexedTexts} from '../format/index-options.js';
import type {Language} from '../format/language.js';

/** @param entries in the FAQ's order, with distinct ids */
export function indexEntries(entries: readonly Entry[], language: Language): FaqIndex {
  const search = new MiniSearch<IndexedTexts>(indexOptions(language));
  search.addAll(
    entries.map(({question, aliases, category, answer}, id) => ({
      id,
      question,
      aliases: aliases.join('\n'),
      answer: answerText(answer),
      category: category ?? '',
    })),
  );
  return sealFaqIndex({
    language: language.code,
    count: entries.length,
    entries,
    terms: search.toJSON(),
  });
}
