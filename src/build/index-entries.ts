/**
 * Turns entries into a FAQ index.
 */
import MiniSearch from 'minisearch';
import {answerText, linkAddresses} from '../format/answer-tree.js';
import type {Entry} from '../format/entry.js';
import {sealFaqIndex, type FaqIndex} from '../format/faq-index.js';
import {indexOptions, type IndexedTexts} from '../format/index-options.js';
import type {Language} from '../format/language.js';
import {packSynonyms, type PackedSynonyms} from '../format/synonyms.js';
import {commonSynonyms} from '../languages/synonym-packs.js';
import {packTerms} from './pack-terms.js';
import {parseSynonymLine, synonymRows, type SynonymLine} from './synonym-rows.js';
import {expressionsOf} from './vocabulary.js';

/**
 * @param entries in the FAQ's order, with distinct ids
 * @param ownSynonyms the author's
 */
export function indexEntries(
  entries: readonly Entry[],
  language: Language,
  ownSynonyms: readonly SynonymLine[] = [],
): FaqIndex {
  const search = new MiniSearch<IndexedTexts>(indexOptions(language));
  search.addAll(
    entries.map(({question, aliases, category, answer}, id) => ({
      id,
      question,
      aliases: aliases.join('\n'),
      answer: answerText(answer),
      category: category ?? '',
      links: linkAddresses(answer),
    })),
  );
  const serialized = search.toJSON();
  const occurs = expressionsOf(entries, language);
  const synonymsOf = (lines: readonly SynonymLine[]): PackedSynonyms =>
    packSynonyms(synonymRows(lines, language, occurs));
  return sealFaqIndex({
    language: language.code,
    count: entries.length,
    entries,
    synonyms: {own: synonymsOf(ownSynonyms), common: synonymsOf(commonLines(language.code))},
    terms: packTerms(serialized),
  });
}

function commonLines(languageCode: string): SynonymLine[] {
  return commonSynonyms(languageCode)
    .split('\n')
    .flatMap((line) => parseSynonymLine(line) ?? []);
}
