/**
 * What a script with a FAQ inside lacks to load another by `src`, or to take one from the page.
 */
import {elsewhere} from './faq/elsewhere.js';
import type {Parts} from './faq/parts.js';

/** For the last argument of `startFaqSearch` or `startSplitFaqSearch`. */
export const src: Parts = {elsewhere};
