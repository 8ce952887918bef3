/**
 * Answers pages from an OpenSearch cluster that no page can reach itself.
 *
 * Whoever reaches the cluster's port can delete everything, and any query may be as dear as it likes.
 * So a page only says what was typed, and the one query that is made of it is made here.
 */
import {contentHash} from '../../format/content-hash.js';
import type {Language} from '../../format/language.js';
import {findAnswer} from '../opensearch/find-candidates.js';
import {OpenSearch} from '../opensearch/opensearch.js';
import {PushedFaqs} from '../opensearch/pushed-faqs.js';
import type {ClusterOptions} from '../pushed/cluster.js';
import {NotPushedError, type PushedFaq} from '../pushed/pushed-faq.js';
import type {WireAnswer} from '../wire.js';
import {readRequest, type Asked} from '../read-request.js';

export interface HandlerOptions extends Omit<ClusterOptions, 'urls'> {
  /** The address of the cluster, or of several of its nodes: the next is asked where one fails. */
  readonly url: string | readonly string[];
  /** As `faq-search push` was given it; `faqs` by default. */
  readonly alias?: string;
  /** Those of the FAQs that may be asked; the first where a page does not say. */
  readonly languages: readonly [Language, ...Language[]];
  /** Origins whose pages may read answers, such as `https://example.org`, or `*`; none by default but its own. */
  readonly origins?: readonly string[];
  /** How long answers may be kept, in seconds; 60 by default. */
  readonly maxAgeS?: number;
  /** Whether a request is answered; a refused one gets 429. Everyone's is by default. */
  readonly allow?: (request: Request) => boolean | Promise<boolean>;
  /** Is told what went wrong, which a page never is. */
  readonly onError?: (error: unknown) => void;
}

/** A longer address is none that a page of ours asks. */
const ADDRESS_LENGTH = 16_000;

/** Of one search, as long as a page still waits for it. */
const TRIES = 4;
const SOON_MS = 1500;
const PAUSE_MS = 100;

/** @returns a function from a request to its response, for Node, Deno, Bun and workers; it never throws */
export function createSearchHandler(
  options: HandlerOptions,
): (request: Request) => Promise<Response> {
  const handler = new SearchHandler(options);
  return (request) => handler.answer(request);
}

class SearchHandler {
  readonly #options: HandlerOptions;
  readonly #server: OpenSearch;
  readonly #faqs: PushedFaqs;

  constructor(options: HandlerOptions) {
    const {url, alias = 'faqs', authorization, fetch} = options;
    const urls = typeof url === 'string' ? [url] : url;
    this.#options = options;
    this.#server = new OpenSearch({urls, authorization, fetch});
    this.#faqs = new PushedFaqs(this.#server, alias);
  }

  async answer(request: Request): Promise<Response> {
    const cors = this.#corsFor(request.headers.get('origin'));
    const refuse = (status: number, error: string, headers = {}): Response =>
      new Response(request.method === 'HEAD' ? null : JSON.stringify({error}), {
        status,
        headers: {...cors, ...JSON_TEXT, 'cache-control': 'no-store', ...headers},
      });
    if (request.method === 'OPTIONS') return new Response(null, {status: 204, headers: cors});
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(405, 'Only GET is answered.', {allow: 'GET, HEAD, OPTIONS'});
    if (request.url.length > ADDRESS_LENGTH) return refuse(414, 'The address is too long.');
    const asked = readRequest(new URL(request.url).searchParams);
    const language = asked && this.#languageOf(asked);
    if (!language) return refuse(400, 'This is no search of <faq-search>.');
    try {
      if ((await this.#options.allow?.(request)) === false)
        return refuse(429, 'Too many searches.', {'retry-after': '5'});
      return await this.#respond(request, {asked, language, cors});
    } catch (error) {
      this.#options.onError?.(error);
      if (error instanceof NotPushedError) return refuse(404, 'There is no such FAQ.');
      return refuse(503, 'The search can’t be reached.', {'retry-after': '1'});
    }
  }

  #languageOf({language}: Asked): Language | undefined {
    const {languages} = this.#options;
    if (language === undefined) return languages[0];
    return languages.find(({code}) => code === language);
  }

  #corsFor(origin: string | null): Record<string, string> {
    const {origins = []} = this.#options;
    const isAny = origins.includes('*');
    if (origin === null || !(isAny || origins.includes(origin)))
      return isAny ? {} : {vary: 'origin'};
    return {
      'access-control-allow-origin': isAny ? '*' : origin,
      'access-control-allow-methods': 'GET',
      'access-control-expose-headers': 'retry-after',
      'access-control-max-age': '86400',
      ...(!isAny && {vary: 'origin'}),
    };
  }

  async #respond(
    request: Request,
    {asked, language, cors}: {asked: Asked; language: Language; cors: Record<string, string>},
  ): Promise<Response> {
    const {maxAgeS = 60} = this.#options;
    const {faq, answer} = await this.#answerIfChanged(request, asked, language);
    const headers = {
      ...cors,
      ...JSON_TEXT,
      etag: etagOf(request, faq),
      'cache-control': `public, max-age=${maxAgeS}`,
    };
    if (answer === undefined) return new Response(null, {status: 304, headers});
    return new Response(request.method === 'HEAD' ? null : JSON.stringify(answer), {headers});
  }

  /**
   * Tried again where something fails soon: a node may just have gone, or an index by a push.
   * @returns no answer where the page has it
   */
  async #answerIfChanged(
    request: Request,
    asked: Asked,
    language: Language,
  ): Promise<{readonly faq: PushedFaq; readonly answer?: WireAnswer}> {
    const part = {site: asked.site, language: language.code};
    const startMs = performance.now();
    for (let left = TRIES; ; left--) {
      const faq = await this.#faqs.get(part);
      if (request.headers.get('if-none-match') === etagOf(request, faq)) return {faq};
      try {
        return {faq, answer: await findAnswer(asked, {server: this.#server, faq, language})};
      } catch (error) {
        if (left === 1 || performance.now() - startMs > SOON_MS) throw error;
        this.#faqs.forget(part);
        await new Promise((go) => setTimeout(go, PAUSE_MS));
      }
    }
  }
}

const JSON_TEXT = {
  'content-type': 'application/json; charset=utf-8',
  'x-content-type-options': 'nosniff',
};

/** Stands for a push, and for what was asked of it. */
function etagOf({url}: Request, {version}: PushedFaq): string {
  return `"${contentHash(version)}-${contentHash(new URL(url).search)}"`;
}
