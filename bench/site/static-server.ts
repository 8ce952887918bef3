/**
 * A static server that counts what it sends, on a line as fast or slow as it is told.
 *
 * The line is slow here, not in the browser: so it is for workers too, and all requests share it.
 */
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

export interface Line {
  /** Before the first byte of each answer, as for a request of its own round trip. */
  readonly latencyMs: number;
  /** Of all answers together. */
  readonly bytesPerSecond: number;
}

export const FAST_LINE: Line = {latencyMs: 0, bytesPerSecond: Infinity};
/** 1.6 Mbit/s, as on a poor mobile connection. */
export const SLOW_LINE: Line = {latencyMs: 150, bytesPerSecond: 200_000};

export interface Sent {
  readonly path: string;
  /** When the request came, in milliseconds since 1970. */
  readonly at: number;
  /** Head and body, as they are on the line. */
  readonly bytes: number;
}

export interface StaticServer {
  readonly origin: string;
  /** What has been asked for since {@link StaticServer.use}. */
  readonly sent: readonly Sent[];
  /** Serves another folder, on another line. */
  use(folder: string, line: Line): void;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** Pages that are kept apart from others get exact clocks, and may measure their memory. */
const APART = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const CHUNK_BYTES = 4096;

export async function startServer(): Promise<StaticServer> {
  let [folder, line, sent, freeAt] = ['', FAST_LINE, [] as Sent[], 0];
  /** @returns when the line has sent so many bytes more */
  const sendTime = (bytes: number): number => {
    freeAt = Math.max(freeAt, performance.now()) + (bytes / line.bytesPerSecond) * 1000;
    return freeAt;
  };
  const server = createServer((request, response) => {
    void answer(request, response, {folder, line, sent, sendTime});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    origin: `http://localhost:${port}`,
    get sent() {
      return sent;
    },
    use: (newFolder, newLine) => {
      [folder, line, sent, freeAt] = [newFolder, newLine, [], 0];
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Service {
  readonly folder: string;
  readonly line: Line;
  readonly sent: Sent[];
  readonly sendTime: (bytes: number) => number;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  {folder, line, sent, sendTime}: Service,
): Promise<void> {
  const at = Date.now();
  const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
  const file = join(folder, normalize(decodeURIComponent(pathname)));
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const encoding = encodingFor(file, String(request.headers['accept-encoding']));
  const body = readFileSync(encoding ? `${file}.${encoding}` : file);
  const apart = searchParams.has('apart') || !pathname.endsWith('.html');
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': body.length,
    ...(encoding && {
      'content-encoding': encoding === 'gz' ? 'gzip' : encoding,
      vary: 'accept-encoding',
    }),
    ...(apart && APART),
  });
  const before = response.socket?.bytesWritten ?? 0;
  await pause(line.latencyMs);
  response.flushHeaders();
  const head = (response.socket?.bytesWritten ?? 0) - before;
  sent.push({path: pathname, at, bytes: head + body.length});
  await send(response, body, sendTime);
}

/** The smallest of what lies beside the file and the browser takes. */
function encodingFor(file: string, accepted: string): 'br' | 'gz' | undefined {
  if (/\bbr\b/.test(accepted) && existsSync(`${file}.br`)) return 'br';
  return /\bgzip\b/.test(accepted) && existsSync(`${file}.gz`) ? 'gz' : undefined;
}

async function send(
  response: ServerResponse,
  body: Buffer,
  sendTime: Service['sendTime'],
): Promise<void> {
  for (let from = 0; from < body.length; from += CHUNK_BYTES) {
    const chunk = body.subarray(from, from + CHUNK_BYTES);
    const wait = sendTime(chunk.length) - performance.now();
    if (wait > 1) await pause(wait);
    response.write(chunk);
  }
  response.end();
}
