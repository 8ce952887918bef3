/**
 * Counts the terms of entries, by field.
 *
 * The shapes are those of MiniSearch's serialised index, which the build makes with MiniSearch
 * itself; a browser that indexes a FAQ has this instead, which is a tenth of its size.
 */
import {analyze} from '../format/analyze.js';
import {answerText, linkAddresses} from '../format/answer-tree.js';
import type {Entry} from '../format/entry.js';
import {FIELDS} from '../format/faq-index.js';
import type {Language} from '../format/language.js';

export interface TermCounts {
  /** Each term with how often it stands in each entry, by number of the field, then of the entry. */
  readonly index: readonly (readonly [term: string, byField: FieldCounts])[];
  /** For each entry how many distinct terms each field has. */
  readonly fieldLength: FieldLengths;
  readonly documentCount: number;
}

type FieldLengths = Readonly<Record<number, readonly number[]>>;

export type FieldCounts = Readonly<Record<number, Readonly<Record<number, number>>>>;

/** The indexed texts of one entry, by field. */
export type IndexedTexts = Readonly<Record<(typeof FIELDS)[number], string>>;

export function indexedTexts({question, aliases, category, answer}: Entry): IndexedTexts {
  return {
    question,
    aliases: aliases.join('\n'),
    answer: answerText(answer),
    category: category ?? '',
    links: linkAddresses(answer),
  };
}

export function countTerms(entries: readonly Entry[], language: Language): TermCounts {
  const index = new Map<string, Record<number, Record<number, number>>>();
  const fieldLength = entries.map((entry, position) => {
    const texts = indexedTexts(entry);
    return FIELDS.map((name, field) => {
      const terms = analyze(texts[name], language).map(({term}) => term);
      for (const term of terms) {
        const byField = index.get(term) ?? {};
        const byEntry = (byField[field] ??= {});
        byEntry[position] = (byEntry[position] ?? 0) + 1;
        index.set(term, byField);
      }
      return new Set(terms).size;
    });
  });
  return {index: [...index], fieldLength, documentCount: entries.length};
}
