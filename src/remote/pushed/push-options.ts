/**
 * What a push is given, and what came of it, whichever server it is to.
 */
import type {Cluster} from './cluster.js';
import type {Part} from './documents.js';

export interface PushOptions {
  readonly server: Cluster;
  readonly alias: string;
  readonly part: Part;
  /** Whether only what differs is sent, into the index that is in use. */
  readonly changed: boolean;
  /** Whether nothing is written. */
  readonly dryRun: boolean;
  /** Stands for this push among others of the alias. */
  readonly stamp: string;
  readonly progress: (step: PushStep, done: number, of: number) => void;
  readonly signal?: AbortSignal | undefined;
}

export type PushStep = 'look' | 'copy' | 'write' | 'replicate' | 'switch';

export interface Pushed {
  /** The index that has the FAQ now, or would have it. */
  readonly index: string;
  /** Whether it was written anew. */
  readonly whole: boolean;
  /** Entries written. */
  readonly written: number;
  readonly deleted: number;
  /** Entries of other sites and languages that were taken along. */
  readonly copied: number;
  /** Indexes that an interrupted push had left, and the one that was in use before. */
  readonly removed: readonly string[];
}
