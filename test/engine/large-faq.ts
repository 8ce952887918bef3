/**
 * A FAQ of any size in made-up words, as frequent as words of a language are.
 */
import type {Entry} from '../../src/format/entry.js';

const SYLLABLES = 'ba co di fu ge ha ji ko lu me ni po qua ra si to vu wi xe zo'.split(' ');

/** The same numbers on every machine: Park and Miller's generator, from 0 to 1. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Of rank 1 for the most frequent. */
export function wordOf(rank: number): string {
  const word = SYLLABLES[rank % SYLLABLES.length] ?? '';
  return rank < SYLLABLES.length ? `${word}r` : wordOf(Math.floor(rank / SYLLABLES.length)) + word;
}

/** @returns entries in ten categories, each the size of a short answer */
export function largeFaq(count: number): Entry[] {
  const random = randomNumbers(20);
  const words = (length: number): string =>
    Array.from({length}, () => wordOf(Math.floor(1500 ** random() * 3))).join(' ');
  return Array.from({length: count}, (_, i) => ({
    id: `entry-${i}`,
    question: `How to ${words(4)}?`,
    aliases: i % 7 === 0 ? [`${words(2)} ${i}`] : [],
    category: `Part ${Math.floor((10 * i) / count)}`,
    answer: [['p', `${words(12)}. ${words(9)}.`]],
    ...(i % 50 === 3 && {featured: true as const}),
  }));
}
