/**
 * The plain fallback for every language that has no module of its own: words stay as they are.
 */
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({code: 'und', tellsMarks: true});
