/**
 * A FAQ of 24 sources, as large as is asked.
 */
import type {Source} from '../../../src/compiler/source.js';

const WORDS =
  'account address answer bill browser cable card change charge click code contact cost daily data '
    .concat(
      'delete device docker-compose.yml download error fail file folder help host image install key ',
      'language log login menu network number open order page password pay phone plan printer problem ',
      'question reset router save screen search server setting sign slow start station stop sync text ',
      'time update upload version wait window wireless work write year /data C++ v2.12.0 “quoted” café',
    )
    .split(' ');

const FILES = 24;
const ANSWER_WORDS = 180;

/** The same words in every run, in an order without a pattern. */
function* wordsWithoutEnd(): Generator<string, never> {
  for (let state = 1; ; state = (state * 48271) % 2147483647)
    yield `${WORDS[state % WORDS.length] ?? ''}${state % 7 === 0 ? String(state % 1000) : ''}`;
}

/** @param entriesEach how many entries a source has, each of some 1,200 characters */
export function largeFaq(entriesEach: number): readonly Source[] {
  const words = wordsWithoutEnd();
  const take = (count: number): string =>
    Array.from({length: count}, () => words.next().value).join(' ');
  return Array.from({length: FILES}, (_, file) => ({
    path: `faq/${String(file).padStart(2, '0')}.md`,
    text: Array.from(
      {length: entriesEach},
      () =>
        `## How do I ${take(5)}?\n\n${take(ANSWER_WORDS)}, see [it](https://example.org/a-b).\n`,
    ).join('\n'),
  }));
}
