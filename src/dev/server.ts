/**
 * The workshop's server, for this machine and its own page alone.
 */
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {gzipSync} from 'node:zlib';
import {codeOf} from '../files/system-error.js';
import {distrustOf, SAFE_HEADERS} from './guard.js';
import {answerGet, answerPost, type Answer, type Site} from './routes.js';
import {sendSlowly} from './slow-line.js';

export interface DevServer {
  /** Ends in `/`. */
  readonly address: string;
  readonly close: () => void;
}

const HOST = '127.0.0.1';

/** So many ports are tried from the wanted one on. */
const MOST_PORTS = 50;

/** Far more than a wish has. */
const LONGEST_BODY = 64 * 1024;

/**
 * @param wanted the port that is tried first; 0 for any
 * @throws an error of the system where none is free
 */
export async function startServer(site: Site, wanted: number): Promise<DevServer> {
  let port = 0;
  const server = createServer((request, response) => {
    answer({request, response, site, port}).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.destroy();
      else send(response, {type: 'text/plain; charset=utf-8', body: message, status: 500});
    });
  });
  port = await listen(server, wanted);
  return {
    address: `http://${HOST}:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listen(server: Server, wanted: number): Promise<number> {
  for (let tried = 0; ; tried++) {
    try {
      return await listenOn(server, wanted === 0 ? 0 : wanted + tried);
    } catch (cause) {
      if (codeOf(cause) !== 'EADDRINUSE' || tried >= MOST_PORTS) throw cause;
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly site: Site;
  readonly port: number;
}

async function answer({request, response, site, port}: Exchange): Promise<void> {
  const distrust = distrustOf(request, {port, word: site.word});
  if (distrust !== undefined) {
    send(response, {...REFUSED, status: 403});
    return;
  }
  site.begin();
  const url = new URL(`http://${HOST}:${port}${request.url ?? '/'}`);
  if (url.pathname === '/events') {
    sendEvents(response, site);
    return;
  }
  const isGet = request.method === 'GET' || request.method === 'HEAD';
  const found = isGet
    ? await answerGet(url, site)
    : await answerPost(url.pathname, await bodyOf(request), site);
  send(response, found ?? NOT_FOUND);
}

const TEXT = 'text/plain; charset=utf-8';
const REFUSED: Answer = {type: TEXT, body: 'Only the workshop’s own page may ask this.\n'};
const NOT_FOUND: Answer = {type: TEXT, body: 'Nothing is here.\n', status: 404};

function send(response: ServerResponse, {type, body, policy, status = 200, isSlow}: Answer): void {
  const headers = {
    ...SAFE_HEADERS,
    'content-type': type,
    ...(policy !== undefined && {'content-security-policy': policy}),
  };
  if (isSlow !== true) response.writeHead(status, headers).end(body);
  else {
    // As servers on the web send it.
    response.writeHead(status, {...headers, 'content-encoding': 'gzip'});
    void sendSlowly(gzipSync(body), response);
  }
}

/** Holds the response open, and writes each change to it. */
function sendEvents(response: ServerResponse, {workshop}: Site): void {
  response.writeHead(200, {...SAFE_HEADERS, 'content-type': 'text/event-stream'});
  const tell = (change: object): void => void response.write(`data: ${JSON.stringify(change)}\n\n`);
  tell(workshop.change);
  workshop.listeners.add(tell);
  response.on('close', () => workshop.listeners.delete(tell));
}

/** @returns undefined for what is no JSON, or too long */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > LONGEST_BODY) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
