/**
 * Speaks with a search server over HTTP, by whichever of its nodes answers.
 */
import type {Fetch} from '../server.js';

/** What a server answered. */
export interface Reply {
  readonly status: number;
  /** The value of its JSON, or the values of its lines; undefined for none. */
  readonly body: unknown;
}

export interface ClusterOptions {
  /** Of its nodes; at least one. */
  readonly urls: readonly string[];
  /** What it asks of whoever speaks with it; nothing by default. */
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
  /** Whether each line of the answer is a value of its own. */
  readonly areLines?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** What servers of a kind have in common. */
export interface ServerKind {
  readonly headers: Readonly<Record<string, string>>;
  /** Statuses of a node that another may answer better for. */
  readonly elsewhere: readonly number[];
}

/** No node answered. */
export class ClusterError extends Error {
  override readonly name = 'ClusterError';
}

const TIME_LIMIT_MS = 60_000;

/** A node that is gone refuses at once; one that hangs gets this part of the time that is left. */
const SHARE = 0.6;

export class Cluster {
  readonly #urls: readonly string[];
  readonly #kind: ServerKind;
  readonly #fetch: Fetch;
  /** The place of the node that answered last. */
  #first = 0;

  constructor({urls, fetch}: Pick<ClusterOptions, 'urls' | 'fetch'>, kind: ServerKind) {
    this.#urls = urls.map((url) => url.replace(/\/+$/, ''));
    this.#kind = kind;
    this.#fetch = fetch ?? ((...request) => globalThis.fetch(...request));
  }

  /**
   * @returns what the first node answers that does, whatever its status, but for those of its kind
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
        if (!this.#kind.elsewhere.includes(reply.status) || isLast) {
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
    {method = 'GET', path, body, areLines = false}: Request,
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
        headers: {...this.#kind.headers, ...(body !== undefined && {'content-type': type})},
        ...(body !== undefined && {body: typeof body === 'string' ? body : JSON.stringify(body)}),
      });
      const text = await response.text();
      return {status: response.status, body: areLines ? linesOf(text) : valueOf(text)};
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }
}

function valueOf(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text);
}

function linesOf(text: string): readonly unknown[] {
  return text.split('\n').filter(Boolean).map(valueOf);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'AbortError') return 'no answer in time';
  return error.cause instanceof Error ? error.cause.message : error.message;
}
