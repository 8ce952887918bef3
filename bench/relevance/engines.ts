/**
 * The engines that are compared: ours as it ships, and MiniSearch as it comes or with our analysis.
 */
import MiniSearch, {type Options} from 'minisearch';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {createEngine} from '../../src/engine/index.js';
import {foldedWords} from '../../src/engine/open-faq.js';
import {analyze} from '../../src/format/analyze.js';
import {answerText} from '../../src/format/answer-tree.js';
import type {Entry} from '../../src/format/entry.js';
import {fold} from '../../src/format/fold.js';
import {languageOf} from '../../src/languages/registry.js';
import {commonSynonyms} from '../../src/languages/synonym-packs.js';

/** Finds at most `limit` entries, best first, and gives their ids. */
export type Finder = (query: string, limit: number) => Promise<readonly string[]>;

export function ours(entries: readonly Entry[], languageCode: string): Finder {
  const language = languageOf(languageCode);
  const engine = createEngine({
    index: indexEntries(entries, language, {common: commonSynonyms(language.code)}),
    language,
  });
  return async (text, limit) => {
    const {hits} = await engine.search({text, limit});
    return hits.map(({entry}) => entry.id);
  };
}

export function miniSearch(entries: readonly Entry[]): Finder {
  return finderOf(entries, {});
}

/** With the stemmer and the stop words of our language, and its pairs of characters. */
export function miniSearchAnalysed(entries: readonly Entry[], languageCode: string): Finder {
  const language = languageOf(languageCode);
  const stopWords = foldedWords([...language.stopWords, ...(language.asides ?? [])]);
  return finderOf(entries, {
    processTerm: (word) =>
      stopWords.has(fold(word)) ? null : analyze(word, language).map(({term}) => term),
  });
}

function finderOf(
  entries: readonly Entry[],
  options: Pick<Options<Indexed>, 'processTerm'>,
): Finder {
  const search = new MiniSearch<Indexed>({fields: ['question', 'answer'], ...options});
  search.addAll(
    entries.map(({id, question, answer}) => ({id, question, answer: answerText(answer)})),
  );
  return (text, limit) => {
    const results = search.search(text).slice(0, limit);
    return Promise.resolve(results.map(({id}) => String(id)));
  };
}

interface Indexed {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}
