/**
 * What a script that asks an engine lacks to ask Typesense itself, without a handler.
 */
import {typesenseAt} from '../remote/typesense/typesense-at.js';
import type {Parts} from './faq/parts.js';

/** For the last argument of `startRemoteFaqSearch`. */
export const typesense: Parts = {typesense: typesenseAt};
