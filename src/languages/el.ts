/**
 * Greek: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/greek';
import {stopwords} from '@orama/stopwords/greek';
import {defineLanguage} from './define-language.js';
import {latinSpellings, layout, withReadings} from './retyped.js';

const greeklish = latinSpellings(
  'th:θ ch:χ ph:φ ps:ψ ks:ξ ou:ου oy:ου mp:μπ nt:ντ gk:γκ ei:ει oi:οι ai:αι av:αυ ef:εφ/ευ af:αφ/αυ 8:θ 3:ξ a:α b:β/μπ c:κ/χ d:δ/ντ ' +
    'e:ε/αι f:φ g:γ h:η/χ i:ι/η/υ/ει j:ξ/τζ k:κ l:λ m:μ n:ν o:ο/ω p:π q:θ r:ρ s:σ t:τ u:υ/θ v:β w:ω x:χ/ξ y:υ/ι z:ζ',
);

export const language = withReadings(
  defineLanguage({
    code: 'el',
    // The stemmer leaves some endings of one noun (`κωδικ`, `παραγγελι`) that it takes off others.
    stem: (word) => stemmer(word).replace(/(...)(?:γ?ι|ικ)$/u, '$1'),
    stopWords: stopwords,
    asides:
      'τι πωσ που ποτε γιατι ποσο ποσα ποσοι ποσεσ μπορω μπορει μπορουμε μπορειτε θελω ' +
      'θελει θελουμε ηθελα πρεπει χρειαζομαι χρειαζεται παρακαλω ευχαριστω γεια ' +
      'πειτε πες εξηγηστε εξηγησε μαθω ρωτησω γνωριζω ηθελα ξερω μου σου σασ απο υπαρχει κανω κανει γινεται',
  }),
  layout('qwertyuiopasdfghjkl;zxcvbnm', ';ςερτυθιοπασδφγηξκλ´ζχψωβνμ'),
  (word) => greeklish(word).map((text) => text.replace(/σ$/, 'ς')),
);
