/**
 * The door `faq-search/engine-attribute`: `<faq-search engine="…">` asks a search handler.
 */
import {OFFLINE_NOTICES} from '../messages/offline-notices.js';
import {messageTagOf} from '../messages/tags.js';
import {takeEngineAttribute} from './engine-attribute.js';

takeEngineAttribute((tag) => {
  const known = messageTagOf(tag);
  return known && OFFLINE_NOTICES[known];
});
