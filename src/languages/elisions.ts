/**
 * Parts words at the apostrophe of an elided one: French `l’index` is `l` and `index`.
 */
import {fold} from '../format/fold.js';
import {APOSTROPHE, piece, type Piece} from '../format/words.js';

/** @param words that an apostrophe glues to the next word, folded, parted by spaces */
export function elisionsOf(words: string): (word: Piece) => readonly Piece[] {
  const elided = new Set(words.split(' '));
  return (word) => {
    const pieces: Piece[] = [];
    let {text, start} = word;
    for (let at = text.search(APOSTROPHE); at >= 0; at = text.search(APOSTROPHE)) {
      if (!elided.has(fold(text.slice(0, at)))) break;
      pieces.push(piece(text.slice(0, at), start));
      text = text.slice(at + 1);
      start += at + 1;
    }
    return [...pieces, piece(text, start)];
  };
}
