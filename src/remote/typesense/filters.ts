/**
 * What Typesense is asked to leave out, in its words.
 */
import type {Exclusion} from '../../engine/parse-query.js';
import {contentHash} from '../../format/content-hash.js';
import {tokenOf} from './token.js';

export function withoutExcluded(excluded: readonly Exclusion[]): string {
  return conditions(
    excluded.map(({terms}) => `(${terms.map((term) => `terms:!=${tokenOf(term)}`).join(' || ')})`),
  );
}

/** All of them; an empty one is none. */
export function conditions(all: readonly string[]): string {
  return all.filter(Boolean).join(' && ');
}

/** `''` for entries of any category. */
export function inCategory(category: string | undefined): string {
  return category === undefined ? '' : `category:=${contentHash(category)}`;
}
