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
  readonly #prose: string[] = [];
  /** The places of each word in the prose, rising. */
  readonly #places = new Map<string, number[]>();

  /** @param passages whole sentences each */
  constructor(passages: Iterable<string>) {
    for (const passage of passages) {
      for (const word of passage.split(/\s+/)) {
        if (!PLAIN_WORD.test(word)) continue;
        const places = this.#places.get(word);
        if (places) places.push(this.#prose.length);
        else this.#places.set(word, [this.#prose.length]);
        this.#prose.push(word);
      }
    }
  }

  /** @param part how much of the prose to choose from, from its beginning: above 0, at most 1 */
  anywhere(part: number, random: () => number): number {
    return Math.floor(random() * part * this.#prose.length);
  }

  /** The place where the sentence around `place` begins. */
  sentenceStart(place: number): number {
    let start = place;
    while (start > 0 && !this.endsSentence(start - 1)) start--;
    return start;
  }

  /** @returns what may follow the word at `place`; jumps lead to the same part of the prose */
  next(place: number, part: number, random: () => number): number {
    if (random() >= JUMPS) return (place + 1) % this.#prose.length;
    const twins = this.#places.get(this.wordAt(place)) ?? [];
    const twin =
      twins[Math.floor(random() * countBelow(twins, part * this.#prose.length))] ?? place;
    return (twin + 1) % this.#prose.length;
  }

  wordAt(place: number): string {
    return this.#prose[place] ?? '';
  }

  endsSentence(place: number): boolean {
    return LAST_WORD.test(this.wordAt(place));
  }
}

/** @returns how many of the rising `numbers` are below `limit` */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
