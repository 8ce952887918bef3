/**
 * The indexes of one alias: which one is in use, which are left over, and how one takes another's place.
 */
import {Aliased} from '../pushed/aliased.js';
import {metaId, type Meta, type Part} from '../pushed/documents.js';
import type {Reply, Request} from '../pushed/cluster.js';
import {PushError} from '../pushed/push-error.js';
import {refusalOf} from './refusal.js';
import {othersQuery} from './stored-documents.js';

/** The index in use. */
export interface Current {
  readonly index: string;
  /** The alias, with the format version. */
  readonly name: string;
}

/** Shards are copied to other nodes for so long before it goes on without. */
const LONGEST_COPY_MS = 55_000;

/** A node is asked for so long at a time: much less than what makes it seem to hang. */
const WAIT_S = 5;

export class Indexes extends Aliased {
  /** @throws PushError where the alias is an index itself, or stands for several */
  async current(): Promise<Current | undefined> {
    const names = Object.entries(await this.#all());
    if (names.some(([index]) => index === this.name))
      throw new PushError(
        `“${this.name}” is an index, and has to be free for an alias. Choose another with --alias, or delete it.`,
      );
    const inUse = names.filter(([, {aliases}]) => this.name in aliases);
    if (inUse.length > 1)
      throw new PushError(
        `The alias “${this.name}” stands for ${inUse.map(([index]) => index).join(' and ')}. Take it from all but one.`,
      );
    const [first] = inUse;
    return first && {index: first[0], name: this.name};
  }

  /** Those that a push left when it was interrupted. */
  async abandoned(): Promise<readonly string[]> {
    const names = Object.entries(await this.#all());
    return names
      .filter(([index, {aliases}]) => this.isOurs(index) && !(this.name in aliases))
      .map(([index]) => index);
  }

  async #all(): Promise<Readonly<Record<string, {readonly aliases: object}>>> {
    const path = `/${this.name},${this.name}.*/_alias?expand_wildcards=all&ignore_unavailable=true&allow_no_indices=true`;
    const {body} = await this.#ask({path}, 'The indexes can’t be listed', [404]);
    const found = (body ?? {}) as Record<string, {aliases?: object}>;
    return Object.fromEntries(
      Object.entries(found).flatMap(([index, {aliases}]) => (aliases ? [[index, {aliases}]] : [])),
    );
  }

  async create(index: string, body: object): Promise<void> {
    await this.#ask({method: 'PUT', path: `/${index}`, body}, `“${index}” can't be made`);
  }

  /** Nothing is left to remove where it has gone already. */
  async remove(index: string): Promise<void> {
    await this.#ask({method: 'DELETE', path: `/${index}`}, `“${index}” can't be removed`, [404]);
  }

  async refresh(index: string): Promise<void> {
    await this.#ask({method: 'POST', path: `/${index}/_refresh`}, `“${index}” can't be refreshed`);
  }

  /**
   * Makes an index ready to be used: copies on other nodes, all documents to be found.
   * @throws PushError unless it has as many documents as were sent
   */
  async complete(index: string, sent: number): Promise<void> {
    await this.#ask(
      {
        method: 'PUT',
        path: `/${index}/_settings`,
        body: {index: {auto_expand_replicas: '0-1', refresh_interval: '1s'}},
      },
      `“${index}” can't be copied to other nodes`,
    );
    await this.refresh(index);
    await this.#copied(index);
    const count = await this.count(index);
    if (count !== sent)
      throw new PushError(`${sent} documents were sent to “${index}”, but it has ${count}.`);
  }

  /** Resolves once it is on other nodes, too, or after a while: it is copied further while it is in use. */
  async #copied(index: string): Promise<void> {
    const endMs = performance.now() + LONGEST_COPY_MS;
    const path = `/_cluster/health/${index}?wait_for_status=green&timeout=${WAIT_S}s`;
    const problem = `The state of “${index}” is not known`;
    while ((await this.#ask({path}, problem, [408])).status === 408)
      if (performance.now() > endMs) return;
  }

  /** @param query all documents if absent */
  async count(index: string, query: object = {match_all: {}}): Promise<number> {
    const {body} = await this.#ask(
      {method: 'POST', path: `/${index}/_count`, body: {query}},
      `The documents of “${index}” can't be counted`,
    );
    return (body as {readonly count: number}).count;
  }

  /** How many documents an index has of other sites and languages, with what is known of each as a whole. */
  async countOthers(index: string, part: Part): Promise<number> {
    return this.count(index, othersQuery(part));
  }

  /** What was pushed of a FAQ as a whole. */
  async meta(index: string, part: Part): Promise<Meta | undefined> {
    const path = `/${index}/_doc/${encodeURIComponent(metaId(part))}`;
    const {status, body} = await this.#ask({path}, `“${index}” can't be read`, [404]);
    return status === 404 ? undefined : (body as {_source: {meta: Meta}})._source.meta;
  }

  /** In one step: at no time does the alias stand for none, or for two. */
  async switchTo(
    index: string,
    {writing, from}: {readonly writing: string; readonly from: string | undefined},
  ): Promise<void> {
    const actions = [
      ...(from === undefined ? [] : [{remove: {index: from, alias: this.name}}]),
      {remove: {index, alias: writing}},
      {add: {index, alias: this.name, is_write_index: true}},
    ];
    await this.#ask(
      {method: 'POST', path: '/_aliases', body: {actions}},
      `The alias “${this.name}” can't be given to “${index}”`,
    );
  }

  async #ask(request: Request, problem: string, fine: readonly number[] = []): Promise<Reply> {
    const reply = await this.server.ask({...request, signal: this.signal});
    if (reply.status >= 300 && !fine.includes(reply.status))
      throw new PushError(`${problem}: ${refusalOf(reply)}`);
    return reply;
  }
}
