/**
 * Makes an engine of a plain FAQ, which is indexed as the build does with its sources.
 *
 * The synonyms of a language weigh more than most FAQs, so they come once something is asked; the
 * FAQ is searched without them until then.
 */
import {openFaq} from '../../../engine/open-faq.js';
import type {Engine} from '../../../engine/results.js';
import {wholeEngine} from '../../../engine/whole-engine.js';
import type {Entry} from '../../../format/entry.js';
import type {Language} from '../../../format/language.js';
import {packSynonyms} from '../../../format/pack-synonyms.js';
import {unpackSynonyms, type PackedSynonyms} from '../../../format/synonyms.js';
import {faqIndexOf, occursIn} from '../../../indexing/faq-index-of.js';
import {neighboursFor} from '../../../indexing/neighbours.js';
import {occurringRows} from '../../../indexing/synonym-rows.js';
import {countTerms, type TermCounts} from '../../../indexing/term-counts.js';
import {registeredLanguage} from '../language-registry.js';
import {eachWhenIdle, whenIdle} from '../when-idle.js';
import {readPlainFaq} from './read-plain-faq.js';

/** Without stems: better than those of another language. */
const PLAIN: Language = {code: 'und', stem: (word) => word, stopWords: []};

/** A page that is never idle is searched all the same. */
const LONGEST_MS = 1000;

/** @returns all synonyms of a language, in terms of its analysis; nothing where it has none */
export type SynonymsOf = (languageCode: string) => Promise<PackedSynonyms | undefined>;

/**
 * @param onLearned called once the engine has synonyms, and so better answers than before
 * @returns undefined where there are no questions with answers
 */
export function openPlainFaq(
  root: Element,
  synonymsOf: SynonymsOf,
  onLearned: () => void,
): Engine | undefined {
  const entries = readPlainFaq(root);
  const [first] = entries;
  if (!first) return undefined;
  const language = languageOf(root);
  const neighbours = neighboursFor([]);
  const counts = countTerms(entries, language, neighbours);
  const synonyms = {own: [], common: []};
  const faq = {index: faqIndexOf({entries, counts, neighbours, language, synonyms}), language};
  const open = openFaq(faq);
  const learn = async (): Promise<void> => {
    // Whatever they can't be had for, the FAQ is searched without them.
    const all = await synonymsOf(language.code).catch(() => undefined);
    if (all === undefined) return;
    open.synonyms.learn(await synonymsFor({entries, counts}, all, language));
    onLearned();
  };
  let learning: Promise<void> | undefined;
  const engine = wholeEngine(faq, open);
  // As for the FAQ of a script: better before the first letter.
  whenIdle(() => void engine.search({text: first.question, limit: 1}), LONGEST_MS);
  return {
    ...engine,
    search: (asked, signal) => {
      const text = typeof asked === 'string' ? asked : asked.text;
      if (text.trim() !== '') learning ??= learn();
      return engine.search(asked, signal);
    },
  };
}

/** A page that does not say its language is taken for English. */
function languageOf(root: Element): Language {
  const tag = root.closest('[lang]')?.getAttribute('lang') || 'en';
  return registeredLanguage(tag.toLowerCase().replace(/-.*/, '')) ?? PLAIN;
}

interface Counted {
  readonly entries: readonly Entry[];
  readonly counts: TermCounts;
}

/** Of all synonyms of a language those that a FAQ needs, found while its reader may be typing. */
async function synonymsFor(
  {entries, counts}: Counted,
  all: PackedSynonyms,
  language: Language,
): Promise<PackedSynonyms> {
  const rows = unpackSynonyms(all);
  const neighbours = neighboursFor(rows);
  await eachWhenIdle(entries, (entry) => countTerms([entry], language, neighbours));
  return packSynonyms(occurringRows(rows, occursIn(counts, neighbours)));
}
