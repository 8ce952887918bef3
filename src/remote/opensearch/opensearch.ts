/**
 * Speaks with an OpenSearch cluster over HTTP, by whichever of its nodes answers.
 */
import type {Fetch} from '../server.js';

/** What a server answered. */
export interface Reply {
  readonly status: number;
  /** The value of its JSON; undefined for none. */
  readonly body: unknown;
}

export interface ClusterOptions {
  /** Of its nodes; at least one. */
  readonly urls: readonly string[];
  /** The value of the header `Authorization`; none by default. */
  readonly authorization?: string | undefined;
  readonly fetch?: Fetch | undefined;
}

/** One request. */
export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  /** With its query string, from `/` on. */
  readonly path: string;
  /** Plain data, or lines of JSON. */
  readonly body?: object | string;
  /** For all nodes together. */
  readonly timeLimitMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** No node answered. */
export class ClusterError extends Error {
  override readonly name = 'ClusterError';
}

const TIME_LIMIT_MS = 60_000;

/** A node that is gone refuses at once; one that hangs gets this part of the time that is left. */
const SHARE = 0.6;

export class OpenSearch {
  readonly #urls: readonly string[];
  readonly #headers: Readonly<Record<string, string>>;
  readonly #fetch: Fetch;
  /** The place of the node that answered last. */
  #first = 0;

  constructor({urls, authorization, fetch}: ClusterOptions) {
    this.#urls = urls.map((url) => url.replace(/\/+$/, ''));
    this.#headers = authorization === undefined ? {} : {authorization};
    this.#fetch = fetch ?? ((...request) => globalThis.fetch(...request));
  }

  /**
   * @returns what the first node answers that does, whatever its status, but for 429 and 502 to 504
   * @throws ClusterError when none does; the signal's reason when it is aborted
   */
  async ask({timeLimitMs = TIME_LIMIT_MS, signal, ...request}: Request): Promise<Reply> {
    const endMs = performance.now() + timeLimitMs;
    const problems: string[] = [];
    for (let i = 0; i < this.#urls.length; i++) {
      const place = (this.#first + i) % this.#urls.length;
      const leftMs = endMs - performance.now();
      if (leftMs <= 0) break;
      const isLast = i === this.#urls.length - 1;
      try {
        const reply = await this.#askAt(place, request, {
          signal,
          limitMs: isLast ? leftMs : leftMs * SHARE,
        });
        if (![429, 502, 503, 504].includes(reply.status) || isLast) {
          this.#first = place;
          return reply;
        }
        problems.push(`${this.#urls[place] ?? ''} answered ${reply.status}`);
      } catch (error) {
        signal?.throwIfAborted();
        problems.push(`${this.#urls[place] ?? ''}: ${reasonOf(error)}`);
      }
    }
    throw new ClusterError(`No node answers (${problems.join('; ')}).`);
  }

  async #askAt(
    place: number,
    {method = 'GET', path, body}: Request,
    {limitMs, signal}: {readonly limitMs: number; readonly signal: AbortSignal | undefined},
  ): Promise<Reply> {
    const ending = new AbortController();
    const stop = (): void => ending.abort();
    const timer = setTimeout(stop, limitMs);
    signal?.addEventListener('abort', stop);
    try {
      const type = typeof body === 'string' ? 'application/x-ndjson' : 'application/json';
      const response = await this.#fetch(`${this.#urls[place] ?? ''}${path}`, {
        method,
        signal: ending.signal,
        redirect: 'error',
        headers: {...this.#headers, ...(body !== undefined && {'content-type': type})},
        ...(body !== undefined && {body: typeof body === 'string' ? body : JSON.stringify(body)}),
      });
      const text = await response.text();
      return {status: response.status, body: text === '' ? undefined : JSON.parse(text)};
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'AbortError') return 'no answer in time';
  return error.cause instanceof Error ? error.cause.message : error.message;
}
