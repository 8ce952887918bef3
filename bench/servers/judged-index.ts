/**
 * The index of a judged set, with the synonyms that its language brings.
 */
import {compile} from '../../src/files/index.js';
import type {FaqIndex} from '../../src/format/faq-index.js';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {languageOf} from '../../src/languages/registry.js';
import {commonSynonyms} from '../../src/languages/synonym-packs.js';
import type {Site} from '../relevance/datasets.js';

export function indexOf({entries, markdown}: Site, code: string): FaqIndex {
  const language = languageOf(code);
  const synonyms = {common: commonSynonyms(language.code)};
  if (markdown === undefined) return indexEntries(entries, language, synonyms);
  const {index} = compile([{path: 'faq.md', text: markdown}], {});
  if (!index) throw new Error('resin is no FAQ.');
  return index;
}
