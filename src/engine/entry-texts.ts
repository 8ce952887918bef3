/**
 * The texts of entries with their tokens, kept for the entries looked at last.
 */
import type {Language} from '../format/language.js';
import {analyzedTexts, type AnalyzedText} from '../format/written-forms.js';
import type {EntrySource} from './entry-source.js';

export interface EntryTexts {
  /** The rarities of the question's terms in all, where the index says it. */
  readonly questionWeight?: number;
  readonly question: AnalyzedText;
  readonly answer: AnalyzedText;
  /** Every searched text of the entry. */
  readonly all: readonly AnalyzedText[];
}

/** Several times what one search looks at closely; an entry of 100 words takes some 10 kB. */
const KEPT = 256;

/** For whoever asks thousands of queries, and has the memory of a computer for it. */
export const KEPT_FOR_MANY = 4096;

export class EntryTextCache {
  readonly #entries: EntrySource;
  readonly #language: Language;
  readonly #most: number;
  readonly #kept = new Map<number, EntryTexts>();

  /** @param most how many entries are kept */
  constructor(entries: EntrySource, language: Language, most = KEPT) {
    this.#entries = entries;
    this.#language = language;
    this.#most = most;
  }

  /** @param position in the FAQ's list of entries; outside of it the texts are empty */
  of(position: number): EntryTexts {
    const kept = this.#kept.get(position) ?? this.#analyze(position);
    this.#kept.delete(position);
    this.#kept.set(position, kept); // a Map iterates in the order of insertion: the oldest is first
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break;
      this.#kept.delete(oldest);
    }
    return kept;
  }

  #analyze(position: number): EntryTexts {
    const entry = this.#entries.at(position);
    const questionWeight = this.#entries.questionWeight?.(position);
    const all = entry ? analyzedTexts(entry, this.#language) : [];
    const [question = NO_TEXT, answer = NO_TEXT] = all;
    return {question, answer, all, ...(questionWeight !== undefined && {questionWeight})};
  }
}

const NO_TEXT: AnalyzedText = {text: '', tokens: []};
