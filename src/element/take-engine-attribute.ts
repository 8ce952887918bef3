/**
 * The door `faq-search/engine-attribute`: `<faq-search engine="…">` asks a search handler.
 */
import {takeEngineAttribute} from './engine-attribute.js';

takeEngineAttribute();
