/**
 * A server on this machine whose answers a test writes out.
 */
import type {IncomingMessage, ServerResponse} from 'node:http';
import {listen, typeOf} from '../../.ci/static-server.mjs';

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

/** @param answers by path, without its first `/`; no query counts */
export async function startSite(answers: ReadonlyMap<string, Answer>): Promise<TestSite> {
  const requests: string[] = [];
  const server = await listen((request, response) => {
    const path = (request.url ?? '').slice(1).replace(/\?.*/s, '');
    requests.push(path);
    const answer = answers.get(path);
    if (answer === undefined) response.writeHead(404).end('Not found');
    else if (typeof answer === 'function') answer(request, response);
    else {
      const headers = {'content-type': typeOf(path), ...answer.headers};
      response.writeHead(200, headers).end(answer.body);
    }
  });
  return {...server, requests};
}
