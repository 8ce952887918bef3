/**
 * The search server that a command speaks with, and its key.
 */
import {OpenSearch} from '../remote/opensearch/opensearch.js';
import {push as pushToOpenSearch} from '../remote/opensearch/push.js';
import {statusOf as statusOfOpenSearch} from '../remote/opensearch/status.js';
import {ClusterError} from '../remote/pushed/cluster.js';
import type {FaqDocuments} from '../remote/pushed/documents.js';
import {PushError} from '../remote/pushed/push-error.js';
import type {Pushed, PushOptions} from '../remote/pushed/push-options.js';
import type {PushedStatus} from '../remote/pushed/pushed-status.js';
import {push as pushToTypesense} from '../remote/typesense/push.js';
import {statusOf as statusOfTypesense} from '../remote/typesense/status.js';
import {Typesense} from '../remote/typesense/typesense.js';
import type {Task} from './command.js';
import {IoFailure, UsageFailure} from './failure.js';
import type {ServerAddress} from './option-values.js';

/** The value of the header `Authorization`, such as `Basic …`; Typesense's key. */
const KEY = 'FAQ_SEARCH_AUTHORIZATION';

export interface SearchServer {
  readonly address: ServerAddress;
  readonly authorization: string | undefined;
  readonly push: (documents: FaqDocuments, options: Omit<PushOptions, 'server'>) => Promise<Pushed>;
  readonly status: (alias: string) => Promise<PushedStatus>;
}

/** @throws UsageFailure where neither the command line nor the configuration names one */
export function serverOf({options, env}: Task): SearchServer {
  const address = options.backend ?? options.to;
  if (!address) {
    throw new UsageFailure(
      'No search server is given.',
      'Name it with “--to opensearch:http://localhost:9200”, or write “to” in faq.config.json.',
    );
  }
  const {kind, urls} = address;
  const authorization = env[KEY];
  if (kind === 'typesense') {
    const server = new Typesense({urls, authorization});
    return {
      ...{address, authorization},
      push: (documents, rest) => pushToTypesense(documents, {server, ...rest}),
      status: (alias) => statusOfTypesense(server, alias),
    };
  }
  const server = new OpenSearch({urls, authorization});
  return {
    ...{address, authorization},
    push: (documents, rest) => pushToOpenSearch(documents, {server, ...rest}),
    status: (alias) => statusOfOpenSearch(server, alias),
  };
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
