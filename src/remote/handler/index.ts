/**
 * Answers pages from a search server (`faq-search/handler`).
 */
export {createSearchHandler, type HandlerOptions} from './create-search-handler.js';
