/**
 * A made-up FAQ of any size as documents for a server. A million entries take no more memory than a few:
 * each is made twice, once to count its words and once for the server, because how rare words are is
 * known only once all have been counted.
 */
import {makeEntries} from '../corpus/entries.js';
import type {WordChain} from '../corpus/word-chain.js';
import {analyze} from '../../src/format/analyze.js';
import type {Entry} from '../../src/format/entry.js';
import {FORMAT_VERSION} from '../../src/format/faq-index.js';
import {FIELDS} from '../../src/format/fields.js';
import {packNumber} from '../../src/format/packed-numbers.js';
import {indexedTexts} from '../../src/indexing/term-counts.js';
import {language} from '../../src/languages/en.js';
import {
  documentOf,
  frequentTerms,
  type CountedFaq,
  type EntryDocument,
  type FaqDocuments,
} from '../../src/remote/pushed/documents.js';

/** @param seen is given each entry, once */
export function makeFaq(
  chain: WordChain,
  size: number,
  seen: (entry: Entry, position: number) => void,
): FaqDocuments {
  const frequencies = new Map<string, number>();
  const totals = FIELDS.map(() => 0);
  let count = 0;
  for (const entry of entriesOf(chain, size)) {
    seen(entry, count++);
    for (const [term, byField] of termsOf(entry)) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
      for (const [field, times] of byField.entries())
        if (times > 0) totals[field] = (totals[field] ?? 0) + 1;
    }
  }
  const faq = {language, site: '', count, frequency: (term: string) => frequencies.get(term) ?? 0};
  return {
    meta: {
      ...{formatVersion: FORMAT_VERSION, site: '', language: language.code, count, totals},
      ...{categories: [], synonyms: {own: '', common: ''}, hash: `made ${count}`},
      frequent: frequentTerms(frequencies),
    },
    entries: () => documentsOf(entriesOf(chain, size), faq),
  };
}

function* entriesOf(chain: WordChain, size: number): Iterable<Entry> {
  let made = 0;
  for (const {question, answer} of makeEntries(chain, size)) {
    const paragraphs = answer.flat().map((text): ['p', string] => ['p', text]);
    yield {id: `e${made++}`, question, aliases: [], answer: paragraphs};
  }
}

function* documentsOf(entries: Iterable<Entry>, faq: CountedFaq): Iterable<EntryDocument> {
  let position = 0;
  for (const entry of entries) {
    const terms = [...termsOf(entry)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([term, byField]) => [term, byField.map(packNumber).join('')] as const);
    yield documentOf({entry, related: [], position: position++, terms}, faq);
  }
}

/** How often each field has a term. */
function termsOf(entry: Entry): ReadonlyMap<string, readonly number[]> {
  const terms = new Map<string, number[]>();
  const texts = indexedTexts(entry);
  for (const [field, name] of FIELDS.entries())
    for (const word of texts[name].split(/\s+/))
      for (const term of termsOfWord(word)) {
        const byField = terms.get(term) ?? FIELDS.map(() => 0);
        terms.set(term, byField);
        byField[field] = (byField[field] ?? 0) + 1;
      }
  return terms;
}

/** The prose has a few thousand words, none of which means something else beside another. */
const known = new Map<string, readonly string[]>();

function termsOfWord(word: string): readonly string[] {
  const terms = known.get(word) ?? analyze(word, language).map(({term}) => term);
  known.set(word, terms);
  return terms;
}
