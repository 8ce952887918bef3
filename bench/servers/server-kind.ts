/**
 * The search servers that can be measured, behind one interface.
 */
import type {Engine} from '../../src/engine/results.js';
import type {FaqIndex} from '../../src/format/faq-index.js';
import type {Language} from '../../src/format/language.js';
import {createSearchHandler} from '../../src/remote/handler/index.js';
import {createRemoteEngine} from '../../src/remote/index.js';
import {OpenSearch} from '../../src/remote/opensearch/opensearch.js';
import {push as pushToOpenSearch} from '../../src/remote/opensearch/push.js';
import {documentsOf} from '../../src/remote/pushed/documents.js';
import {createTypesenseEngine} from '../../src/remote/typesense/index.js';
import {push as pushToTypesense} from '../../src/remote/typesense/push.js';
import {Typesense} from '../../src/remote/typesense/typesense.js';
import {OpenSearchCluster} from '../../test/servers/opensearch.js';
import {ADMIN_KEY, TypesenseCluster, whyNoTypesense} from '../../test/servers/typesense.js';

/** A FAQ in a server. */
export interface Place {
  readonly alias: string;
  /** `''` where there is only one. */
  readonly site: string;
  readonly language: Language;
}

export interface MeasuredServer {
  readonly push: (index: FaqIndex, place: Place) => Promise<unknown>;
  readonly engine: (place: Place) => Engine;
  readonly stop: () => Promise<void>;
}

/** By the environment: `SERVER=typesense`, else OpenSearch. */
export function startServer(): Promise<MeasuredServer> {
  return process.env.SERVER === 'typesense' ? startTypesense() : startOpenSearch();
}

let stamps = 0;

function pushOptions({alias, site, language}: Place): {
  alias: string;
  part: {site: string; language: string};
  changed: boolean;
  dryRun: boolean;
  stamp: string;
  progress: () => void;
} {
  return {
    ...{alias, part: {site, language: language.code}, changed: false, dryRun: false},
    ...{stamp: `${Date.now()}-${stamps++}`, progress: () => undefined},
  };
}

async function startOpenSearch(): Promise<MeasuredServer> {
  const given = process.env.OPENSEARCH_URLS?.split(' ');
  const cluster = given ? undefined : await OpenSearchCluster.start(3);
  const urls = given ?? cluster?.urls ?? [];
  const server = new OpenSearch({urls});
  return {
    push: (index, place) =>
      pushToOpenSearch(documentsOf(index, place.language, place.site), {
        ...{server, ...pushOptions(place)},
      }),
    engine: ({alias, site, language}) => {
      const handler = createSearchHandler({
        ...{url: urls, alias, languages: [language]},
        onError: (error) => console.error(error),
      });
      return createRemoteEngine({
        ...{url: 'http://handler.test/search', language, site},
        fetch: (address, init) => handler(new Request(address, init)),
      });
    },
    stop: async () => cluster?.stop(),
  };
}

async function startTypesense(): Promise<MeasuredServer> {
  const why = whyNoTypesense();
  if (why !== false) throw new Error(`Typesense ${why}.`);
  const cluster = await TypesenseCluster.start(3);
  const {urls} = cluster;
  const server = new Typesense({urls, authorization: ADMIN_KEY});
  return {
    push: (index, place) =>
      pushToTypesense(documentsOf(index, place.language, place.site), {
        ...{server, ...pushOptions(place)},
      }),
    engine: ({alias, site, language}) =>
      createTypesenseEngine({url: urls, key: ADMIN_KEY, alias, site, language}),
    stop: () => cluster.stop(),
  };
}
