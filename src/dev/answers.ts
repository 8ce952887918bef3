/**
 * What the workshop's server answers about the FAQ.
 */
import type {Explanation} from '../engine/explain.js';
import type {Entry} from '../format/entry.js';
import {readingWords, reasonWords} from '../review/ranking-words.js';
import {openable} from './openable.js';
import type {ExplainedAnswers, ExplainedHit, NamedEntry} from './protocol.js';
import type {OpenFaqInLanguage} from './workshop.js';

/** So many hits are explained: who looks further down looks for another reason. */
const EXPLAINED = 10;

/** @param folder that the paths of sources are relative to */
export async function explainAnswers(
  query: string,
  {engine, explain, allEntries}: OpenFaqInLanguage,
  folder: string,
): Promise<ExplainedAnswers> {
  const {words, retyped, missing, hits} = explain(query, EXPLAINED);
  const {total, isWeak = false, closest} = await engine.search({text: query, limit: EXPLAINED});
  const named = namer(allEntries, folder);
  return {
    query,
    words: [
      ...retyped.map(({typed, used}) => ({typed, said: `is read as “${used}”`})),
      ...words.map((word) => ({typed: word.typed, said: readingWords(word)})),
    ],
    missing,
    total,
    isWeak: isWeak && total > 0,
    hits: hits.flatMap((hit) => explainedHit(hit, named(hit.entry)) ?? []),
    closest: closest.flatMap(({entry}) => named(entry) ?? []),
  };
}

/** All questions, in the order of the FAQ. */
export function namedEntries({allEntries}: OpenFaqInLanguage, folder: string): NamedEntry[] {
  const named = namer(allEntries, folder);
  return allEntries.flatMap((entry) => named(entry) ?? []);
}

type Namer = (entry: Pick<Entry, 'id'>) => NamedEntry | undefined;

function namer(entries: OpenFaqInLanguage['entries'], folder: string): Namer {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return ({id}) => {
    const entry = known.get(id);
    if (entry === undefined) return undefined;
    const place = openable({...entry.source, column: 1}, folder);
    return {id, question: entry.question, place};
  };
}

function explainedHit(hit: Explanation, named: NamedEntry | undefined): ExplainedHit | undefined {
  if (named === undefined) return undefined;
  const {score, words, alike, closer, reasons} = hit;
  return {
    ...named,
    ...{score, words, alike},
    together: closer - alike,
    reasons: reasons.map((reason) => ({
      typed: reason.typed,
      said: reasonWords(reason),
      score: reason.score,
    })),
  };
}
