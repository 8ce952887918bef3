/**
 * A static server that counts what it sends, on a line as fast or slow as it is told.
 *
 * The line is slow here, not in the browser: so it is for workers too, and all requests share it.
 */
import {existsSync, readFileSync, statSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {setTimeout as pause} from 'node:timers/promises';
import {fileIn, listen, typeOf} from '../../.ci/static-server.mjs';

export interface Line {
  /** Before the first byte of each answer, as for a request of its own round trip. */
  readonly latencyMs: number;
  /** Of all answers together. */
  readonly bytesPerSecond: number;
  /** How many times slower the page's main thread is; workers are as fast as ever. */
  readonly cpuSlowdown: number;
}

export const FAST_LINE: Line = {latencyMs: 0, bytesPerSecond: Infinity, cpuSlowdown: 1};
/** 1.6 Mbit/s, as on a poor mobile connection, with a processor as in a cheap phone. */
export const SLOW_LINE: Line = {latencyMs: 150, bytesPerSecond: 200_000, cpuSlowdown: 4};

interface Sent {
  /** When the request came, in milliseconds since 1970. */
  readonly at: number;
  /** Head and body, as they are on the line. */
  readonly bytes: number;
}

/** Pages that are kept apart from others get exact clocks, and may measure their memory. */
const APART = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const CHUNK_BYTES = 4096;

export interface MeasuredServer {
  /** Ends in `/`. */
  readonly address: string;
  /** What has been asked for since {@link MeasuredServer.use}. */
  readonly sent: readonly Sent[];
  /** Serves another folder, on another line. */
  use(folder: string, line: Line): void;
  close(): void;
}

interface Service {
  folder: string;
  line: Line;
  sent: Sent[];
  /** When the line has sent all that it was given. */
  freeAt: number;
}

export async function startServer(): Promise<MeasuredServer> {
  let service: Service = {folder: '', line: FAST_LINE, sent: [], freeAt: 0};
  const server = await listen((request: IncomingMessage, response: ServerResponse) =>
    answer(request, response, service),
  );
  return {
    ...server,
    get sent() {
      return service.sent;
    },
    use: (folder, line) => {
      service = {folder, line, sent: [], freeAt: 0};
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  service: Service,
): Promise<void> {
  const at = Date.now();
  const {folder, line, sent} = service;
  const url = request.url ?? '/';
  const file = fileIn(folder, url);
  if (file === undefined || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const encoding = encodingFor(file, String(request.headers['accept-encoding']));
  const body = readFileSync(encoding ? `${file}.${encoding}` : file);
  response.writeHead(200, {
    'content-type': typeOf(file),
    'content-length': body.length,
    ...(encoding && {'content-encoding': encoding === 'gz' ? 'gzip' : encoding}),
    ...((url.includes('?apart') || !file.endsWith('.html')) && APART),
  });
  const before = response.socket?.bytesWritten ?? 0;
  await pause(line.latencyMs);
  response.flushHeaders();
  const head = (response.socket?.bytesWritten ?? 0) - before;
  sent.push({at, bytes: head + body.length});
  for (let from = 0; from < body.length; from += CHUNK_BYTES) {
    const chunk = body.subarray(from, from + CHUNK_BYTES);
    service.freeAt =
      Math.max(service.freeAt, performance.now()) + (chunk.length / line.bytesPerSecond) * 1000;
    const wait = service.freeAt - performance.now();
    if (wait > 1) await pause(wait);
    response.write(chunk);
  }
  response.end();
}

/** The smallest of what is beside the file and the browser takes. */
function encodingFor(file: string, accepted: string): 'br' | 'gz' | undefined {
  if (/\bbr\b/.test(accepted) && existsSync(`${file}.br`)) return 'br';
  return /\bgzip\b/.test(accepted) && existsSync(`${file}.gz`) ? 'gz' : undefined;
}
