/**
 * The only module that uses the network: fetches a file of a built FAQ index.
 */
import {IndexError} from '../../format/index-error.js';

/** For the whole file; a reader who sees nothing for longer has left or doubts. */
const TIMEOUT_MS = 10_000;

/** Answers that another request may change: a time limit, too many requests, a server's trouble. */
const PASSING_STATUS = /^(408|429|5\d\d)$/;

/** How a file is asked for. */
export interface LoadOptions {
  /** Ends the request; the promise is then rejected with its reason. */
  readonly signal?: AbortSignal;
  /** `reload` where the browser may have kept an answer that was no use. */
  readonly cache: RequestCache;
}

/**
 * @param src relative to the page
 * @throws IndexError, with code `unreachable` where trying again may help
 */
export async function loadText(src: string, {signal, cache}: LoadOptions): Promise<string> {
  const request = new AbortController();
  const abort = (): void => request.abort(signal?.reason);
  const timer = setTimeout(
    () => request.abort(new Error(`It took over ${TIMEOUT_MS / 1000} s.`)),
    TIMEOUT_MS,
  );
  signal?.addEventListener('abort', abort, {once: true});
  if (signal?.aborted) abort();
  try {
    const response = await fetch(src, {signal: request.signal, cache});
    if (response.ok) return await response.text();
    throw refused(src, response.status);
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof IndexError) throw cause;
    // WebKit says that it was aborted, but not why.
    throw unreachable(src, request.signal.aborted ? request.signal.reason : cause);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

function refused(src: string, status: number): IndexError {
  return PASSING_STATUS.test(String(status))
    ? new IndexError(
        'unreachable',
        `${src} can't be loaded: the server answered ${status}. Try again in a while.`,
      )
    : new IndexError(
        'not-an-index',
        `${src} can't be loaded: the server answered ${status}. Correct the address in “src”, or put the file there.`,
      );
}

function unreachable(src: string, cause: unknown): IndexError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new IndexError(
    'unreachable',
    `${src} can't be loaded: ${reason.replace(/\.$/, '')}. ` +
      'Check the address, the server, and whether it lets this page read the file (CORS).',
    {cause},
  );
}
