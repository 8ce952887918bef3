/**
 * What a push writes: a document for each entry, and one for what is known of the FAQ as a whole.
 */
import {analyze} from '../../format/analyze.js';
import {contentHash} from '../../format/content-hash.js';
import {NAMED_BY, plainNames} from '../../format/entry-names.js';
import type {Entry} from '../../format/entry.js';
import {FORMAT_VERSION, type FaqIndex} from '../../format/faq-index.js';
import type {Language} from '../../format/language.js';
import {entryOf} from '../../format/entry-row.js';
import {FIELDS} from '../../format/fields.js';
import {listOf, upTo} from '../../format/list-of.js';
import {packNumber, unpackNumbers} from '../../format/packed-numbers.js';
import {unpackTerms} from '../../format/packed-terms.js';
import {packWords} from '../../format/pack-words.js';
import {weightOf} from '../../format/ranking.js';
import type {Synonyms} from '../../format/synonyms.js';
import {analyzedTexts} from '../../format/written-forms.js';
import {FEATURED_FIRST} from '../candidates.js';
import type {WireEntry, WireFaq} from '../wire.js';

/** Which FAQ of an index a document belongs to. */
export interface Part {
  /** `''` where there is only one. */
  readonly site: string;
  /** The code of its language. */
  readonly language: string;
}

/** What is kept of an entry to be shown and ranked; no field of it is searched. */
export type KeptEntry = Omit<WireEntry, 'order'>;

/** Of an entry. */
export interface EntryDocument extends Part {
  readonly order: number;
  readonly id: string;
  readonly category?: string;
  /** Its terms, those of a question several times: the field that is searched. */
  readonly all: string;
  /** The first term at each place of each of its texts: for phrases. */
  readonly ordered: readonly string[];
  /** Its long terms from the last letter to the first, in languages with compounds. */
  readonly endings?: string;
  /** What addresses may call it, the surest first. */
  readonly name0: readonly string[];
  readonly name1: readonly string[];
  readonly name2: readonly string[];
  /** Of everything but its order and its weight, which change with other entries. */
  readonly hash: string;
  readonly kept: KeptEntry;
}

/** What is kept of a FAQ as a whole, as `meta` of a document of its own. */
export interface Meta extends Part, WireFaq {
  readonly formatVersion: number;
  readonly tag?: string;
  /** The most frequent terms, packed, and in how many entries each stands. */
  readonly frequent: readonly [terms: string, numbers: string];
  readonly synonyms: Synonyms;
  /** Stands for the content of all entries. */
  readonly hash: string;
}

/** Others can be put before the first. */
const FIRST_ORDER = 2 ** 32;

/** How often a term of each field is repeated in the field that is searched. */
const REPEATED: readonly number[] = [3, 2, 1, 1, 1];

/** A text repeats a term in the index no more often than this: BM25's curve is flat there. */
const MOST_REPEATED = 24;

/**
 * Rarer terms are counted when they are asked for. A table of all would be most of the index, and one
 * of 1,000 is as good: MRR@10 .876 against .876 on 10,003 entries.
 */
const FREQUENT_TERMS = 4000;

/** As long as a compound's end can be. */
const LONG_ENDING = 7;

/** A server takes no longer ids; in UTF-16 code units. */
const ID_LENGTH = 120;

/** The name of an index and its alias that a handler of this version looks for. */
export function aliasOf(alias: string): string {
  return `${alias}-${FORMAT_VERSION}`;
}

export function documentId({site, language}: Part, id: string): string {
  const short = id.length <= ID_LENGTH ? id : `${id.slice(0, ID_LENGTH - 20)}~${contentHash(id)}`;
  return `${site}/${language}/${short}`;
}

export function metaId({site, language}: Part): string {
  return `meta/${site}/${language}`;
}

/** The terms of an index, entry by entry, and how frequent each is. */
class CountedEntries {
  /** How many distinct terms each field has, in all entries together. */
  readonly totals: readonly number[];
  /** In how many entries each term stands. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** For each entry its terms, each with how often each field has it, packed. */
  readonly #entries: readonly (readonly (readonly [term: string, shape: string])[])[];

  constructor({entries: rows, terms: packed}: FaqIndex) {
    const {terms, entries, frequencies, totals} = unpackTerms(rows, packed);
    const termsOf = rows.map((): [string, string][] => []);
    this.totals = totals;
    this.frequencies = new Map(listOf(terms, ([term, [start, end]]) => [term, end - start]));
    for (const term of [...terms.keys()].sort()) {
      const [start, end] = terms.get(term) ?? [0, 0];
      for (let place = start; place < end; place++) {
        const first = place * FIELDS.length;
        const shape = listOf(frequencies.subarray(first, first + FIELDS.length), packNumber);
        termsOf[entries[place] ?? 0]?.push([term, shape.join('')]);
      }
    }
    this.#entries = termsOf;
  }

  readonly frequency = (term: string): number => this.frequencies.get(term) ?? 0;

  /** @returns the terms of an entry in order, each with its packed shape */
  of(position: number): readonly (readonly [term: string, shape: string])[] {
    return this.#entries[position] ?? [];
  }
}

