/**
 * The door `faq-search/typesense-attribute`: `<faq-search engine="typesense:…">` asks Typesense, too.
 */
import {FaqSearchElement} from './faq-search-element.js';
import {typesense} from './standalone-typesense.js';
import {takeEngineEverywhere} from './take-everywhere.js';

takeEngineEverywhere();
FaqSearchElement.parts = {...FaqSearchElement.parts, ...typesense};
