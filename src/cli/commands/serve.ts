/**
 * `faq-search serve`: answers pages from a search server, for trials on one machine.
 */
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {languageOf} from '../../files/index.js';
import {codeOf} from '../../files/system-error.js';
import {createSearchHandler} from '../../remote/handler/index.js';
import type {Report, Task} from '../command.js';
import {IoFailure, UsageFailure} from '../failure.js';
import {onServer, serverOf} from '../search-server.js';

/** Other machines can't reach it: it has no rate limit, and answers pages of any origin. */
const HOST = '127.0.0.1';
const PATH = '/search';

export async function runServe(task: Task): Promise<Report> {
  const {address, authorization, status} = serverOf(task);
  if (address.kind === 'typesense')
    throw new UsageFailure(
      'There is nothing to serve: pages ask Typesense themselves.',
      'Build the script with “--engine typesense:https://search.example?key=…” and a key that can only search.',
    );
  const {alias, port} = task.options;
  const {faqs} = await onServer(() => status(alias));
  const [first = 'en', ...others] = new Set(faqs.map(({language}) => language));
  const handle = createSearchHandler({
    ...{url: address.urls, alias, authorization, origins: ['*'], maxAgeS: 0},
    languages: [languageOf(first), ...others.map(languageOf)],
    onError: (error) => console.error(error instanceof Error ? error.message : error),
  });
  const http = createServer((request, response) => void respond(request, response, handle));
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error) => reject(failureOf(error, port)));
    http.listen(port, HOST, resolve);
  });
  console.error(`faq-search: <faq-search engine="http://${HOST}:${port}${PATH}">, until Ctrl-C`);
  await new Promise<void>((resolve) => {
    if (task.signal?.aborted === true) resolve();
    task.signal?.addEventListener('abort', () => resolve());
  });
  http.closeAllConnections();
  await new Promise((resolve) => http.close(resolve));
  return {diagnostics: [], text: ''};
}

function failureOf(error: Error, port: number): Error {
  return codeOf(error) === 'EADDRINUSE'
    ? new IoFailure(`Port ${port} is taken. Choose another with “--port”.`)
    : error;
}

async function respond(
  {url = '/', method = 'GET', headers}: IncomingMessage,
  response: ServerResponse,
  handle: (request: Request) => Promise<Response>,
): Promise<void> {
  const address = `http://${HOST}${url.startsWith('/') ? url : '/'}`;
  if (!URL.canParse(address) || new URL(address).pathname !== PATH) {
    response.writeHead(404).end();
    return;
  }
  const {origin, 'if-none-match': known} = headers;
  const answer = await handle(
    new Request(address, {
      // Bodies are not read; a method that can't be made is refused as any other.
      method: ['GET', 'HEAD', 'OPTIONS'].includes(method) ? method : 'POST',
      headers: {
        ...(origin !== undefined && {origin}),
        ...(known !== undefined && {'if-none-match': known}),
      },
    }),
  );
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(method === 'HEAD' ? undefined : await answer.text());
}
