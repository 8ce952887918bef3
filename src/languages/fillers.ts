/**
 * Finds words that say little where no spaces part them from others.
 */
import type {Stretch} from '../format/language.js';

/**
 * @param words parted by spaces; one that is a single letter of hiragana is a particle, and counts
 *   only where it ends a stretch of hiragana, because inside it may be of any word
 */
export function fillersOf(words: string): (text: string) => readonly Stretch[] {
  const all = words.split(' ');
  const letters = all.filter((word) => LETTER.test(word)).join('');
  const longer = all.filter((word) => !LETTER.test(word)).join('|');
  const pattern = `${longer}${letters && `|[${letters}](?![\\u3041-\\u3096])`}`;
  return (text) =>
    Array.from(text.matchAll(new RegExp(pattern, 'gu')), ({0: found, index}) => ({
      start: index,
      end: index + found.length,
    }));
}

const LETTER = /^[\u3041-\u3096]$/;
