/**
 * Entries of a FAQ made of real prose, with questions and answers as long as people write them.
 */
import {randomFrom} from '../random.js';
import type {WordChain} from './word-chain.js';

/** A paragraph, or the points of a list. */
export type Block = string | readonly string[];

export interface BenchEntry {
  readonly question: string;
  readonly answer: readonly Block[];
}

const OPENERS = [
  ...['How do I find', 'How can I change', 'How long is', 'How many', 'What is', 'What are'],
  ...['What happens with', 'Why is', 'Why do I need', 'Where is', 'Where can I see', 'When is'],
  ...['Which', 'Can I use', 'Can I have', 'Do I need', 'Does it matter that', 'Is there', 'Who is'],
];

/** Words of an answer: log-normal, 62 at the median, so that an entry has about 585 bytes of text. */
const ANSWER = {median: 62, spread: 0.6, least: 12, most: 500};
const QUESTION = {least: 3, most: 8};
const WORDS_IN_PARAGRAPH = 45;
/** How many answers have a list, and its points. */
const LISTS = {part: 0.2, least: 3, most: 6};

/**
 * How much of the prose an entry is from: few entries are about one thing, so that they share words
 * and whole phrases; many are about everything. So 19, 200, 2,000, 20,000 entries have about as many
 * different words, and compress as well, as real FAQs of that size.
 */
const partOf = (number: number): number => Math.min(1, (number + 5) / 20_000);

/** The first `count` entries of one endless FAQ: a longer one begins with the shorter. */
export function* makeEntries(chain: WordChain, count: number): Generator<BenchEntry> {
  for (let number = 0; number < count; number++) yield makeEntry(chain, number);
}

/** What a reader sees of an answer. */
export function textOf({answer}: BenchEntry): string {
  return answer.flat().join('\n');
}

function makeEntry(chain: WordChain, number: number): BenchEntry {
  const random = randomFrom(`entry ${number}`);
  for (let i = 0; i < 8; i++) random(); // seeds that are alike begin alike
  const walk = {chain, part: partOf(number), random};
  const place = chain.anywhere(walk.part, random);
  const question = makeQuestion(walk, place);
  return {question, answer: makeAnswer(walk, chain.sentenceStart(place))};
}

interface Walk {
  readonly chain: WordChain;
  readonly part: number;
  readonly random: () => number;
}

function makeQuestion({chain, part, random}: Walk, start: number): string {
  const opener = OPENERS[Math.floor(random() * OPENERS.length)] ?? '';
  const words: string[] = [];
  const length = between(QUESTION, random);
  for (let place = start; words.length < length; place = chain.next(place, part, random)) {
    words.push(chain.wordAt(place).replace(/[.?!]$/, ''));
  }
  return `${opener} ${words.join(' ').replace(/[,;:]$/, '')}?`;
}

/** Begins with the sentence that the question is from. */
function makeAnswer(walk: Walk, start: number): Block[] {
  const {chain, part, random} = walk;
  const deviation = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const length = Math.round(ANSWER.median * Math.exp(ANSWER.spread * deviation));
  let left = Math.min(ANSWER.most, Math.max(ANSWER.least, length));
  const blocks: Block[] = [];
  for (let from = start; left > 0; from = chain.sentenceStart(chain.anywhere(part, random))) {
    const paragraph = makeSentences(walk, from, Math.min(left, WORDS_IN_PARAGRAPH));
    blocks.push(paragraph);
    left -= paragraph.split(' ').length;
  }
  if (random() < LISTS.part) blocks.push(makeList(walk));
  return blocks;
}

/** @returns whole sentences, as many as it takes to the number of words or near it */
function makeSentences({chain, part, random}: Walk, start: number, words: number): string {
  const written: string[] = [];
  for (let place = start; ; place = chain.next(place, part, random)) {
    written.push(chain.wordAt(place));
    const isLong = written.length >= words;
    if (isLong && (chain.endsSentence(place) || written.length >= 2 * words)) break;
  }
  return asSentence(written.join(' '));
}

function makeList(walk: Walk): string[] {
  const {chain, part, random} = walk;
  return Array.from({length: between(LISTS, random)}, () =>
    makeSentences(walk, chain.anywhere(part, random), 4),
  );
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[.?!,;:]*$/, '')}.`;
}

function between({least, most}: {least: number; most: number}, random: () => number): number {
  return least + Math.floor(random() * (most - least + 1));
}
