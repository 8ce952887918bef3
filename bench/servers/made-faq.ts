/**
 * A made-up FAQ of any size as documents for a server. A million entries take no more memory than a few,
 * because each goes into a file before the next is made; a longer FAQ goes on where a shorter one ended.
 *
 * How rare words are is known only once all entries have been counted; so documents get their weights
 * while they are read for the server.
 */
import {closeSync, openSync, readSync, writeSync} from 'node:fs';
import {makeEntries} from '../corpus/entries.js';
import type {WordChain} from '../corpus/word-chain.js';
import {analyze} from '../../src/format/analyze.js';
import type {Entry} from '../../src/format/entry.js';
import {FORMAT_VERSION} from '../../src/format/faq-index.js';
import {FIELDS} from '../../src/format/fields.js';
import {packNumber, unpackNumbers} from '../../src/format/packed-numbers.js';
import {unpackWords} from '../../src/format/packed-words.js';
import {weightOf} from '../../src/format/ranking.js';
import type {Neighbours} from '../../src/indexing/neighbours.js';
import {countTerms} from '../../src/indexing/term-counts.js';
import {language} from '../../src/languages/en.js';
import {
  documentOf,
  frequentTerms,
  type EntryDocument,
  type FaqDocuments,
  type KeptEntry,
} from '../../src/remote/pushed/documents.js';

const READ_BYTES = 1 << 20;

/** A made-up FAQ has no synonyms, so nobody asks which words are side by side. */
const NO_NEIGHBOURS: Neighbours = {asked: new Map(), found: new Set()};

export function* entriesOf(chain: WordChain, size: number): Iterable<Entry> {
  let made = 0;
  for (const {question, answer} of makeEntries(chain, size)) {
    const paragraphs = answer.flat().map((text): ['p', string] => ['p', text]);
    yield {id: `e${made++}`, question, aliases: [], answer: paragraphs};
  }
}

/**
 * Adds to a file the documents that it lacks.
 * @param made is given the number of each
 */
export function makeDocuments(
  file: string,
  entries: Iterable<Entry>,
  made: (count: number) => void,
): void {
  const handle = openSync(file, 'a+');
  const there = Array.from(linesOf(file), () => 1).length;
  let position = -1;
  for (const entry of entries) {
    position++;
    if (position < there) continue;
    const counted = {entry, related: [], position, terms: termsOf(entry)};
    writeSync(handle, `${JSON.stringify(documentOf(counted, UNCOUNTED))}\n`);
    made(position + 1);
  }
  closeSync(handle);
}

const UNCOUNTED = {...{language, site: '', count: 0}, frequency: () => 0};

function termsOf(entry: Entry): (readonly [term: string, shape: string])[] {
  const {terms, shapes} = countTerms([entry], language, NO_NEIGHBOURS);
  return terms
    .map(([term, postings]) => {
      const shape = shapes[postings[1] ?? 0] ?? [];
      return [term, shape.map(packNumber).join('')] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * @param size how many of the file's documents
 * @param seen is given each entry
 */
export function documentsIn(
  file: string,
  size: number,
  seen: (entry: KeptEntry, position: number) => void,
): FaqDocuments {
  const frequencies = new Map<string, number>();
  const totals = FIELDS.map(() => 0);
  let count = 0;
  for (const {kept} of documentsFrom(file, size)) {
    seen(kept, count++);
    for (const term of unpackWords(kept.words))
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    for (const shape of kept.counts.split('!'))
      for (const [field, times] of unpackNumbers(shape).entries())
        if (times > 0) totals[field] = (totals[field] ?? 0) + 1;
  }
  const faq = {frequency: (term: string) => frequencies.get(term) ?? 0, count};
  return {
    meta: {
      ...{formatVersion: FORMAT_VERSION, site: '', language: language.code, count, totals},
      ...{categories: [], synonyms: {own: '', common: ''}, hash: `made ${count}`},
      frequent: frequentTerms(frequencies),
    },
    entries: () => weighed(documentsFrom(file, size), faq),
  };
}

function* weighed(
  documents: Iterable<EntryDocument>,
  faq: Parameters<typeof weightOf>[1],
): Iterable<EntryDocument> {
  for (const document of documents) {
    const question = analyze(document.kept.entry.question, language);
    yield {...document, kept: {...document.kept, weight: weightOf(question, faq)}};
  }
}

function* documentsFrom(file: string, size: number): Iterable<EntryDocument> {
  let read = 0;
  for (const line of linesOf(file)) {
    if (read++ >= size) return;
    yield JSON.parse(line) as EntryDocument;
  }
}

function* linesOf(file: string): Iterable<string> {
  const handle = openSync(file, 'r');
  const bytes = Buffer.alloc(READ_BYTES);
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (let read = readSync(handle, bytes); read > 0; read = readSync(handle, bytes)) {
      const lines = (rest + decoder.decode(bytes.subarray(0, read), {stream: true})).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    closeSync(handle);
  }
}
