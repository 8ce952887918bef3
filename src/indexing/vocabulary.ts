/**
 * What a FAQ's texts say, word by word, as far as synonyms need it.
 */
import {FIELDS} from '../format/faq-index.js';
import type {Frequencies} from '../format/packed-terms.js';
import type {Expression} from '../format/synonyms.js';
import type {Neighbours} from './neighbours.js';
import type {TermCounts} from './term-counts.js';

/**
 * A term in more than this part of the entries tells them apart so little that finding it by
 * another word is not worth the bytes: in a FAQ about devices, “gadget” need not find “device”.
 */
const COMMON = 0.3;

/** A FAQ with fewer entries has no common words yet. */
const FEW_ENTRIES = 10;

/** @returns whether an expression's terms stand side by side somewhere, and not nearly everywhere */
export function expressionsOf(
  {terms, shapes, lengths}: TermCounts,
  {found}: Neighbours,
): (expression: Expression) => boolean {
  const postingsOf = new Map(terms);
  const areWords = shapes.map(isInWords);
  const count = lengths.length / FIELDS.length;
  const most = count < FEW_ENTRIES ? Infinity : COMMON * count;
  return (expression) => {
    const [first = '', ...rest] = expression.split(' ');
    if (rest.length > 0)
      return rest.every((next, i) => found.has(`${rest[i - 1] ?? first} ${next}`));
    const postings = Array.from(postingsOf.get(first) ?? []);
    const frequency = postings.filter((shape, i) => i % 2 === 1 && areWords[shape]).length;
    return frequency > 0 && frequency <= most;
  };
}

/** Nobody reads the addresses of links. */
function isInWords(frequencies: Frequencies): boolean {
  return frequencies.some((times, field) => times > 0 && FIELDS[field] !== 'links');
}
