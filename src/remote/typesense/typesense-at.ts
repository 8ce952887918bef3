/**
 * Reads where Typesense is from an address, such as `typesense:https://search.example?key=…`.
 */
import type {Engine} from '../../engine/results.js';
import type {AskingOptions} from '../remote-engine.js';
import {createTypesenseEngine} from './create-typesense-engine.js';

/**
 * @param addresses of the nodes; `typesense:` may stand before each. One of them has `?key=` with the
 *   key that searches, and may have `alias` and `site` as they were pushed with
 */
export function typesenseAt(addresses: readonly string[], options: AskingOptions): Engine {
  const parts = addresses.map((address) => address.replace(/^typesense:/, '').split('?', 2));
  const parameters = new URLSearchParams(parts.flatMap(([, query = '']) => query || []).join('&'));
  const [key, alias, site] = ['key', 'alias', 'site'].map((name) => parameters.get(name) ?? '');
  return createTypesenseEngine({
    ...options,
    ...(alias && {alias}),
    ...(site && {site}),
    url: parts.map(([url = '']) => url),
    key: (key ?? '').replaceAll(' ', '+'), // a key may have that sign, which means a space in an address
  });
}
