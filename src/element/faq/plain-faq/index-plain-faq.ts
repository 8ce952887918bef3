/**
 * Makes a FAQ that can be searched of a plain one, as the build does with its sources.
 */
import type {Faq} from '../../../format/faq-index.js';
import type {Language} from '../../../format/language.js';
import {unpackSynonyms} from '../../../format/synonyms.js';
import {faqIndexOf} from '../../../indexing/faq-index-of.js';
import {neighboursFor} from '../../../indexing/neighbours.js';
import {countTerms} from '../../../indexing/term-counts.js';
import {commonSynonyms} from '../../../languages/synonym-packs.js';
import {registeredLanguage} from '../language-registry.js';
import {readPlainFaq} from './read-plain-faq.js';

/** Without stems: better than those of another language. */
const PLAIN: Language = {code: 'und', stem: (word) => word, stopWords: []};

/** @returns undefined where there are no questions with answers */
export function indexPlainFaq(root: Element): Faq | undefined {
  const entries = readPlainFaq(root);
  if (entries.length === 0) return undefined;
  const language = languageOf(root);
  const common = unpackSynonyms(commonSynonyms(language.code));
  const neighbours = neighboursFor(common);
  const counts = countTerms(entries, language, neighbours);
  const synonyms = {own: [], common};
  return {index: faqIndexOf({entries, counts, neighbours, language, synonyms}), language};
}

/** A page that does not say its language is taken for English. */
function languageOf(root: Element): Language {
  const tag = root.closest('[lang]')?.getAttribute('lang') || 'en';
  return registeredLanguage(tag.toLowerCase().replace(/-.*/, '')) ?? PLAIN;
}
