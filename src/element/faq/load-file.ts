/**
 * The only module that uses the network: fetches a file of a built FAQ index.
 */
import {IndexError} from '../../format/index-error.js';

/** A line on which nothing comes for longer is dead; one that is slow, but steady, is waited for. */
const PATIENCE_MS = 10_000;

/** How late it may be noticed. */
const CHECK_MS = 1000;

/** How a file is asked for. */
export interface LoadOptions {
  /** What may be given at first that the browser has kept. */
  readonly cache: RequestCache;
  /** Ends it; it is ended, too, when nothing comes for long. */
  readonly request?: AbortController;
}

/**
 * Gets a file and what is made of it. Where that fails, the server itself is asked once more: the
 * browser may have kept the answer of a moment in which there was another one, such as the login
 * page of a Wi-Fi, or the page of a site that was just being uploaded.
 * @param src relative to the page
 * @param read makes something of the text, or throws IndexError
 * @throws IndexError, with code `unreachable` where the server gave nothing
 */
export async function loadFile<T>(
  src: string,
  read: (text: string) => T | Promise<T>,
  {cache, request = new AbortController()}: LoadOptions,
): Promise<T> {
  const get = async (from: RequestCache): Promise<T> => read(await textOf(src, from, request));
  try {
    return await get(cache).catch((error: unknown) => {
      if (request.signal.aborted) throw error;
      return get('reload');
    });
  } catch (cause) {
    if (cause instanceof IndexError) throw cause;
    // WebKit says that it was aborted, but not why.
    const error: unknown = request.signal.aborted ? request.signal.reason : cause;
    throw new IndexError(
      'unreachable',
      `${src} can't be loaded (${error instanceof Error ? error.message : String(error)}). ` +
        'Try again, reload the page, or check that the file is there, and that this page may read it (CORS).',
      {cause},
    );
  }
}

/**
 * When something came last, of whatever file: on a slow line files wait for their turn, and what
 * comes of one shows that the others will come.
 */
let lastByteMs = 0;

async function textOf(src: string, cache: RequestCache, request: AbortController): Promise<string> {
  const onByte = (): void => void (lastByteMs = performance.now());
  const timer = setInterval(() => {
    if (performance.now() - lastByteMs > PATIENCE_MS)
      request.abort(new Error(`nothing came for ${PATIENCE_MS / 1000} s`));
  }, CHECK_MS);
  onByte();
  try {
    const {ok, status, body} = await fetch(src, {signal: request.signal, cache});
    onByte();
    if (!ok) throw new Error(`the server answered ${status}`);
    return body ? await decoded(body, onByte) : '';
  } finally {
    clearInterval(timer);
  }
}

/** Chunk by chunk: a stream between would cost a search in pieces a fifth of what its fetches take. */
async function decoded(body: ReadableStream<BufferSource>, onByte: () => void): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const {done, value} = await reader.read();
    onByte();
    text += decoder.decode(value, {stream: !done});
    if (done) return text;
  }
}
