/**
 * What OpenSearch refuses, in words for the person who pushes.
 */
import type {Reply} from '../pushed/cluster.js';

/** The reason that a cluster gives; its status where it gives none. */
export function refusalOf({status, body}: Reply): string {
  const {error} = (body ?? {}) as {readonly error?: {readonly reason?: string} | string};
  const reason = typeof error === 'string' ? error : error?.reason;
  if (status === 401 || status === 403)
    return `its answer is ${status}; give the key in FAQ_SEARCH_AUTHORIZATION, such as “Basic …”.`;
  return reason === undefined ? `its answer is ${status}.` : `${reason} (${status}).`;
}
