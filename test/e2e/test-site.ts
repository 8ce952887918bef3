/**
 * A server on this machine whose answers a test writes out.
 */
import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** The text of a page, script or file; or a function that answers by itself. */
export type Answer =
  | {readonly body: string | Buffer; readonly headers?: Readonly<Record<string, string>>}
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface TestSite {
  /** Ends in `/`. */
  readonly address: string;
  /** The paths that were asked for, in order, without the first `/`. */
  readonly requests: string[];
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  mjs: 'text/javascript; charset=utf-8',
};

/**
 * @param answers by path, without its first `/`; no query counts
 * @param port by default one that is free
 */
export async function startSite(answers: ReadonlyMap<string, Answer>, port = 0): Promise<TestSite> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1).replace(/\?.*/s, '');
    requests.push(path);
    const answer = answers.get(path);
    if (answer === undefined) response.writeHead(404).end('Not found');
    else if (typeof answer === 'function') answer(request, response);
    else {
      const type = TYPES[/[^.]*$/.exec(path)?.[0] ?? ''] ?? 'application/octet-stream';
      response.writeHead(200, {'content-type': type, ...answer.headers}).end(answer.body);
    }
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
