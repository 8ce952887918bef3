/**
 * The terms of an index in pieces.
 */
import {QUESTION} from '../../format/fields.js';
import {upTo} from '../../format/list-of.js';
import {readPostings, type PackedPostings} from '../../format/packed-postings.js';
import {unpackNumbers} from '../../format/packed-numbers.js';
import {unpackWords} from '../../format/packed-words.js';
import {unpackForms} from '../../format/written-forms.js';
import {
  hasOwnPiece,
  pieceNames,
  pieceOf,
  piecesOf,
  type SplitManifest,
} from '../../format/split-index.js';
import {mostFrequent, normOf, rarityOf, strengthOf, type Norm} from '../../format/ranking.js';
import type {NearTerm, Postings, TermIndex, Wanted} from '../term-index.js';
import {TermList} from '../term-list.js';
import type {PieceStore} from './piece-store.js';

interface KnownTerm {
  readonly frequency: number;
  /** Where its postings lie among those of its piece. */
  readonly start: number;
  readonly end: number;
  readonly piece: Omit<Postings, 'rarity'>;
  /** Made when they are asked for: most terms of a piece never are. */
  postings?: Postings;
}

/** The terms of a piece of the dictionary. */
interface Dictionary {
  readonly list: TermList;
  /** How often each stands in the FAQ. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** Words that short ones stand for. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

export class SplitTermIndex implements TermIndex {
  readonly count: number;
  readonly size: number;
  readonly #pieces: PieceStore;
  readonly #norm: Norm;
  /** The first term of each piece. */
  readonly #terms: readonly string[];
  readonly #words: readonly string[];
  readonly #endings: readonly string[];
  /** Frequencies of stop words whose pieces nobody needs for them. */
  readonly #common: ReadonlyMap<string, number>;
  readonly #known = new Map<string, KnownTerm>();

  constructor(manifest: SplitManifest, pieces: PieceStore) {
    const [terms, frequencies] = manifest.common;
    const numbers = unpackNumbers(frequencies);
    this.count = this.size = manifest.count;
    this.#pieces = pieces;
    this.#norm = normOf(manifest.totals, manifest.count);
    this.#terms = unpackWords(manifest.terms);
    this.#words = unpackWords(manifest.words);
    this.#endings = unpackWords(manifest.endings);
    this.#common = new Map(unpackWords(terms).map((term, i) => [term, numbers[i] ?? 0]));
  }

