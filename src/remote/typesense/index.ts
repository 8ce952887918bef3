/**
 * The engine that asks Typesense (`faq-search/typesense`).
 */
export {createTypesenseEngine, type TypesenseOptions} from './create-typesense-engine.js';
