/**
 * What the rounds of each cell come to: medians, percentiles, ratios.
 */
import type {Cell, Cells, Round} from '../cells.js';
import type {Peer} from '../peers/peers.js';

export interface Summary {
  readonly peer: string;
  readonly label: string;
  readonly size: number;
  readonly rounds: number;
  /** The day of the last round, as in 2026-11-26. */
  readonly day: string;
  /** The machine's load average before the rounds, the least and the most. */
  readonly load: readonly [least: number, most: number];
  readonly bytes?: number;
  readonly requests?: number;
  readonly fastMs?: number;
  readonly slowMs?: number;
  /** The slow line's median against that of the page without a search. */
  readonly slowRatio?: number;
  readonly keystrokes?: Keystrokes;
  /** In the first pass alone. */
  readonly firstKeystrokes?: Keystrokes;
  readonly memoryBytes?: number;
  /** What the search has for each entry, beyond the page without one. */
  readonly memoryBytesAnEntry?: number;
  readonly buildMs?: number;
  readonly buildPeakBytes?: number;
}

export interface Keystrokes {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** How many came to an end within the limit, of how many. */
  readonly timed: number;
  readonly of: number;
}

/** The page that the others are compared with. */
const BARE = 'bare';

/**
 * @param former what was reported before; it stays where nothing was measured anew
 * @returns one for each cell that has a round, by size, then in the order of `peers`
 */
export function summarize(
  cells: Cells,
  peers: readonly Peer[],
  former: readonly Summary[],
): Summary[] {
  const sizes = new Set([...cells.sizes(), ...former.map(({size}) => size)]);
  return [...sizes]
    .sort((a, b) => a - b)
    .flatMap((size) => {
      const bare = cells.read(BARE, size);
      return peers.flatMap((peer) => {
        const cell = cells.read(peer.name, size);
        if (cell.rounds.length > 0) return [summaryOf(peer, cell, bare)];
        return former.filter((each) => each.peer === peer.name && each.size === size);
      });
    });
}

function summaryOf({name, label}: Peer, cell: Cell, bare: Cell): Summary {
  const {rounds, size, build} = cell;
  const slowMs = medianOf(rounds, ({slow}) => slow?.ms);
  const memoryBytes = medianOf(rounds, (round) => round.memoryBytes);
  const loads = rounds.map(({load}) => load);
  return defined({
    ...{peer: name, label, size, rounds: rounds.length},
    day: rounds.at(-1)?.at.slice(0, 10),
    load: [Math.min(...loads), Math.max(...loads)],
    bytes: medianOf(rounds, ({fast}) => fast?.bytes),
    requests: medianOf(rounds, ({fast}) => fast?.requests),
    fastMs: medianOf(rounds, ({fast}) => fast?.ms),
    slowMs,
    slowRatio: ratioOf(
      slowMs,
      medianOf(bare.rounds, ({slow}) => slow?.ms),
    ),
    keystrokes: keystrokesIn(cell.keystrokeMs),
    firstKeystrokes: keystrokesIn(cell.firstPassMs),
    memoryBytes,
    memoryBytesAnEntry: anEntry(
      memoryBytes,
      medianOf(bare.rounds, (round) => round.memoryBytes),
      size,
    ),
    buildMs: build?.timedOut === false ? build.ms : undefined,
    buildPeakBytes: build?.peakBytes,
  });
}

function keystrokesIn(times: Cell['keystrokeMs']): Keystrokes | undefined {
  const timed = times.filter((ms) => ms !== null).sort((a, b) => a - b);
  if (timed.length === 0) return undefined;
  const at = (part: number): number => timed[Math.floor(part * (timed.length - 1))] ?? 0;
  return {p50: at(0.5), p95: at(0.95), p99: at(0.99), timed: timed.length, of: times.length};
}

/** @returns nothing when half of the rounds or more came to no end */
function medianOf(
  rounds: readonly Round[],
  value: (round: Round) => number | undefined,
): number | undefined {
  const values = rounds.map((round) => value(round) ?? Infinity).sort((a, b) => a - b);
  const median = values[Math.floor((values.length - 1) / 2)];
  return median === Infinity ? undefined : median;
}

function ratioOf(value: number | undefined, base: number | undefined): number | undefined {
  return value === undefined || base === undefined ? undefined : value / base;
}

function anEntry(
  bytes: number | undefined,
  base: number | undefined,
  size: number,
): number | undefined {
  return bytes === undefined || base === undefined ? undefined : (bytes - base) / size;
}

type Optional<T> = {[K in keyof T]: T[K] | undefined};

/** Leaves out what is `undefined`. */
function defined(summary: Optional<Summary>): Summary {
  return Object.fromEntries(
    Object.entries(summary).filter(([, value]) => value !== undefined),
  ) as unknown as Summary;
}
