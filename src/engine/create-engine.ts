/**
 * Makes the engine that searches a whole FAQ index in memory.
 */
import {analyze} from '../format/analyze.js';
import {answerText} from '../format/answer-tree.js';
import type {Entry} from '../format/entry.js';
import {decodeFaqIndex, type Faq} from '../format/faq-index.js';
import {highlight} from './highlight.js';
import type {Engine, Facet, Hit, Query, Results} from './results.js';
import {SATURATION} from './tuning.js';
import {TermIndex} from './term-index.js';

/**
 * @param faq its index may come from anywhere; it is checked here
 * @throws IndexError with code `not-an-index`, `wrong-version`, `wrong-language` or `damaged`
 */
export function createEngine(faq: Faq): Engine {
  const {entries, terms} = decodeFaqIndex(faq.index, 'The FAQ index');
  const {language} = faq;
  const index = new TermIndex(terms);
  const find = (id: string): Promise<Entry | undefined> =>
    Promise.resolve(entries.find((entry) => entry.id === id));

  const search = async (asked: string | Query, signal?: AbortSignal): Promise<Results> => {
    const query = typeof asked === 'string' ? {text: asked} : asked;
    await Promise.resolve();
    signal?.throwIfAborted();
    const wanted = [...new Set(analyze(query.text, language).map(({term}) => term))];
    const typing = /[\p{L}\p{M}\p{N}]$/u.test(query.text) ? wanted.at(-1) : undefined;
    const scores = new Map<number, number>();
    const matched = new Set<string>();
    const missing: string[] = [];
    for (const term of wanted) {
      const expansions =
        term === typing
          ? index.startingWith(term)
          : index.has(term)
            ? [term]
            : index.near(term, term.length < 4 ? 0 : term.length < 8 ? 1 : 2).map(([near]) => near);
      if (expansions.length === 0) missing.push(term);
      for (const expansion of expansions) {
        matched.add(expansion);
        const postings = index.postings(expansion);
        if (!postings) continue;
        const idf = Math.log(
          1 + (index.count - postings.entries.length + 0.5) / (postings.entries.length + 0.5),
        );
        const weight = expansion === term ? 1 : 0.5;
        postings.entries.forEach((entry, i) => {
          const strength = postings.strengths[i] ?? 0;
          const score = (weight * idf * strength * (SATURATION + 1)) / (strength + SATURATION);
          scores.set(entry, (scores.get(entry) ?? 0) + score);
        });
      }
    }
    const all: [number, number][] =
      wanted.length === 0 ? entries.map((_, i) => [i, 0]) : [...scores];
    const ranked = all.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const facets = facetsOf(
      entries,
      ranked.map(([i]) => i),
    );
    const kept = ranked.filter(
      ([i]) => query.category === undefined || entries[i]?.category === query.category,
    );
    const runs = (text: string): Hit['question'] =>
      highlight(
        text,
        analyze(text, language).filter(({term}) => matched.has(term)),
      );
    const hits = kept.slice(0, query.limit).flatMap(([i, score]): Hit[] => {
      const entry = entries[i];
      return entry
        ? [
            {
              entry,
              score,
              question: runs(entry.question),
              snippet: wanted.length === 0 ? [] : runs(answerText(entry.answer).slice(0, 200)),
            },
          ]
        : [];
    });
    return {hits, total: kept.length, facets, corrections: [], missing};
  };
  return {search, find};
}

function facetsOf(entries: readonly Entry[], matching: readonly number[]): Facet[] {
  const counts = new Map<string, number>();
  for (const {category} of entries) if (category !== undefined) counts.set(category, 0);
  for (const i of matching) {
    const category = entries[i]?.category;
    if (category !== undefined) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([category, count]) => ({category, count}));
}
