/**
 * What a server has under one alias: the names that a push writes to begin with the alias.
 */
import type {Cluster} from './cluster.js';
import {aliasOf} from './documents.js';

export class Aliased {
  protected readonly server: Cluster;
  /** The alias, with the format version. */
  protected readonly name: string;
  protected readonly signal: AbortSignal | undefined;

  constructor(server: Cluster, alias: string, signal?: AbortSignal) {
    this.server = server;
    this.name = aliasOf(alias);
    this.signal = signal;
  }

  /** @param stamp stands for one push among all of the alias */
  nameFor(stamp: string): string {
    return `${this.name}.${stamp}`;
  }

  protected isOurs(name: string): boolean {
    return name.startsWith(this.nameFor(''));
  }
}
