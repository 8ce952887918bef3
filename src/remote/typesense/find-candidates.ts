/**
 * Has a Typesense node find the entries that may answer a query.
 */
import {isGuessed} from '../../engine/look-up.js';
import {flagsOf, type ParsedQuery, type QueryWord} from '../../engine/parse-query.js';
import type {Language} from '../../format/language.js';
import {listOf} from '../../format/list-of.js';
import {rarityOf} from '../../format/ranking.js';
import {answerWith, unknownOf, withinLength} from '../pushed/answers.js';
import type {KnownCounts} from '../pushed/known-counts.js';
import {synonymsFor} from '../pushed/pushed-faq.js';
import type {Asked} from '../read-request.js';
import type {WireAnswer, WireEntry} from '../wire.js';
import {entryKey} from './collection-body.js';
import {conditions, inCategory, withoutExcluded} from './filters.js';
import {probesOf, type Probe} from './probes.js';
import {searchAll, type Found, type Search, type SearchedNode} from './search-all.js';
import {entriesWith} from './stored-entries.js';
import {tokenOf} from './token.js';

/** Of what all searches together find; the server has no order for that. */
const CANDIDATES = 60;

/** What an entry has outside of its questions counts less. */
const REST_SHARE = 0.5;

export interface Searching extends SearchedNode {
  readonly language: Language;
}

export async function countFlags(
  {text = ''}: Asked,
  counts: KnownCounts,
  searching: Searching,
): Promise<void> {
  const flags = [...new Set(flagsOf(text, searching.language))].filter(
    (term) => !counts.isKnown(term),
  );
  if (flags.length > 0) await count(flags, counts, searching);
}

async function count(
  terms: readonly string[],
  counts: KnownCounts,
  searching: Searching,
): Promise<void> {
  const found = await searchAll(
    terms.map((term) => ({q: tokenOf(term), per_page: 0})),
    searching,
  );
  terms.forEach((term, i) => counts.take(term, found[i]?.total ?? 0));
}

interface Counting {
  readonly searching: Searching;
  readonly counts: KnownCounts;
}

/**
 * First which entries have which words, then the best of them: an entry that many searches find would
 * come as many times.
 */
export async function candidatesAnswer(
  asked: Asked,
  parsed: ParsedQuery,
  {searching, counts}: Counting,
): Promise<WireAnswer> {
  const {faq, language} = searching;
  const probed = {parsed, language, counts, synonyms: faq.synonyms, unknown: new Set<QueryWord>()};
  const filter = withoutExcluded(parsed.excluded);
  let probes = probesOf(probed);
  let found = await searchAll(searchesOf(probes, filter, asked), searching);
  const completed = new Set<QueryWord>();
  probes.forEach(({counted, words: [word], search}, i) => {
    const total = found[i]?.total ?? 0;
    if (counted !== undefined && asked.category === undefined && filter === '')
      counts.take(counted, total);
    else if (word && search.prefix === true && word.isUnfinished && isGuessed(word) && total > 0)
      completed.add(word);
  });
  const terms = parsed.words.flatMap((word) => word.terms);
  const uncounted = terms.filter((term) => !counts.isKnown(term));
  if (uncounted.length > 0) await count(uncounted, counts, searching);
  const unknown = unknownOf(parsed.words, asked, {faq, counts, completed});
  if (unknown.size > 0) {
    probes = probesOf({...probed, unknown});
    found = await searchAll(searchesOf(probes, filter, asked), searching);
  }
  if (!parsed.words.some((word) => !word.isStopWord && word.terms.some(counts.has))) {
    const known = language.retyped?.(asked.text ?? '').known ?? [];
    if (known.length > 0) await count(known, counts, searching);
  }
  const keys = bestOf(probes, found, faq.count);
  const entries = await entriesWith(keys, searching);
  return {
    ...answerWith(faq, withinLength(inOrder(entries, keys, searching))),
    found: {frequencies: counts.among(entries), synonyms: synonymsFor(terms, faq)},
  };
}

function searchesOf(
  probes: readonly Probe[],
  filter: string,
  {category}: Asked,
): readonly Search[] {
  const filter_by = conditions([filter, inCategory(category)]);
  return probes.map(({search}) => ({...search, filter_by}));
}

/** @returns the keys of entries, by the rarities of the words that they are known to have */
function bestOf(
  probes: readonly Probe[],
  found: readonly Found[],
  count: number,
): readonly string[] {
  const rarities = new Map<QueryWord, number>();
  probes.forEach(({words, counted}, i) => {
    const [word] = words;
    if (word && counted !== undefined)
      rarities.set(word, Math.max(rarities.get(word) ?? 0, rarityOf(found[i]?.total ?? 0, count)));
  });
  const worth = new Map<string, Map<QueryWord | undefined, number>>();
  probes.forEach(({words, weight, isPartial}, i) => {
    for (const {id, isAsked} of found[i]?.matches ?? []) {
      const known = worth.get(id) ?? new Map<QueryWord | undefined, number>();
      worth.set(id, known);
      const had = isPartial === true ? words.slice(0, 1) : words;
      const value = weight * (isAsked ? 1 : REST_SHARE);
      if (had.length === 0) known.set(undefined, 100);
      for (const word of had)
        known.set(word, Math.max(known.get(word) ?? 0, value * (rarities.get(word) ?? 1)));
    }
  });
  const sums = listOf(worth, ([id, values]) => ({
    id,
    sum: [...values.values()].reduce((sum, value) => sum + value, 0),
  }));
  return sums
    .sort((a, b) => b.sum - a.sum)
    .slice(0, CANDIDATES)
    .map(({id}) => id);
}

/** The best first, so that the answers of the best have room. */
function inOrder(
  entries: readonly WireEntry[],
  keys: readonly string[],
  {faq}: SearchedNode,
): readonly WireEntry[] {
  const places = new Map(keys.map((key, place) => [key, place]));
  const placeIn = ({entry}: WireEntry): number => places.get(entryKey(faq.part, entry.id)) ?? 0;
  return [...entries].sort((a, b) => placeIn(a) - placeIn(b));
}