  have({
    known = [],
    terms = [],
    prefixes = [],
    endings = [],
    initials = [],
  }: Wanted): Promise<void> | undefined {
    return this.#pieces.have(
      new Set([
        ...known.filter((term) => !this.#isCounted(term)).map(this.#pieceOf),
        ...terms.filter((term) => !this.#isPosted(term)).map(this.#pieceOf),
        ...prefixes.flatMap((prefix) => this.#piecesOfPrefix(prefix)),
        ...endings.flatMap((word) => this.#piecesOfEnding(word)),
        ...initials.flatMap((initial) => this.#piecesOfInitial(initial)),
      ]),
    );
  }

  /** Whether it is known without its piece how frequent a term is. */
  #isCounted(term: string): boolean {
    return this.#common.has(term) || this.#isPosted(term) || this.#inDictionary(term) !== undefined;
  }

  /** Whether the entries of a term are there, if it has any. */
  #isPosted(term: string): boolean {
    return this.#known.has(term) || this.#terms.length === 0 || this.#inDictionary(term) === 0;
  }

  readonly #pieceOf = (term: string): string => pieceNames.terms(pieceOf(term, this.#terms));

  has(term: string): boolean {
    return this.frequency(term) > 0;
  }

  readonly frequency = (term: string): number =>
    this.#common.get(term) ??
    this.#known.get(term)?.frequency ??
    this.#inDictionary(term) ??
    this.#find(term)?.frequency ??
    0;

  postings(term: string): Postings | undefined {
    const known = this.#find(term);
    if (!known) return undefined;
    const {frequency, start, end, piece} = known;
    return (known.postings ??= {
      entries: piece.entries.subarray(start, end),
      strengths: piece.strengths.subarray(start, end),
      questionLengths: piece.questionLengths.subarray(start, end),
      rarity: rarityOf(frequency, this.count),
    });
  }

  #find(term: string): KnownTerm | undefined {
    if (!this.#isPosted(term)) this.#read(this.#pieceOf(term));
    return this.#known.get(term);
  }

  #piecesOfPrefix(prefix: string): readonly string[] {
    const range = piecesOf(prefix, this.#terms);
    return hasOwnPiece(range)
      ? [pieceNames.prefix(prefix)]
      : [...new Set(range)].map(pieceNames.terms);
  }

  startingWith(prefix: string): readonly string[] {
    const terms = this.#piecesOfPrefix(prefix).flatMap((name) => this.#read(name));
    return mostFrequent(
      terms.filter((term) => term.startsWith(prefix)),
      this.frequency,
    );
  }

  #piecesOfEnding(word: string): readonly string[] {
    const [first, last] = piecesOf(reverse(word), this.#endings);
    return upTo(last - first + 1).map((i) => pieceNames.endings(first + i));
  }

  endingWith(word: string): readonly string[] {
    const reversed = reverse(word);
    const pieces = this.#piecesOfEnding(word).map((name) => this.#dictionary(name));
    const frequencies = new Map(
      pieces.flatMap((piece) =>
        piece.list
          .startingWith(reversed)
          .map((term) => [reverse(term), piece.frequencies.get(term) ?? 0] as const),
      ),
    );
    return mostFrequent(
      [...frequencies.keys()].filter((term) => term.length > word.length + 2),
      (term) => frequencies.get(term) ?? 0,
    );
  }

  near(word: string, most: number, initial?: string): readonly NearTerm[] {
    const pieces = this.#piecesOfInitial(initial ?? '').map((name) => this.#dictionary(name));
    return pieces.flatMap((piece) => piece.list.near(word, most, initial));
  }

  /** All words of one first letter are in one piece, which may begin with a later word than it. */
  #piecesOfInitial(initial: string): readonly string[] {
    const last = pieceOf(`${initial}\uffff`, this.#words);
    return (initial === '' ? [...this.#words.keys()] : [last]).map(pieceNames.words);
  }

  forms(term: string): readonly string[] {
    const name = pieceNames.words(pieceOf(term, this.#words));
    return this.#dictionary(name).forms.get(term) ?? [term];
  }

  /** Undefined unless its piece of the dictionary is there. */
  #inDictionary(term: string): number | undefined {
    const name = pieceNames.words(pieceOf(term, this.#words));
    return this.#pieces.has(name) ? (this.#dictionary(name).frequencies.get(term) ?? 0) : undefined;
  }

  #dictionary(name: string): Dictionary {
    return this.#pieces.get(name, ([words, packed, forms = '']): Dictionary => {
      const numbers = unpackNumbers(String(packed));
      const terms = unpackWords(String(words));
      const frequencies = new Map(terms.map((term, i) => [term, numbers[i] ?? 1]));
      return {list: new TermList(terms), frequencies, forms: unpackForms(String(forms), terms)};
    });
  }

  /** @returns the terms of a piece; all that is known of them is kept */
  #read(name: string): readonly string[] {
    return this.#pieces.get(name, (content) => {
      const entries: number[] = [];
      const strengths: number[] = [];
      const questionLengths: number[] = [];
      const packed = content.map(String) as unknown as PackedPostings;
      const terms = readPostings(packed, (entry, frequencyIn, lengthOf) => {
        entries.push(entry);
        strengths.push(strengthOf(frequencyIn, lengthOf, this.#norm));
        questionLengths.push(lengthOf(QUESTION)); // 0 unless the term is in the question
      });
      const piece = {
        entries: Int32Array.from(entries),
        strengths: Float64Array.from(strengths),
        questionLengths: Uint16Array.from(questionLengths),
      };
      for (const {term, frequency, start, end} of terms)
        this.#known.set(term, {frequency, start, end, piece});
      return terms.map(({term}) => term);
    });
  }
}

function reverse(word: string): string {
  return [...word].reverse().join('');
}
