/**
 * Turns entries into a FAQ index.
 */
import MiniSearch from 'minisearch';
import {answerText, linkAddresses} from '../format/answer-tree.js';
import type {Entry} from '../format/entry.js';
import {sealFaqIndex, type FaqIndex} from '../format/faq-index.js';
import type {Language} from '../format/language.js';
import {packSynonyms, type PackedSynonyms, type SynonymRow} from '../format/synonyms.js';
import {commonSynonyms} from '../languages/synonym-packs.js';
import {indexOptions, type IndexedTexts} from './index-options.js';
import {packTerms} from './pack-terms.js';
import {expressionRows, occurringRows, parseSynonymLine, type SynonymLine} from './synonym-rows.js';
import {relatedEntries} from './related.js';
import {expressionsOf} from './vocabulary.js';

/**
 * @param entries in the FAQ's order, with distinct ids; where one has no `related`, it is found
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
  const synonymsOf = (rows: readonly SynonymRow[]): PackedSynonyms =>
    packSynonyms(occurringRows(rows, occurs));
  return sealFaqIndex({
    language: language.code,
    count: entries.length,
    entries: withRelated(entries, relatedEntries(serialized, language)),
    synonyms: {
      own: synonymsOf(expressionRows(ownSynonyms, language)),
      common: synonymsOf(commonRows(language)),
    },
    terms: packTerms(serialized),
  });
}

function withRelated(entries: readonly Entry[], found: readonly (readonly number[])[]): Entry[] {
  return entries.map(({related: given, ...entry}, i) => {
    const related = given ?? found[i] ?? [];
    return related.length === 0 ? entry : {...entry, related};
  });
}

/** Analysing a pack takes as long as compiling a small FAQ, and it is always the same. */
const COMMON_ROWS = new Map<string, readonly SynonymRow[]>();

function commonRows(language: Language): readonly SynonymRow[] {
  const known = COMMON_ROWS.get(language.code);
  if (known) return known;
  const lines = commonSynonyms(language.code).split('\n');
  const rows = expressionRows(
    lines.flatMap((line) => parseSynonymLine(line) ?? []),
    language,
  );
  COMMON_ROWS.set(language.code, rows);
  return rows;
}
