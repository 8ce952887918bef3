/**
 * The search server that a command speaks with, and its key.
 */
import {OpenSearch} from '../remote/opensearch/opensearch.js';
import {ClusterError} from '../remote/pushed/cluster.js';
import {PushError} from '../remote/pushed/push-error.js';
import type {Task} from './command.js';
import {IoFailure, UsageFailure} from './failure.js';
import type {ServerAddress} from './option-values.js';

/** The value of the header `Authorization`, such as `Basic …`. */
const KEY = 'FAQ_SEARCH_AUTHORIZATION';

/** @throws UsageFailure where neither the command line nor the configuration names one */
export function serverOf({options, env}: Task): {
  readonly server: OpenSearch;
  readonly address: ServerAddress;
  readonly authorization: string | undefined;
} {
  const address = options.backend ?? options.to;
  if (!address) {
    throw new UsageFailure(
      'No search server is given.',
      'Name it with “--to opensearch:http://localhost:9200”, or write “to” in faq.config.json.',
    );
  }
  const authorization = env[KEY];
  return {server: new OpenSearch({urls: address.urls, authorization}), address, authorization};
}

/** What a server does not do is no mistake of ours. @throws IoFailure for it */
export async function onServer<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof ClusterError || cause instanceof PushError)) throw cause;
    throw new IoFailure(cause.message, {cause});
  }
}
