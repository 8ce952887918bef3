/**
 * Writes documents in bulk, and reads what became of each.
 */
import {PushError} from '../pushed/push-error.js';
import type {Collections} from './collections.js';

/** So much goes in one request, in UTF-16 code units and documents. */
const BATCH_LENGTH = 4_000_000;
const BATCH_SIZE = 1000;

/** Of refused documents, so many are named. */
const NAMED = 3;

/** `upsert` writes a whole document, `update` the fields that are given. */
export type ImportAction = 'upsert' | 'update';

export class ImportWriter {
  /** How many documents have been written, or wait to be. */
  sent = 0;
  readonly #collections: Collections;
  readonly #path: string;
  #lines: string[] = [];
  #length = 0;

  constructor(collections: Collections, name: string, action: ImportAction = 'upsert') {
    this.#collections = collections;
    this.#path = `/collections/${name}/documents/import?action=${action}`;
  }

  /** @throws PushError, also for documents before this one */
  async put(document: object): Promise<void> {
    const line = JSON.stringify(document);
    this.sent++;
    this.#lines.push(line);
    this.#length += line.length;
    if (this.#length >= BATCH_LENGTH || this.#lines.length >= BATCH_SIZE) await this.flush();
  }

  /** Each document has its own answer. @throws PushError where one is refused */
  async flush(): Promise<void> {
    const body = this.#lines.join('\n');
    if (body === '') return;
    this.#lines = [];
    this.#length = 0;
    const reply = await this.#collections.ask(
      {method: 'POST', path: this.#path, body, areLines: true},
      'The documents are refused',
    );
    const answers = reply.body as readonly {
      readonly success: boolean;
      readonly error?: string;
      readonly document?: string;
    }[];
    const refused = answers.filter(({success}) => !success);
    if (refused.length === 0) return;
    const named = refused
      .slice(0, NAMED)
      .map(({error = '', document = ''}) => `${error} (${document.slice(0, 80)})`);
    throw new PushError(`${refused.length} documents are refused, such as ${named.join('; ')}`);
  }
}
