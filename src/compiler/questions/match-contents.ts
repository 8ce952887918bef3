/**
 * Which heading each link of a table of contents means, though their wordings may differ.
 */
import type {ContentsLink, Heading} from './outline.js';

/** A heading is taken for the one meant when they share this part of their words (Dice). */
const ENOUGH_WORDS = 0.5; // half: two questions of one topic share less than that

/** Beyond this many pairs, a page is so unlike its table of contents that guessing is no help. */
const MOST_COMPARISONS = 100_000; // well under a second

/** @returns the link of each heading that one leads to; each link and heading at most once */
export function matchContents(
  links: readonly ContentsLink[],
  headings: readonly Heading[],
): ReadonlyMap<Heading, ContentsLink> {
  const matching = new Matching(links, headings);
  matching.pairByNames();
  matching.pairEqual(
    ({text}) => normalize(text),
    ({text}) => normalize(text),
  );
  matching.pairEqual(
    ({anchor}) => bareWords(anchor),
    ({text}) => bareWords(text),
  );
  matching.pairBySimilarity();
  matching.pairByOrder();
  return matching.linkOf;
}

/** Whether two wordings are one but for capitals, quotation marks, apostrophes and spaces. */
export function isSameWording(a: string, b: string): boolean {
  return normalize(a) === normalize(b);
}

function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Quotation_Mark}`´]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words with everything else as one hyphen, which all tools' anchors come to. */
function bareWords(text: string): string {
  return wordsOf(text).join('-');
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

class Matching {
  readonly linkOf = new Map<Heading, ContentsLink>();
  readonly #links: readonly ContentsLink[];
  readonly #headings: readonly Heading[];
  readonly #taken = new Set<ContentsLink>();

  constructor(links: readonly ContentsLink[], headings: readonly Heading[]) {
    this.#links = links;
    this.#headings = headings;
  }

  pairByNames(): void {
    const linkOfAnchor = new Map<string, ContentsLink>();
    for (const link of this.#freeLinks().reverse()) linkOfAnchor.set(link.anchor, link);
    for (const heading of this.#headings) {
      const names = [heading.claimed?.text ?? '', ...heading.names];
      const link = names.flatMap((name) => linkOfAnchor.get(name) ?? [])[0];
      if (link !== undefined) this.#take(link, heading);
    }
  }

  /** Pairs those of the same key, of several the first; '' is no key. */
  pairEqual(
    keyOfLink: (link: ContentsLink) => string,
    keyOfHeading: (heading: Heading) => string,
  ): void {
    const linkOfKey = new Map<string, ContentsLink>();
    for (const link of this.#freeLinks().reverse()) linkOfKey.set(keyOfLink(link), link);
    linkOfKey.delete('');
    for (const heading of this.#freeHeadings()) {
      const link = linkOfKey.get(keyOfHeading(heading));
      if (link !== undefined) this.#take(link, heading);
    }
  }

  pairBySimilarity(): void {
    const links = this.#freeLinks();
    const headings = this.#freeHeadings();
    if (links.length * headings.length > MOST_COMPARISONS) return;
    const pairs = links.flatMap((link) =>
      headings.map((heading) => ({link, heading, likeness: likenessOf(link, heading)})),
    );
    pairs
      .filter(({likeness}) => likeness >= ENOUGH_WORDS)
      .sort((a, b) => b.likeness - a.likeness)
      .forEach(({link, heading}) => this.#take(link, heading));
  }

  /** Pairs what stands beside a pair, on the same side of both. */
  pairByOrder(): void {
    const places = new Map(this.#links.map((link, i) => [link, i]));
    for (const [i, heading] of this.#headings.entries()) {
      for (const step of [-1, 1]) {
        const neighbour = this.#headings[i + step];
        const pairOfNeighbour = neighbour && this.linkOf.get(neighbour);
        const place = pairOfNeighbour && places.get(pairOfNeighbour);
        const link = place === undefined ? undefined : this.#links[place - step];
        if (link !== undefined) this.#take(link, heading);
      }
    }
  }

  #freeLinks(): ContentsLink[] {
    return this.#links.filter((link) => !this.#taken.has(link));
  }

  #freeHeadings(): Heading[] {
    return this.#headings.filter((heading) => !this.linkOf.has(heading));
  }

  /** Does nothing when one of the two is taken already. */
  #take(link: ContentsLink, heading: Heading): void {
    if (this.#taken.has(link) || this.linkOf.has(heading)) return;
    this.#taken.add(link);
    this.linkOf.set(heading, link);
  }
}

/** The Dice coefficient of their words, 0 to 1; the link's are those of its text or its anchor. */
function likenessOf({text, anchor}: ContentsLink, heading: Heading): number {
  const words = new Set(wordsOf(heading.text));
  return Math.max(...[text, anchor].map((wording) => dice(new Set(wordsOf(wording)), words)));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
