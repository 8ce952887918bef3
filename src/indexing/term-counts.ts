/**
 * Counts the terms of entries, by field.
 *
 * The build counts them with MiniSearch (`count-terms.ts`); a browser that indexes a FAQ has
 * this instead, which is a tenth of its size. A test holds that both count alike.
 */
import {analyze, type Token} from '../format/analyze.js';
import {answerText, linkAddresses} from '../format/answer-tree.js';
import type {Entry} from '../format/entry.js';
import {FIELDS} from '../format/fields.js';
import type {Language} from '../format/language.js';
import type {Frequencies} from '../format/packed-terms.js';
import {noteNeighbours, type Neighbours} from './neighbours.js';

export interface TermCounts {
  /** Each term with where it stands, in the order in which they first come in the texts. */
  readonly terms: readonly (readonly [term: string, postings: Postings])[];
  /** Ways in which a term stands in an entry. */
  readonly shapes: readonly Frequencies[];
  /** For each entry how many distinct terms each field has: one number a field. */
  readonly lengths: ArrayLike<number>;
}

/**
 * Positions of entries, rising, each followed by the number of the shape in which the term stands
 * there. Flat, because a large FAQ has millions of them.
 */
export type Postings = ArrayLike<number>;

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

/** @param neighbours is told which of the terms it asks for stand side by side */
export function countTerms(
  entries: readonly Entry[],
  language: Language,
  neighbours: Neighbours,
): TermCounts {
  const terms = new Map<string, number[]>();
  const shapes = new ShapeTable();
  const lengths: number[] = [];
  for (const [position, entry] of entries.entries()) {
    const texts = indexedTexts(entry);
    const frequencies = new Map<string, number[]>();
    for (const [field, name] of FIELDS.entries()) {
      const tokens = tokensOf(texts[name], name, {language, neighbours});
      lengths.push(new Set(tokens.map(({term}) => term)).size);
      for (const {term} of tokens) {
        const byField = frequencies.get(term) ?? FIELDS.map(() => 0);
        frequencies.set(term, byField);
        byField[field] = (byField[field] ?? 0) + 1;
      }
    }
    for (const [term, byField] of frequencies) {
      const postings = terms.get(term) ?? [];
      terms.set(term, postings);
      postings.push(position, shapes.numberOf(byField));
    }
  }
  return {terms: [...terms], shapes: shapes.shapes, lengths};
}

/** The tokens of one field. */
export function tokensOf(
  text: string,
  field: string,
  {language, neighbours}: {readonly language: Language; readonly neighbours: Neighbours},
): Token[] {
  // Each alias is a text of its own, whose words are no neighbours of the next one's.
  const texts = field === 'aliases' ? text.split('\n') : [text];
  const parts = texts.map((part) => analyze(part, language));
  if (field !== 'links') parts.forEach((tokens) => noteNeighbours(tokens, neighbours));
  return parts.length === 1 ? (parts[0] ?? []) : parts.flat();
}

/** Gives each way to stand in an entry a number. */
export class ShapeTable {
  readonly shapes: Frequencies[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(frequencies: Frequencies): number {
    const key = frequencies.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.shapes.length);
    return this.shapes.push(frequencies) - 1;
  }
}
