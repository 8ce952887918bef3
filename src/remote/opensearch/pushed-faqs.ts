/**
 * The FAQs under an alias, each looked up again after a while.
 */
import {aliasOf, metaId, type Meta, type Part} from '../pushed/documents.js';
import {NotPushedError, openMeta, type PushedFaq} from '../pushed/pushed-faq.js';
import type {Cluster} from '../pushed/cluster.js';

/** After this a handler looks whether there was a push. */
const FRESH_MS = 5000;

export class PushedFaqs {
  readonly #server: Cluster;
  readonly #alias: string;
  readonly #known = new Map<string, {readonly faq: PushedFaq; freshUntilMs: number}>();
  readonly #loading = new Map<string, Promise<PushedFaq>>();

  constructor(server: Cluster, alias: string) {
    this.#server = server;
    this.#alias = aliasOf(alias);
  }

  /**
   * @throws NotPushedError where there is no such FAQ, ClusterError where nobody answers
   */
  get(part: Part): Promise<PushedFaq> {
    const id = metaId(part);
    const known = this.#known.get(id);
    if (known && performance.now() < known.freshUntilMs) return Promise.resolve(known.faq);
    const loading =
      this.#loading.get(id) ?? this.#load(part).finally(() => this.#loading.delete(id));
    this.#loading.set(id, loading);
    return loading;
  }

  /** What is known is not true any more. */
  forget(part: Part): void {
    this.#known.delete(metaId(part));
  }

  async #load(part: Part): Promise<PushedFaq> {
    const id = metaId(part);
    const {status, body} = await this.#server.ask({
      path: `/${this.#alias}/_doc/${encodeURIComponent(id)}`,
      timeLimitMs: 2500,
    });
    if (status === 404) {
      this.#known.delete(id);
      throw new NotPushedError(`Nothing has been pushed to ${this.#alias} for it.`);
    }
    const {_index, _seq_no, _source} = body as MetaReply;
    if (status !== 200) throw new Error(`The server answered ${status}.`);
    const version = `${_index}.${_seq_no}`;
    const known = this.#known.get(id)?.faq;
    const faq =
      known?.version === version ? known : openMeta(_source.meta, {index: _index, version});
    this.#known.set(id, {faq, freshUntilMs: performance.now() + FRESH_MS});
    return faq;
  }
}

interface MetaReply {
  readonly _index: string;
  readonly _seq_no: number;
  readonly _source: {readonly meta: Meta};
}
