/**
 * The options of `npm run bench`.
 */
import {parseArgs} from 'node:util';

export interface BenchOptions {
  readonly sizes: readonly number[];
  /** Names of peers; none for all. */
  readonly peers: readonly string[];
  readonly rounds: number;
  /** For one visit or one pass of keystrokes. */
  readonly limitMs: number;
  /** Forgets what was measured and built before, of the peers and sizes named. */
  readonly fresh: boolean;
  readonly report: boolean;
}

export const USAGE = `npm run bench -- [options]

  --sizes 19,200     entries of the corpora (default: 19,200,2000,20000,100000)
  --peers ours,lunr  the searches to measure (default: all)
  --rounds 3         how often each is measured, in turn with all others (default: 5)
  --limit 120        seconds that one visit, or all keystrokes of a round, may take
  --fresh            measures what was measured before anew
  --no-report        leaves bench/results as it is
`;

/** @throws where they can't be understood */
export function parseOptions(args: readonly string[]): BenchOptions {
  const {values} = parseArgs({
    args: [...args],
    options: {
      sizes: {type: 'string', default: '19,200,2000,20000,100000'},
      peers: {type: 'string', default: ''},
      rounds: {type: 'string', default: '5'},
      limit: {type: 'string', default: '120'},
      fresh: {type: 'boolean', default: false},
      'no-report': {type: 'boolean', default: false},
    },
  });
  return {
    sizes: values.sizes.split(',').map((text) => wholeNumber('--sizes', text)),
    peers: values.peers.split(',').filter((name) => name !== ''),
    rounds: wholeNumber('--rounds', values.rounds),
    limitMs: wholeNumber('--limit', values.limit) * 1000,
    fresh: values.fresh,
    report: !values['no-report'],
  };
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`${option} has “${text}”, but takes whole numbers from 1, such as 200.`);
}
