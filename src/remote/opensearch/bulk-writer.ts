/**
 * Writes documents in bulk, and reads what became of each. While one batch is on its way the next is
 * made, so that neither side waits for the other.
 */
import {PushError} from '../pushed/push-error.js';
import {refusalOf} from './refusal.js';
import {ClusterError, type Cluster, type Reply} from '../pushed/cluster.js';

/** So much goes in one request, in UTF-16 code units and documents. */
const BATCH_LENGTH = 4_000_000;
const BATCH_SIZE = 1000;

/** After so many lines the network gets its turn: what makes documents waits for nothing. */
const LINES_BETWEEN_TURNS = 100;

/** Of refused documents, so many are named. */
const NAMED = 3;

/** A cluster that has too much to do may take most of a minute to be well again. */
const TRIES = 9;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

export class BulkWriter {
  /** How many documents have been written, or wait to be. */
  sent = 0;
  readonly #server: Cluster;
  readonly #alias: string;
  readonly #signal: AbortSignal | undefined;
  #lines: string[] = [];
  #length = 0;
  #onItsWay: Promise<void> = Promise.resolve();

  /** @param alias of the index: without one, a cluster makes an index that nobody has asked for */
  constructor(server: Cluster, alias: string, signal: AbortSignal | undefined) {
    this.#server = server;
    this.#alias = alias;
    this.#signal = signal;
  }

  /** @throws PushError, also for documents before this one */
  async put(id: string, document: object): Promise<void> {
    this.sent++;
    await this.#add(`${JSON.stringify({index: {_id: id}})}\n${JSON.stringify(document)}\n`);
  }

  /** @throws PushError */
  async remove(id: string): Promise<void> {
    await this.#add(`${JSON.stringify({delete: {_id: id}})}\n`);
  }

  async #add(lines: string): Promise<void> {
    this.#lines.push(lines);
    this.#length += lines.length;
    if (this.#length >= BATCH_LENGTH || this.#lines.length >= BATCH_SIZE) await this.#sendOff();
    else if (this.#lines.length % LINES_BETWEEN_TURNS === 0)
      await new Promise((go) => setTimeout(go, 0));
  }

  /** Waits for the batch before alone. */
  async #sendOff(): Promise<void> {
    await this.#onItsWay;
    if (this.#lines.length === 0) return;
    const body = this.#lines.join('');
    this.#lines = [];
    this.#length = 0;
    this.#onItsWay = this.#write(body);
    this.#onItsWay.catch(() => undefined); // thrown where it is waited for
  }

  /** @throws PushError where a document is refused; ClusterError where nobody answers */
  async flush(): Promise<void> {
    await this.#sendOff();
    await this.#onItsWay;
  }

  async #write(body: string): Promise<void> {
    for (let left = TRIES; ; left--) {
      const isBusy = await this.#send(body, left === 1);
      if (!isBusy) return;
      const waitMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (TRIES - left));
      await new Promise((go) => setTimeout(go, waitMs));
      this.#signal?.throwIfAborted();
    }
  }

  /**
   * Each document has its own answer, in a reply that is fine as a whole.
   * @returns whether the cluster was too busy for some, or to answer; writing all of them again does no harm
   */
  async #send(body: string, isLast: boolean): Promise<boolean> {
    const reply = await this.#reply(body, isLast);
    if (!reply) return true;
    if (reply.status === 429 && !isLast) return true;
    if (reply.status !== 200) throw new PushError(`The documents are refused: ${refusalOf(reply)}`);
    const {errors, items = []} = reply.body as BulkReply;
    if (errors !== true) return false;
    const refused = items.flatMap((item) => {
      const {_id = '', status = 0, error} = Object.values(item)[0] ?? {};
      // An entry that is deleted twice is gone all the same.
      return error && status !== 404 ? [{_id, status, why: error.reason ?? error.type ?? ''}] : [];
    });
    const missing = items.find((item) => item.index?.status === 404);
    if (missing)
      throw new PushError(
        'The index has gone while it was written: another push may have removed it.',
      );
    if (refused.length === 0) return false;
    if (!isLast && refused.every(({status}) => status === 429)) return true;
    const named = refused.slice(0, NAMED).map(({_id, why}) => `${_id}: ${why}`);
    throw new PushError(`${refused.length} documents are refused, such as ${named.join('; ')}`);
  }

  /** @returns undefined where nobody answered in time, which may be otherwise soon */
  async #reply(body: string, isLast: boolean): Promise<Reply | undefined> {
    const filter = 'filter_path=errors,items.*._id,items.*.status,items.*.error,error';
    try {
      return await this.#server.ask({
        method: 'POST',
        path: `/${this.#alias}/_bulk?require_alias=true&${filter}`,
        body,
        signal: this.#signal,
      });
    } catch (error) {
      if (isLast || !(error instanceof ClusterError)) throw error;
      return undefined;
    }
  }
}

interface BulkReply {
  readonly errors?: boolean;
  readonly items?: readonly Readonly<
    Record<
      string,
      {
        readonly _id?: string;
        readonly status?: number;
        readonly error?: {readonly type?: string; readonly reason?: string};
      }
    >
  >[];
}
