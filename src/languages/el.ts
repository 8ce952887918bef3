/**
 * Greek: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/greek';
import {stopwords} from '@orama/stopwords/greek';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'el',
  // The stemmer leaves some endings of one noun (`κωδικ`, `παραγγελι`) that it takes off others.
  stem: (word) => stemmer(word).replace(/(...)(?:γ?ι|ικ)$/u, '$1'),
  stopWords: stopwords,
  asides:
    'τι πωσ που ποτε γιατι ποσο ποσα ποσοι ποσεσ μπορω μπορει μπορουμε μπορειτε θελω ' +
    'θελει θελουμε ηθελα πρεπει χρειαζομαι χρειαζεται παρακαλω ευχαριστω γεια ' +
    'πειτε πες εξηγηστε εξηγησε μαθω ρωτησω γνωριζω ηθελα ξερω μου σου σασ απο υπαρχει κανω κανει γινεται',
});
