/**
 * Takes FAQs that an element's own script was not built with: they are checked before they are used.
 */
import {createEngine} from '../../engine/create-engine.js';
import {loadFaq} from './load-faq.js';
import type {Elsewhere} from './parts.js';

export const elsewhere: Elsewhere = {open: createEngine, load: loadFaq};
