/**
 * The engines that are compared: ours as it ships, and MiniSearch as it comes.
 */
import MiniSearch from 'minisearch';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {createEngine} from '../../src/engine/index.js';
import {answerText} from '../../src/format/answer-tree.js';
import type {Entry} from '../../src/format/entry.js';
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
  const search = new MiniSearch<{id: string; question: string; answer: string}>({
    fields: ['question', 'answer'],
  });
  search.addAll(
    entries.map(({id, question, answer}) => ({id, question, answer: answerText(answer)})),
  );
  return (text, limit) => {
    const results = search.search(text).slice(0, limit);
    return Promise.resolve(results.map(({id}) => String(id)));
  };
}
