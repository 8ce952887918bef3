/**
 * An engine that asks Typesense nodes itself, with a key that can do nothing but search.
 */
import type {Engine} from '../../engine/results.js';
import type {Language} from '../../format/language.js';
import {aliasOf, type Meta, type Part} from '../pushed/documents.js';
import {openMeta, type PushedFaq} from '../pushed/pushed-faq.js';
import {readRequest} from '../read-request.js';
import {engineAsking, platformFetch, type AskingOptions} from '../remote-engine.js';
import type {AddressKind} from '../server.js';
import {decodeAnswer, type WireAnswer} from '../wire.js';
import {metaKey} from './collection-body.js';
import {findAnswer} from './find-answer.js';
import {multiSearch, OutdatedError, type TypesenseNode} from './search-all.js';

export interface TypesenseOptions extends AskingOptions {
  /** The addresses of the nodes: the next is asked where one fails, or has only a part of the FAQ. */
  readonly url: string | readonly string[];
  /** One that may search and nothing else: every reader of the page can see it. */
  readonly key: string;
  /** As `faq-search push` was given it; `faqs` by default. */
  readonly alias?: string;
}

/** The same answers as over a whole index, as far as the right entries are among the candidates. */
export function createTypesenseEngine({
  url,
  key,
  alias = 'faqs',
  fetch = platformFetch,
  ...options
}: TypesenseOptions): Engine {
  const faqs = new KnownFaqs(aliasOf(alias), options.language);
  const kind: AddressKind = {
    ask: (address, query, signal) =>
      faqs.ask({url: address, key, fetch, signal}, new URLSearchParams(query)),
    hint: 'Check that the node runs, that the key may search, and that “faq-search push” has been run with this version.',
  };
  return engineAsking(url, kind, options);
}

/** It may be pushed anew while it is asked; not so often in one search. */
const TRIES = 3;

/** The FAQs that have been asked, as they were pushed. */
class KnownFaqs {
  readonly #alias: string;
  readonly #language: Language;
  readonly #faqs = new Map<string, PushedFaq>();

  constructor(alias: string, language: Language) {
    this.#alias = alias;
    this.#language = language;
  }

  async ask(node: TypesenseNode, parameters: URLSearchParams): Promise<WireAnswer> {
    const asked = readRequest(parameters);
    if (!asked) throw new Error('this is no search');
    const part = {site: asked.site, language: this.#language.code};
    for (let left = TRIES; ; left--) {
      const known = this.#faqs.get(asked.site);
      try {
        const faq = known ?? (await this.#load(node, part));
        // What a node keeps is not vouched for: half a document must not get as far as the ranking.
        const found = await findAnswer(asked, {node, faq, language: this.#language});
        return decodeAnswer(found, node.url);
      } catch (error) {
        // What is known of the FAQ may be old, whatever it is that failed.
        this.#faqs.delete(asked.site);
        if (left === 1 || !(known || error instanceof OutdatedError)) throw error;
      }
    }
  }

  async #load(node: TypesenseNode, part: Part): Promise<PushedFaq> {
    const search = {q: '*', filter_by: `id:=${metaKey(part)}`, include_fields: 'meta,hash'};
    const [reply] = await multiSearch([{...search, collection: this.#alias}], node);
    const {meta, hash = ''} = reply?.hits[0]?.document ?? {};
    if (!reply || meta === undefined) throw new Error(`the node has no such FAQ`);
    const index = reply.request_params.collection_name;
    const faq = openMeta(meta as Meta, {index, version: hash});
    this.#faqs.set(part.site, faq);
    return faq;
  }
}
