/**
 * Serves the files of a folder, or what a function answers, to this machine alone.
 */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {gzipSync} from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** As servers on the web send it, so that sizes which are measured here are those of the web. */
const COMPRESSIBLE = /^text\/|json|svg/;

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * @param {string} folder what to serve; `index.html` stands for its folder
 * @param {{
 *   port?: number,
 *   transform?: (body: Buffer, path: string) => Buffer | string,
 *   route?: (request: Request, response: Response) => boolean,
 * }} [options] the port that is tried first, by default any free one; what a file's body becomes;
 *   what answers a request itself, which it says by returning true
 * @returns {Promise<{address: string, close: () => void}>} the address ends in `/`
 */
export function serve(folder, {port = 0, transform = (body) => body, route = () => false} = {}) {
  return listen(async (request, response) => {
    if (route(request, response)) return;
    const path = fileIn(folder, request.url ?? '/');
    const body = path && (await readFile(path).catch(() => undefined));
    if (!body) return void response.writeHead(404).end('Not found');
    const type = typeOf(path);
    const headers = {'content-type': type, 'cache-control': 'no-store'};
    const sent = transform(body, path);
    if (!COMPRESSIBLE.test(type) || !/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      return void response.writeHead(200, headers).end(sent);
    }
    response.writeHead(200, {...headers, 'content-encoding': 'gzip'}).end(gzipSync(sent));
  }, port);
}

/**
 * @param {(request: Request, response: Response) => unknown} answer
 * @param {number} [port] the one that is tried first; by default any free one
 * @returns {Promise<{address: string, close: () => void}>} the address ends in `/`
 */
export async function listen(answer, port = 0) {
  const server = createServer((request, response) => void answer(request, response));
  const taken = await takePort(server, port);
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {string} path
 * @returns {string} the media type of a file, by its ending
 */
export function typeOf(path) {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}

/**
 * @param {string} folder
 * @param {string} url
 * @returns {string | undefined} the file that a request asks for; none outside the folder, or for a
 *   broken address
 */
export function fileIn(folder, url) {
  try {
    const path = normalize(
      join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname)),
    );
    if (!path.startsWith(normalize(folder + sep))) return undefined;
    return path.endsWith(sep) ? join(path, 'index.html') : path;
  } catch {
    return undefined; // not a URL, or not UTF-8 inside
  }
}

/** @returns the port it listens on: the wanted one, or the next that is free */
function takePort(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') resolve(takePort(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve(server.address().port);
    });
  });
}
