/**
 * New text with the words, the word order and the frequencies of real prose.
 *
 * It walks through the prose, and jumps now and then from a word to another place with the same one.
 * So each pair of neighbours is real, and words are as frequent as in the prose.
 */

/** Of a word that may be written into Markdown as it is. */
const PLAIN_WORD = /^\p{L}[\p{L}\p{N}'’-]*[,;:.?!]?$/u;
const LAST_WORD = /[.?!]$/;

/** How often a walk jumps: often enough that hardly six words in a row are anyone's own. */
const JUMPS = 0.3;

export class WordChain {
  /** The words of the prose one after another, as places in `#words`. */
  readonly #prose: Uint32Array;
  readonly #words: readonly string[];
  /** The places of each word in the prose; those of word `w` from `#first[w]`. */
  readonly #places: Uint32Array;
  readonly #first: Uint32Array;

  /** @param passages whole sentences each */
  constructor(passages: Iterable<string>) {
    const numbers = new Map<string, number>();
    const prose: number[] = [];
    for (const passage of passages) {
      for (const word of passage.split(/\s+/)) {
        if (!PLAIN_WORD.test(word)) continue;
        const number = numbers.get(word) ?? numbers.size;
        numbers.set(word, number);
        prose.push(number);
      }
    }
    this.#prose = Uint32Array.from(prose);
    this.#words = [...numbers.keys()];
    [this.#first, this.#places] = placesOf(this.#prose, this.#words.length);
  }

  /** @param part how much of the prose to choose from, from its beginning: above 0, at most 1 */
  anywhere(part: number, random: () => number): number {
    return Math.floor(random() * part * this.#prose.length);
  }

  /** The place where the sentence around `place` begins. */
  sentenceStart(place: number): number {
    let start = place;
    while (start > 0 && !LAST_WORD.test(this.wordAt(start - 1))) start--;
    return start;
  }

  /** @returns what may follow the word at `place`; jumps lead to the same part of the prose */
  next(place: number, part: number, random: () => number): number {
    if (random() >= JUMPS) return (place + 1) % this.#prose.length;
    const word = this.#prose[place] ?? 0;
    const twins = this.#places.subarray(this.#first[word], this.#first[word + 1]);
    const near = countBelow(twins, part * this.#prose.length);
    const twin = twins[Math.floor(random() * near)] ?? place;
    return (twin + 1) % this.#prose.length;
  }

  wordAt(place: number): string {
    return this.#words[this.#prose[place] ?? 0] ?? '';
  }

  endsSentence(place: number): boolean {
    return LAST_WORD.test(this.wordAt(place));
  }
}

/** @returns how many of the rising `numbers` are below `limit` */
function countBelow(numbers: Uint32Array, limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Counting sort. @returns where the places of each word begin, and all places by word */
function placesOf(prose: Uint32Array, words: number): [Uint32Array, Uint32Array] {
  const first = new Uint32Array(words + 1);
  for (const word of prose) first[word + 1] = (first[word + 1] ?? 0) + 1;
  for (let word = 0; word < words; word++) {
    first[word + 1] = (first[word + 1] ?? 0) + (first[word] ?? 0);
  }
  const free = first.slice();
  const places = new Uint32Array(prose.length);
  for (const [place, word] of prose.entries()) {
    const at = free[word] ?? 0;
    places[at] = place;
    free[word] = at + 1;
  }
  return [first, places];
}
