/**
 * Waits until what was written has come to each node.
 *
 * A write is done when most nodes have it, and the one that answers next may be another.
 */
import {ClusterError} from '../pushed/cluster.js';
import {Collections} from './collections.js';
import type {Typesense} from './typesense.js';

/** A node that is behind for longer is one that pages pass over. */
const LONGEST_MS = 60_000;
const PAUSE_MS = 100;

export interface Waiting {
  readonly server: Typesense;
  readonly alias: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * @param isThere asks one node
 * @returns how many nodes have it; those that don't answer are not waited for
 */
export async function onEveryNode(
  isThere: (collections: Collections) => Promise<boolean>,
  {server, alias, signal}: Waiting,
): Promise<number> {
  const endMs = performance.now() + LONGEST_MS;
  const nodes = server.nodes().map((node) => new Collections(node, alias, signal));
  const waited = nodes.map(async (node) => {
    while (!(await isThere(node))) {
      if (performance.now() > endMs) return false;
      await new Promise((go) => setTimeout(go, PAUSE_MS));
    }
    return true;
  });
  const there = await Promise.all(
    waited.map((one) =>
      one.catch((error: unknown) => {
        if (error instanceof ClusterError) return false;
        throw error;
      }),
    ),
  );
  return there.filter(Boolean).length;
}
