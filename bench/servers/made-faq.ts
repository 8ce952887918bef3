/**
 * A made-up FAQ of any size as documents for a server: a million entries take no more memory than a few,
 * because each entry is made, counted, and put into a file before the next.
 *
 * How rare words are is known only once all entries have been counted; so documents get their weights
 * while they are read again.
 */
import {closeSync, openSync, readSync, writeSync} from 'node:fs';
import {makeEntries} from '../corpus/entries.js';
import type {WordChain} from '../corpus/word-chain.js';
import {analyze} from '../../src/format/analyze.js';
import type {Entry} from '../../src/format/entry.js';
import {FORMAT_VERSION} from '../../src/format/faq-index.js';
import {FIELDS} from '../../src/format/fields.js';
import {packNumber} from '../../src/format/packed-numbers.js';
import {weightOf} from '../../src/format/ranking.js';
import type {Neighbours} from '../../src/indexing/neighbours.js';
import {countTerms} from '../../src/indexing/term-counts.js';
import {language} from '../../src/languages/en.js';
import {
  documentOf,
  frequentTerms,
  type EntryDocument,
  type FaqDocuments,
} from '../../src/remote/pushed/documents.js';

const READ_BYTES = 1 << 20;

export function* entriesOf(chain: WordChain, size: number): Iterable<Entry> {
  let made = 0;
  for (const {question, answer} of makeEntries(chain, size)) {
    const paragraphs = answer.flat().map((text): ['p', string] => ['p', text]);
    yield {id: `e${made++}`, question, aliases: [], answer: paragraphs};
  }
}

/**
 * @param file is written anew; the documents are read from it, so it has to stay as long as they are used
 * @param seen is given each entry
 */
export function documentsIn(
  file: string,
  entries: Iterable<Entry>,
  seen: (entry: Entry, position: number) => void,
): FaqDocuments {
  const frequencies = new Map<string, number>();
  const totals = FIELDS.map(() => 0);
  const uncounted = {...{language, site: ''}, frequency: () => 0, count: 0};
  const handle = openSync(file, 'w');
  let count = 0;
  for (const entry of entries) {
    seen(entry, count);
    const {terms: found, shapes, lengths} = countTerms([entry], language, NO_NEIGHBOURS);
    for (const [field, length] of Array.from(lengths).entries())
      totals[field] = (totals[field] ?? 0) + length;
    for (const [term] of found) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    const shapeIn = (postings: ArrayLike<number>): string =>
      (shapes[postings[1] ?? 0] ?? []).map(packNumber).join('');
    const terms = found
      .map(([term, postings]) => [term, shapeIn(postings)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const counted = {entry, related: [], position: count++, terms};
    writeSync(handle, `${JSON.stringify(documentOf(counted, uncounted))}\n`);
  }
  closeSync(handle);
  const frequency = (term: string): number => frequencies.get(term) ?? 0;
  return {
    meta: {
      ...{formatVersion: FORMAT_VERSION, site: '', language: language.code, count, totals},
      ...{categories: [], synonyms: {own: '', common: ''}, hash: `made ${count}`},
      frequent: frequentTerms(frequencies),
    },
    entries: () => weighed(file, {frequency, count}),
  };
}

/** A made-up FAQ has no synonyms, so nobody asks which words are side by side. */
const NO_NEIGHBOURS: Neighbours = {asked: new Map(), found: new Set()};

function* weighed(file: string, faq: Parameters<typeof weightOf>[1]): Iterable<EntryDocument> {
  for (const line of linesOf(file)) {
    const document = JSON.parse(line) as EntryDocument;
    const question = analyze(document.kept.entry.question, language);
    yield {...document, kept: {...document.kept, weight: weightOf(question, faq)}};
  }
}

function* linesOf(file: string): Iterable<string> {
  const handle = openSync(file, 'r');
  const bytes = Buffer.alloc(READ_BYTES);
  const decoder = new TextDecoder();
  let rest = '';
  for (let read = readSync(handle, bytes); read > 0; read = readSync(handle, bytes)) {
    const lines = (rest + decoder.decode(bytes.subarray(0, read), {stream: true})).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  closeSync(handle);
}
