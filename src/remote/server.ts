/**
 * Asks a server at one of its addresses, and notices when none answers.
 */
import {IndexError} from '../format/index-error.js';
import {decodeAnswer, type WireAnswer} from './wire.js';

/** `fetch`, or what stands in for it. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** A reader waits no longer for one address. */
const TIME_LIMIT_MS = 3000;

/** What is taken for the time of an answer before there was one. */
const FIRST_GUESS_MS = 100;

/** Asks one address. */
export interface AddressKind {
  /**
   * @param query a query string as a handler takes it, without its `?`
   * @throws anything where the next address may do better
   */
  readonly ask: (address: string, query: string, signal: AbortSignal) => Promise<WireAnswer>;
  /** What to look at where an address can't be asked, a sentence. */
  readonly hint: string;
}

/**
 * A search handler, which answers in our own words. Where an answer is no use, the handler itself is
 * asked once more: the browser may have kept that of a moment in which another server answered, such
 * as the login page of a Wi-Fi.
 */
export function handlerKind(fetch: Fetch): AddressKind {
  return {
    ask: async (address, query, signal) => {
      const get = async (init: RequestInit): Promise<WireAnswer> => {
        const response = await fetch(addressWith(address, query), {signal, ...init});
        if (!response.ok) throw refusal(response);
        return decodeAnswer(await response.json(), address);
      };
      return get({}).catch((error: unknown) => {
        if (signal.aborted) throw error;
        return get({cache: 'reload'});
      });
    },
    hint: 'Check that the handler runs, reaches its search server, and lets this page read (CORS).',
  };
}

/** A server wants to be left alone for a while. */
class BusyError extends Error {
  override readonly name = 'BusyError';
  /** So long, in milliseconds. */
  readonly waitMs: number;

  constructor(message: string, waitMs: number) {
    super(message);
    this.waitMs = waitMs;
  }
}

/** Where a server does not say for how long. */
const SHORTEST_REST_MS = 1000;

/** A reader who tries again waits no longer, whatever a server says, or a clock that is wrong. */
const LONGEST_REST_MS = 30_000;

/** @returns what to throw for an answer that has another status than 200 */
export function refusal({status, headers}: Response): Error {
  const message = `the server answered ${status}`;
  const after = headers.get('retry-after');
  if (status !== 429 && after === null) return new Error(message);
  const seconds = after === null ? NaN : Number(after);
  const saidMs = Number.isNaN(seconds) ? Date.parse(after ?? '') - Date.now() : seconds * 1000;
  const waitMs = Number.isNaN(saidMs) ? SHORTEST_REST_MS : Math.max(0, saidMs);
  return new BusyError(message, Math.min(LONGEST_REST_MS, waitMs));
}

export class Server {
  /** How long answers took, the last ones above all. */
  typicalMs = FIRST_GUESS_MS;
  readonly #addresses: readonly string[];
  readonly #kind: AddressKind;
  /** The place of the address that answered last. */
  #first = 0;
  /** Of addresses that want to be left alone, until when, and what they answered. */
  readonly #resting = new Map<string, {readonly untilMs: number; readonly problem: unknown}>();

  /** @param addresses at least one */
  constructor(addresses: readonly string[], kind: AddressKind) {
    this.#addresses = addresses;
    this.#kind = kind;
  }

  /**
   * @param query a query string, without its `?`
   * @throws the signal's reason when it is aborted; else IndexError with code `unreachable`,
   *   `not-an-index` or `wrong-version`, that of the address asked last
   */
  async ask(query: string, signal?: AbortSignal): Promise<WireAnswer> {
    let problem: unknown;
    for (let i = 0; i < this.#addresses.length; i++) {
      const place = (this.#first + i) % this.#addresses.length;
      const address = this.#addresses[place] ?? '';
      const resting = this.#resting.get(address);
      if (resting && performance.now() < resting.untilMs) {
        problem = resting.problem;
        continue;
      }
      try {
        const answer = await this.#askAt(address, query, signal);
        this.#first = place;
        return answer;
      } catch (error) {
        signal?.throwIfAborted();
        problem = error;
      }
    }
    throw problem;
  }

  async #askAt(address: string, query: string, signal?: AbortSignal): Promise<WireAnswer> {
    const request = new AbortController();
    const stop = (): void => request.abort();
    const timer = setTimeout(stop, TIME_LIMIT_MS);
    signal?.addEventListener('abort', stop);
    const startMs = performance.now();
    try {
      signal?.throwIfAborted();
      const answer = await this.#kind.ask(address, query, request.signal);
      this.typicalMs += 0.3 * (performance.now() - startMs - this.typicalMs);
      return answer;
    } catch (cause) {
      if (cause instanceof IndexError) throw cause;
      const why = request.signal.aborted
        ? `no answer for ${TIME_LIMIT_MS / 1000} s`
        : String(cause);
      const problem = new IndexError(
        'unreachable',
        `${address} can't be asked (${why}). ${this.#kind.hint}`,
        {cause},
      );
      if (cause instanceof BusyError)
        this.#resting.set(address, {untilMs: performance.now() + cause.waitMs, problem});
      throw problem;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }
}

/** An address may have parameters of its own. */
function addressWith(address: string, query: string): string {
  const [path = '', own] = address.replace(/#.*$/, '').split('?', 2);
  return `${path}?${own === undefined || own === '' ? '' : `${own}&`}${query}`;
}
