/**
 * Makes the attribute `engine` known with notices in all languages: modules have no build that knows the
 * page's.
 */
import {OFFLINE_NOTICES} from '../messages/offline-notices.js';
import {messageTagOf} from '../messages/tags.js';
import {takeEngineAttribute} from './engine-attribute.js';

export function takeEngineEverywhere(): void {
  takeEngineAttribute((tag) => {
    const known = messageTagOf(tag);
    return known && OFFLINE_NOTICES[known];
  });
}
