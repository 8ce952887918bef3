/**
 * An engine that has a search server find candidates, and ranks them itself.
 *
 * The server's own ranking is behind ours for FAQs; its 50 best nearly always have the right entry.
 */
import {answer} from '../engine/answer.js';
import {plainHit} from '../engine/hit.js';
import {QUERY_LENGTH} from '../engine/parse-query.js';
import type {Engine, Facet, Query, Results} from '../engine/results.js';
import {retype} from '../engine/retype.js';
import {finish, finishNow} from '../engine/stages.js';
import type {Entry} from '../format/entry.js';
import {IndexError} from '../format/index-error.js';
import type {Language} from '../format/language.js';
import {upTo} from '../format/list-of.js';
import {entryOf, MOST_AT_ONCE, openCandidates} from './candidates.js';
import {handlerKind, Server, type AddressKind, type Fetch} from './server.js';
import type {WireAnswer, WireEntry} from './wire.js';

export interface RemoteOptions extends AskingOptions {
  /** The address of a search handler, or several of the same FAQ: the next is asked where one fails. */
  readonly url: string | readonly string[];
}

/** Wherever it asks. */
export interface AskingOptions {
  /** Of the FAQ; queries are analysed with it. */
  readonly language: Language;
  /** Which FAQ of the index; needed where it has those of several sites. */
  readonly site?: string;
  /** Asks an address in place of the platform's `fetch`. */
  readonly fetch?: Fetch;
  /** Gives what answers while no address does, such as an engine over an index that the page has. */
  readonly fallback?: () => Engine | undefined;
  /** What readers are told then, a sentence. */
  readonly offlineNotice?: () => string;
}

/** Faster typing than answers come is not followed letter by letter; in milliseconds. */
const LONGEST_PAUSE_MS = 300;

/** So long the fallback answers before the server is tried again. */
const REST_MS = 10_000;

/** Over what one request may name; entries further down come with the next. */
const IDS_EACH = 40;

/**
 * The same answers as over a whole index, as far as the right entries are among the server's 50 best;
 * `total` and facets count those alone, but where nothing is asked.
 */
export function createRemoteEngine({url, ...options}: RemoteOptions): Engine {
  return engineAsking(url, handlerKind(options.fetch ?? platformFetch), options);
}

/** Not kept: a page may put another in its place. */
export const platformFetch: Fetch = (...request) => globalThis.fetch(...request);

/** @param url addresses, in a list or with spaces between them */
export function engineAsking(
  url: string | readonly string[],
  kind: AddressKind,
  options: AskingOptions,
): Engine {
  const {language, offlineNotice} = options;
  const addresses = typeof url === 'string' ? url.split(/\s+/).filter(Boolean) : url;
  const engine = new RemoteEngine(new Server(addresses, kind), options);
  return {
    language: language.code,
    mostAtOnce: MOST_AT_ONCE,
    search: (query, signal) => {
      const asked = typeof query === 'string' ? {text: query} : query;
      return engine.orElse(
        () => engine.search(asked, signal),
        async (fallback) => {
          const results = await fallback.search(asked, signal);
          return offlineNotice ? {...results, notice: offlineNotice()} : results;
        },
      );
    },
    find: (id) =>
      engine.orElse(
        () => engine.find(id),
        (fallback) => fallback.find(id),
      ),
    related: (entry) =>
      engine.orElse(
        () => engine.related(entry),
        async (fallback) => (await fallback.related?.(entry)) ?? [],
      ),
  };
}

class RemoteEngine {
  readonly #server: Server;
  readonly #language: Language;
  readonly #fallback: AskingOptions['fallback'];
  readonly #common: readonly (readonly [string, string])[];
  /** The ids of those to read after each entry that has come. */
  readonly #related = new Map<string, readonly string[]>();
  #facets: {readonly key: string; readonly facets: readonly Facet[]} | undefined;
  #lastAskedMs = -Infinity;
  #restUntilMs = -Infinity;

  constructor(server: Server, {language, site = '', fallback}: AskingOptions) {
    this.#server = server;
    this.#language = language;
    this.#fallback = fallback;
    this.#common = [['language', language.code], ...(site === '' ? [] : [['site', site] as const])];
  }

  /** Has the fallback do it where this fails, and for a while after that. */
  async orElse<T>(ask: () => Promise<T>, other: (fallback: Engine) => Promise<T>): Promise<T> {
    const isResting = performance.now() < this.#restUntilMs;
    const resting = isResting ? this.#fallback?.() : undefined;
    if (resting) return other(resting);
    try {
      return await ask();
    } catch (error) {
      // Whoever has ended the search wants no other.
      const fallback = error instanceof IndexError ? this.#fallback?.() : undefined;
      if (!fallback) throw error;
      this.#restUntilMs = performance.now() + REST_MS;
      return other(fallback);
    }
  }

