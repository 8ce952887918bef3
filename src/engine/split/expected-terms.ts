/**
 * Wants at once what a query will be looked up in.
 *
 * A search finds out what it needs step by step, and each step would be a request. This guesses all
 * that most queries need before the first.
 */
import type {OpenFaq} from '../open-faq.js';
import {parseQuery} from '../parse-query.js';
import type {SplitTermIndex} from './split-term-index.js';

/** More words are those of a pasted text; what they need is found out on the way. */
const WORDS = 12;

export function expectTerms(text: string, index: SplitTermIndex, faq: OpenFaq): void {
  const {language, stopWords, synonyms} = faq;
  const {words} = parseQuery(text, {language, stopWords, isTerm: () => false});
  words.slice(0, WORDS).forEach(({terms, folded, isUnfinished, isStopWord}, i) => {
    if (isUnfinished && !isStopWord) index.expectCompletions(folded);
    const next = words[i + 1]?.terms[0];
    const pairs = next === undefined ? [] : synonyms.meaning([terms[0] ?? '', next]);
    const meant = terms.flatMap((term) => synonyms.meaning([term]));
    for (const term of terms) index.expect(term);
    for (const {terms: others} of [...meant, ...pairs])
      for (const other of others) index.expect(other);
  });
}
