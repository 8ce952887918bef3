/**
 * The collections of one alias: which one is in use, which are left over, and how one takes another's
 * place.
 */
import {Aliased} from '../pushed/aliased.js';
import {ClusterError, type Reply, type Request} from '../pushed/cluster.js';
import type {Meta, Part} from '../pushed/documents.js';
import {PushError} from '../pushed/push-error.js';
import {metaKey, partKey} from './collection-body.js';

/** Without a leader nothing is written, until the others have chosen one. */
const TRIES = 6;
const FIRST_WAIT_MS = 500;

export class Collections extends Aliased {
  /** @throws PushError where the alias is a collection itself, or stands for none */
  async current(): Promise<string | undefined> {
    const {status, body} = await this.ask(
      {path: `/aliases/${this.name}`},
      'The alias can’t be read',
      [404],
    );
    const names = await this.#names();
    if (names.includes(this.name))
      throw new PushError(
        `“${this.name}” is a collection, and has to be free for an alias. Choose another with --alias, or delete it.`,
      );
    if (status === 404) return undefined;
    const {collection_name: current} = body as {readonly collection_name: string};
    if (!names.includes(current))
      throw new PushError(
        `The alias “${this.name}” stands for “${current}”, which has gone. If no other push is at work, delete the alias.`,
      );
    return current;
  }

  /** Those that a push left when it was interrupted. */
  async abandoned(): Promise<readonly string[]> {
    const current = await this.current();
    const names = await this.#names();
    return names.filter((name) => this.isOurs(name) && name !== current);
  }

  async #names(): Promise<readonly string[]> {
    const {body} = await this.ask({path: '/collections'}, 'The collections can’t be listed');
    return (body as readonly {readonly name: string}[]).map(({name}) => name);
  }

  async create(body: object): Promise<void> {
    // An answer may be lost, and the collection be there.
    const path = '/collections';
    await this.ask({method: 'POST', path, body}, 'The collection can’t be made', [409]);
  }

  async remove(name: string): Promise<void> {
    const request = {method: 'DELETE' as const, path: `/collections/${name}`};
    await this.ask(request, `“${name}” can't be removed`, [404]);
  }

  /** How many documents there are; undefined where there is no such collection. */
  async size(name: string): Promise<number | undefined> {
    const {status, body} = await this.ask(
      {path: `/collections/${name}`},
      `“${name}” can't be read`,
      [404],
    );
    return status === 404 ? undefined : (body as {num_documents: number}).num_documents;
  }

  async count(name: string, part: Part): Promise<number> {
    const filter = encodeURIComponent(`part:=${partKey(part)}`);
    const {body} = await this.ask(
      {path: `/collections/${name}/documents/search?q=*&per_page=0&filter_by=${filter}`},
      `The documents of “${name}” can't be counted`,
    );
    return (body as {readonly found: number}).found;
  }

  async meta(name: string, part: Part): Promise<Meta | undefined> {
    const {status, body} = await this.ask(
      {path: `/collections/${name}/documents/${metaKey(part)}`},
      `“${name}” can't be read`,
      [404],
    );
    return status === 404 ? undefined : (body as {meta: Meta}).meta;
  }

  /** Documents that a filter keeps, in no order. */
  async documents(name: string, query: Readonly<Record<string, string>>): Promise<Reply['body']> {
    const path = `/collections/${name}/documents/export?${new URLSearchParams(query)}`;
    const {body} = await this.ask(
      {path, areLines: true},
      `The documents of “${name}” can't be read`,
    );
    return body;
  }

  async removeDocument(name: string, id: string): Promise<void> {
    const request = {method: 'DELETE' as const, path: `/collections/${name}/documents/${id}`};
    await this.ask(request, 'An entry can’t be deleted', [404]);
  }

  async switchTo(name: string): Promise<void> {
    await this.ask(
      {method: 'PUT', path: `/aliases/${this.name}`, body: {collection_name: name}},
      `The alias “${this.name}” can't be given to “${name}”`,
    );
  }

  /** Again where no node can, as long as it takes the others to choose who leads. */
  async ask(request: Request, problem: string, fine: readonly number[] = []): Promise<Reply> {
    for (let left = TRIES; ; left--) {
      const reply = await this.server
        .ask({...request, signal: this.signal})
        .catch((error: unknown) => {
          if (left > 1 && error instanceof ClusterError) return undefined;
          throw error;
        });
      if (reply && (reply.status < 300 || fine.includes(reply.status))) return reply;
      if (reply && (reply.status < 500 || left === 1))
        throw new PushError(`${problem}: ${refusalOf(reply)}`);
      await new Promise((go) => setTimeout(go, FIRST_WAIT_MS * 2 ** (TRIES - left)));
      this.signal?.throwIfAborted();
    }
  }
}

/** The reason that a node gives; its status where it gives none. */
function refusalOf({status, body}: Reply): string {
  if (status === 401 || status === 403)
    return `its answer is ${status}; give a key that may write in FAQ_SEARCH_AUTHORIZATION.`;
  const values = Array.isArray(body) ? (body as unknown[])[0] : body;
  const {message} = (values ?? {}) as {readonly message?: string};
  return message === undefined ? `its answer is ${status}.` : `${message} (${status}).`;
}
