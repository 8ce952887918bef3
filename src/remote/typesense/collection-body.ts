/**
 * What Typesense keeps of a FAQ: a collection, with a document for each entry and one for the FAQ.
 */
import {contentHash} from '../../format/content-hash.js';
import {QUESTION} from '../../format/fields.js';
import {unpackNumbers} from '../../format/packed-numbers.js';
import {unpackWords} from '../../format/packed-words.js';
import {
  documentId,
  metaId,
  type EntryDocument,
  type KeptEntry,
  type Meta,
  type Part,
} from '../pushed/documents.js';
import {tokenOf, tokensOf} from './token.js';

/** In this field's place of a term's counts are other questions of the entry. */
const ALIASES = QUESTION + 1;

/** Of an entry. Names, ids and categories come as hashes: a filter can't say every sign. */
export interface TypesenseEntry {
  readonly id: string;
  readonly part: string;
  readonly order: number;
  readonly category?: string;
  /** The terms of its questions, as tokens. */
  readonly asked: string;
  /** Its other terms, as tokens. */
  readonly rest: string;
  /** All of them, one by one. */
  readonly terms: readonly string[];
  /** How many terms it has: of two that match alike, the shorter one is meant. */
  readonly size: number;
  readonly ordered: readonly string[];
  readonly endings: readonly string[];
  readonly name0: readonly string[];
  readonly name1: readonly string[];
  readonly name2: readonly string[];
  readonly hash: string;
  readonly kept: KeptEntry;
}

/** Of a FAQ as a whole. */
export interface TypesenseMeta {
  readonly id: string;
  readonly order: number;
  readonly size: number;
  /** Changes with each push. */
  readonly hash: string;
  readonly meta: Meta;
}

export function partKey({site, language}: Part): string {
  return contentHash(`${site}/${language}`);
}

export function entryKey(part: Part, id: string): string {
  return contentHash(documentId(part, id));
}

export function metaKey(part: Part): string {
  return `meta-${contentHash(metaId(part))}`;
}

export function entryDocument(document: EntryDocument, part: Part): TypesenseEntry {
  const {id, order, category, ordered, endings, name0, name1, name2, hash, kept} = document;
  const terms = unpackWords(kept.words);
  const shapes = kept.counts.split('!').map(unpackNumbers);
  const isAsked = (_term: string, i: number): boolean =>
    (shapes[i]?.[QUESTION] ?? 0) + (shapes[i]?.[ALIASES] ?? 0) > 0;
  const hashes = (names: readonly string[]): readonly string[] => names.map(contentHash);
  return {
    ...{id: entryKey(part, id), part: partKey(part), order, hash, kept},
    ...(category !== undefined && {category: contentHash(category)}),
    asked: tokensOf(terms.filter(isAsked)),
    rest: tokensOf(terms.filter((term, i) => !isAsked(term, i))),
    terms: terms.map(tokenOf),
    size: terms.length,
    ordered: ordered.map((text) => tokensOf(text.split(' '))),
    endings: endings === undefined || endings === '' ? [] : endings.split(' ').map(tokenOf),
    ...{name0: hashes(name0), name1: hashes(name1), name2: hashes(name2)},
  };
}

export function metaDocument(meta: Meta): TypesenseMeta {
  return {id: metaKey(meta), order: 0, size: 0, hash: contentHash(JSON.stringify(meta)), meta};
}

export function collectionBody(name: string): object {
  const field = (name: string, type: string, more = {}): object => ({
    ...{name, type, optional: true},
    ...more,
  });
  return {
    name,
    fields: [
      field('part', 'string'),
      field('category', 'string', {facet: true}),
      field('asked', 'string'),
      field('rest', 'string'),
      field('terms', 'string[]'),
      field('ordered', 'string[]'),
      field('endings', 'string[]'),
      ...['name0', 'name1', 'name2'].map((name) => field(name, 'string[]')),
      {name: 'order', type: 'int64'},
      {name: 'size', type: 'int32'},
    ],
    default_sorting_field: 'order',
  };
}
