/**
 * Korean: the text analysis cuts it into pairs of characters, which need no stemmer.
 */
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({code: 'ko'});
