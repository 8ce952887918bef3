/**
 * The engine that asks a search server, and the way for other interfaces to ask an engine
 * (`faq-search/remote`).
 */
export {createRemoteEngine, type RemoteOptions} from './remote-engine.js';
export {
  createSearchClient,
  type SearchClient,
  type SearchClientHit,
  type SearchClientRequest,
  type SearchClientResponse,
} from './search-client.js';
export type {Fetch} from './server.js';
