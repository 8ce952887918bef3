/**
 * English: the stemmer of Orama (`@orama/stemmers`), with our own list of words that say little.
 */
import {stemmer} from '@orama/stemmers/english';
import type {Language} from '../format/language.js';

/** Question words, articles, pronouns, auxiliaries, prepositions; folded, without apostrophes. */
const STOP_WORDS =
  'a about after all also am an and any are arent as at be because been before being but by can cannot cant could ' +
  'couldnt did didnt do does doesnt doing dont down for from get got had has hasnt have havent having he hello help her ' +
  'here hers hey hi him his how i id if ill im in into is isnt it its ive just let like lets may me might more most must ' +
  'my myself need no not now of off on once only or other our ours out over own please s same shall she should shouldnt ' +
  'so some such t than thank thanks that thats the their theirs them then there these they this those to too under up ' +
  'us very want was wasnt way we were werent what whats when where which while who whom why will with wont would ' +
  'wouldnt you your yours';

export const language: Language = {
  code: 'en',
  stem: stemmer,
  stopWords: new Set(STOP_WORDS.split(' ')),
};
