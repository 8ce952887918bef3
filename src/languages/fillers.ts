/**
 * Finds what says little: words that no spaces part from others, and phrases that wrap questions.
 */
import type {Stretch} from '../format/language.js';
import {listOf} from '../format/list-of.js';

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
    listOf(text.matchAll(new RegExp(pattern, 'gu')), ({0: found, index}) => ({
      start: index,
      end: index + found.length,
    }));
}

/**
 * @param phrases parted by `|`; a space is any white space or hyphen, and an apostrophe any sign
 */
export function phrasesOf(phrases: string): (text: string) => readonly Stretch[] {
  const all = phrases.replace(/ /g, '[\\s-]+').replace(/'/g, '.');
  return (text) =>
    listOf(
      text.matchAll(new RegExp(`(^|[^\\p{L}])(${all})(?!\\p{L})`, 'giu')),
      ({1: before = '', 2: found = '', index}) => {
        const start = index + before.length;
        return {start, end: start + found.length};
      },
    );
}

const LETTER = /^[\u3041-\u3096]$/;
