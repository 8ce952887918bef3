/**
 * The door `faq-search/engine-attribute`: `<faq-search engine="…">` asks a search handler.
 */
import {takeEngineEverywhere} from './take-everywhere.js';

takeEngineEverywhere();
