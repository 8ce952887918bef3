/**
 * English: Porter's stemmer (`stemmer`) after British endings, with our own stop words.
 */
import {stemmer} from 'stemmer';
import {defineLanguage} from './define-language.js';

/** Question words, articles, pronouns, auxiliaries, prepositions; folded, without apostrophes. */
const STOP_WORDS =
  'a about after all also am an and any are arent as at be because been before being but by can cannot cant could ' +
  'couldnt did didnt do does doesnt doing dont down for from had has hasnt have havent having he her ' +
  'here hers him his how i if ill im in into is isnt it its ive just let lets may me might more most must ' +
  'my myself no not now of off on once only or other our ours out over own s same shall she should shouldnt ' +
  'so some such t than that thats the their theirs them then there these they this those to too under up ' +
  'us was wasnt we were werent what whats when where which while who whom why will with wont would ' +
  'wouldnt vs you your yours hes shes id theyd theyll theyre theyve wed weve wheres whos youd youll youre youve one';

/** What people wrap a question in: “please tell me”, “I want to know”. */
const ASIDES =
  'anybody anyone explain hello hey hi kindly know like need please somebody someone tell thank thanks want wanna wish wondering';

/** American spellings of British endings, so that both have one stem. The order matters. */
const AMERICAN: readonly (readonly [ending: RegExp, american: string])[] = [
  [/(..)is(e[drs]?|ers?|ing|ations?)$/, '$1iz$2'],
  [/(..)ys(e[drs]?|ers?|ing)$/, '$1yz$2'],
  [/(..)our(s|ed|ing|ite|ites|able|ful)?$/, '$1or$2'],
  [/(...)ll(ed|ing|ers?)$/, '$1l$2'],
  [/([bt])re(s?)$/, '$1er$2'],
  [/ogue(s?)$/, 'og$1'],
  [/(lic|def|off|pret)ence(s?)$/, '$1ense$2'],
  [/([^aeo])us$/, '$1use'], // as Porter's stemmer takes the plural: statuses
];

/** British and American spellings meet; words that only look British change alike everywhere. */
function american(word: string): string {
  const rule = AMERICAN.find(([ending]) => ending.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}

export const language = defineLanguage({
  code: 'en',
  stem: (word) => stemmer(american(word)),
  stopWords: STOP_WORDS.split(' '),
  asides: ASIDES,
});
