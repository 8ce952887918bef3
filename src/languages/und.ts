/**
 * The plain fallback for every language that has no module of its own: words stay as they are but for last vowels.
 */
import {defineLanguage} from './define-language.js';
import {plainSigns} from './plain-signs.js';

/** Words that are inflected mostly differ in their last vowels: `faktura`, `faktury`. */
const ENDING = /(.{4,}?)[aeiouyаеиоуыэюяіїєј]{1,2}$|(..)[\u093E-\u094C\u0901-\u0903]+$/u;

export const language = defineLanguage({
  code: 'und',
  unify: plainSigns,
  stem: (word) => word.replace(ENDING, '$1$2'),
  tellsMarks: true,
});