/** What a FAQ is in a server's index. */
export interface FaqDocuments {
  readonly meta: Meta;
  /** Made one by one: all of them take several times the memory of the FAQ. */
  readonly entries: () => Iterable<EntryDocument>;
}

/** @param site `''` where there is only one */
export function documentsOf(index: FaqIndex, language: Language, site: string): FaqDocuments {
  const counted = new CountedEntries(index);
  return {
    meta: metaOf(index, counted, site),
    entries: () => entryDocuments(index, counted, {language, site}),
  };
}

function* entryDocuments(
  index: FaqIndex,
  counted: CountedEntries,
  {language, site}: {readonly language: Language; readonly site: string},
): Iterable<EntryDocument> {
  const {frequency} = counted;
  const faq = {language, site, frequency, count: index.count};
  for (const [position, row] of index.entries.entries()) {
    const {related: others = [], ...entry} = entryOf(row);
    const related = others.flatMap((at) => {
      const other = index.entries[at];
      return other ? entryOf(other).id : [];
    });
    yield documentOf({entry, related, position, terms: counted.of(position)}, faq);
  }
}

/** An entry, with what is known of it in its FAQ. */
export interface CountedEntry {
  readonly entry: Omit<Entry, 'related'>;
  /** The ids of those to read next. */
  readonly related: readonly string[];
  readonly position: number;
  /** In order, each with how often each field has it, packed. */
  readonly terms: readonly (readonly [term: string, shape: string])[];
}

/** What an entry's document depends on beside the entry. */
export interface CountedFaq {
  readonly language: Language;
  /** `''` where there is only one. */
  readonly site: string;
  /** In how many entries a term stands. */
  readonly frequency: (term: string) => number;
  /** How many entries there are. */
  readonly count: number;
}

export function documentOf(
  {entry, related, position, terms}: CountedEntry,
  {language, site, frequency, count}: CountedFaq,
): EntryDocument {
  const {answer, ...rest} = entry;
  const question = analyze(entry.question, language);
  const kept: KeptEntry = {
    ...{entry: rest, answer, related},
    words: packWords(terms.map(([term]) => term)),
    counts: terms.map(([, shape]) => shape).join('!'),
    weight: weightOf(question, {frequency, count}),
  };
  return {
    ...{site, language: language.code, id: entry.id},
    order: FIRST_ORDER + position - (entry.featured ? FEATURED_FIRST : 0),
    ...(entry.category !== undefined && {category: entry.category}),
    ...searchedTexts(entry, terms, language),
    ...namesOf(entry),
    hash: contentHash(JSON.stringify({...kept, weight: 0})),
    kept,
  };
}

export function reversed(word: string): string {
  return [...word].reverse().join('');
}

function searchedTexts(
  entry: Entry,
  terms: readonly (readonly [term: string, shape: string])[],
  language: Language,
): Pick<EntryDocument, 'all' | 'ordered' | 'endings'> {
  const all = terms.flatMap(([term, shape]) => {
    const times = unpackNumbers(shape).reduce(
      (sum, n, field) => sum + n * (REPEATED[field] ?? 0),
      0,
    );
    return upTo(Math.min(times, MOST_REPEATED)).map(() => term);
  });
  const long = terms.map(([term]) => term).filter(({length}) => length >= LONG_ENDING);
  return {
    all: all.join(' '),
    ordered: analyzedTexts(entry, language).map(({tokens}) => {
      const first = new Map<number, string>();
      for (const {term, position, span} of tokens)
        if (span === 1 && !first.has(position)) first.set(position, term);
      return [...first.values()].join(' ');
    }),
    ...(language.compounds && {endings: long.map(reversed).join(' ')}),
  };
}

function namesOf(entry: Entry): Pick<EntryDocument, 'name0' | 'name1' | 'name2'> {
  const [name0 = [], name1 = [], name2 = []] = NAMED_BY.map((textsOf) => [
    ...new Set(textsOf(entry).flatMap(plainNames)),
  ]);
  return {name0, name1, name2};
}

function metaOf(index: FaqIndex, counted: CountedEntries, site: string): Meta {
  const {language, tag, count, synonyms, entries, hash, formatVersion} = index;
  return {
    ...{formatVersion, site, language, count, synonyms, hash},
    ...(tag !== undefined && {tag}),
    totals: counted.totals,
    categories: [...new Set(entries.flatMap((row) => entryOf(row).category ?? []))],
    frequent: frequentTerms(counted.frequencies),
  };
}

/** @param frequencies in how many entries each term stands */
export function frequentTerms(frequencies: ReadonlyMap<string, number>): Meta['frequent'] {
  const frequent = [...frequencies]
    .filter(([, frequency]) => frequency > 1)
    .sort(([a, n], [b, m]) => m - n || compareCodeUnits(a, b))
    .slice(0, FREQUENT_TERMS)
    .sort(([a], [b]) => compareCodeUnits(a, b));
  return [
    packWords(frequent.map(([term]) => term)),
    frequent.map(([, frequency]) => packNumber(frequency)).join(''),
  ];
}

/** As `sort` has it. */
function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