  async search(query: Query, signal?: AbortSignal): Promise<Results> {
    await this.#pause(signal);
    const found = await this.#ask(queryParameters(query), signal);
    if (found.list) return this.#list(query, found, signal);
    const faq = openCandidates(found, this.#language, this.#fetchEntries);
    const results = await finish(answer(query, faq), signal);
    if (results.total === 0) {
      const meant = finishNow(retype(query, {...faq, language: this.#language}));
      if (meant) {
        const others = await this.search(meant.query, signal);
        return {...others, corrections: [...meant.corrections, ...others.corrections]};
      }
    }
    return {...results, facets: await this.#facetsFor(query, results, signal)};
  }

  /** Whoever types faster than answers come is waited for a little. */
  async #pause(signal?: AbortSignal): Promise<void> {
    const nowMs = performance.now();
    const {typicalMs} = this.#server;
    const isTyping = nowMs - this.#lastAskedMs < typicalMs;
    this.#lastAskedMs = nowMs;
    if (!isTyping) return;
    const pauseMs = Math.min(LONGEST_PAUSE_MS, typicalMs / 2);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    signal?.throwIfAborted();
  }

  /**
   * Counted over all categories: the 50 of one alone say nothing of the others. Where that has been
   * answered just before, it is not asked again.
   */
  async #facetsFor(
    query: Query,
    {facets, total}: Results,
    signal?: AbortSignal,
  ): Promise<readonly Facet[]> {
    const {category, limit: _, ...anywhere} = query;
    const key = JSON.stringify(anywhere);
    if (category === undefined) {
      this.#facets = {key, facets};
      return facets;
    }
    if (this.#facets?.key !== key) await this.search(anywhere, signal);
    const known = this.#facets?.key === key ? this.#facets.facets : facets;
    return known.map((facet) => (facet.category === category ? {category, count: total} : facet));
  }

  async #list(query: Query, first: WireAnswer, signal?: AbortSignal): Promise<Results> {
    const {list = {total: 0, facets: [], excluded: []}} = first;
    const wanted = query.limit ?? MOST_AT_ONCE;
    const listed = [...first.entries];
    while (listed.length < Math.min(wanted, list.total)) {
      const after = ['after', String(listed.at(-1)?.order ?? 0)] as const;
      const next = await this.#ask([...queryParameters(query), after], signal);
      if (next.entries.length === 0) break; // others have gone meanwhile
      listed.push(...next.entries);
    }
    const entries = listed.map(entryOf);
    const {including} = query;
    const asked = including === undefined ? undefined : await this.find(including);
    const isShown = asked && (query.category ?? asked.category) === asked.category;
    const others = entries.filter(({id}) => id !== asked?.id);
    const shown = isShown ? [asked, ...others] : entries;
    return {
      hits: shown.slice(0, wanted).map((entry) => plainHit(entry, [])),
      ...{total: list.total, facets: list.facets, excluded: list.excluded},
      ...{corrections: [], missing: [], closest: []},
    };
  }

  async find(id: string): Promise<Entry | undefined> {
    const {entries} = await this.#ask([['name', id]]);
    return entries[0] && entryOf(entries[0]);
  }

  async related({id}: Entry): Promise<readonly Entry[]> {
    const ids = this.#related.get(id) ?? [];
    const entries = await this.#fetchEntries(ids);
    return ids.flatMap((each) => {
      const entry = entries.find((one) => one.entry.id === each);
      return entry ? [entryOf(entry)] : [];
    });
  }

  readonly #fetchEntries = async (ids: readonly string[]): Promise<readonly WireEntry[]> => {
    const parts = upTo(Math.ceil(ids.length / IDS_EACH)).map((i) =>
      ids.slice(i * IDS_EACH, (i + 1) * IDS_EACH),
    );
    const answers = await Promise.all(
      parts.map((part) => this.#ask(part.map((id) => ['id', id] as const))),
    );
    return answers.flatMap(({entries}) => entries);
  };

  async #ask(
    parameters: readonly (readonly [string, string])[],
    signal?: AbortSignal,
  ): Promise<WireAnswer> {
    const all = [...parameters, ...this.#common].map((each) => [...each]);
    const answer = await this.#server.ask(new URLSearchParams(all).toString(), signal);
    for (const {entry, related} of answer.entries) this.#related.set(entry.id, related);
    return answer;
  }
}

/** As the handler reads it; what a page orders and shows is its own affair. */
function queryParameters({
  text,
  category,
  verbatim = [],
  operators = true,
}: Query): readonly (readonly [string, string])[] {
  return [
    ['text', text.slice(0, QUERY_LENGTH)],
    ...(category === undefined ? [] : [['category', category] as const]),
    ...verbatim.map((word) => ['verbatim', word] as const),
    ...(operators ? [] : [['operators', '0'] as const]),
  ];
}
