/**
 * The engine that asks a search server, and what it is asked by (`faq-search/remote`).
 */
export {createRemoteEngine, type RemoteOptions} from './remote-engine.js';
export type {Fetch} from './server.js';
