/**
 * Changes queries as people's haste does, the same way in every run.
 */
import {randomFrom} from '../random.js';

/** One typing error in one word of five letters or more, not in its first letter. */
export function withTypo(query: string): string {
  const random = randomFrom(query);
  const words = query.split(' ');
  const long = words.flatMap((word, i) => (/^\p{L}{5,}/u.test(word) ? [i] : []));
  const chosen = long[Math.floor(random() * long.length)];
  if (chosen === undefined) return query;
  const word = words[chosen] ?? '';
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const [before, hit, next, after] = [
    word.slice(0, at),
    word[at],
    word[at + 1],
    word.slice(at + 2),
  ];
  const errors = [
    `${before}${next ?? ''}${hit ?? ''}${after}`,
    `${before}${next ?? ''}${after}`,
    `${before}${letter}${word.slice(at)}`,
    `${before}${letter}${next ?? ''}${after}`,
  ];
  words[chosen] = errors[Math.floor(random() * errors.length)] ?? word;
  return words.join(' ');
}

/** The last word is typed to its half, but to two letters at least. */
export function halfTyped(query: string): string {
  const words = query.replace(/[\s?.!]+$/, '').split(' ');
  const last = words.pop() ?? '';
  return [...words, last.slice(0, Math.max(2, Math.ceil(last.length / 2)))].join(' ');
}
