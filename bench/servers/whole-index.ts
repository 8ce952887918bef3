/**
 * The whole index of documents that were made for a server, without related entries: to find these takes
 * most of the time, and no search looks at them.
 */
import {rowOf} from '../../src/format/entry-row.js';
import type {Entry} from '../../src/format/entry.js';
import {sealFaqIndex, type FaqIndex} from '../../src/format/faq-index.js';
import {FIELDS} from '../../src/format/fields.js';
import {unpackNumbers} from '../../src/format/packed-numbers.js';
import {unpackWords} from '../../src/format/packed-words.js';
import {packTerms} from '../../src/indexing/pack-terms.js';
import {ShapeTable} from '../../src/indexing/term-counts.js';
import {language} from '../../src/languages/en.js';
import type {EntryDocument} from '../../src/remote/pushed/documents.js';

export function wholeIndexOf(documents: Iterable<EntryDocument>): FaqIndex {
  const terms = new Map<string, number[]>();
  const shapes = new ShapeTable();
  const entries: Entry[] = [];
  const lengths: number[] = [];
  for (const {kept} of documents) {
    const position = entries.push({...kept.entry, answer: kept.answer ?? []}) - 1;
    const own = FIELDS.map(() => 0);
    const counts = kept.counts.split('!').map(unpackNumbers);
    unpackWords(kept.words).forEach((term, i) => {
      const shape = FIELDS.map((_, field) => counts[i]?.[field] ?? 0);
      const postings = terms.get(term) ?? [];
      terms.set(term, postings);
      postings.push(position, shapes.numberOf(shape));
      shape.forEach((times, field) => (own[field] = (own[field] ?? 0) + Number(times > 0)));
    });
    lengths.push(...own);
  }
  const counted = {terms: [...terms], shapes: shapes.shapes, lengths};
  const {firsts, terms: packed} = packTerms(counted, entries.length);
  return sealFaqIndex({
    ...{language: language.code, count: entries.length, terms: packed},
    ...{entries: entries.map((entry, i) => rowOf(entry, firsts[i])), synonyms: NO_SYNONYMS},
  });
}

const NO_SYNONYMS = {own: '', common: ''};
